//! Makes big messages of a small one: the five tracks of a sample album, over and over, each with its own
//! references and ISRC. What the sample declares, the big message declares.

const ALBUM: &str = include_str!("../../samples/clean/album-ai-vocals.xml");

/// An album of this many recordings, each with its track release. About 4.7 KB a recording.
pub fn album(recordings: usize) -> String {
    let (head, rest) = ALBUM.split_at(ALBUM.find("    <SoundRecording>").unwrap());
    let (sounds, rest) = rest.split_at(rest.find("    <Image>").unwrap());
    let (middle, rest) = rest.split_at(rest.find("        <ResourceGroupContentItem>").unwrap());
    let (items, rest) = rest.split_at(rest.find("        <LinkedReleaseResourceReference").unwrap());
    let (release, rest) = rest.split_at(rest.find("    <TrackRelease>").unwrap());
    let (tracks, tail) = rest.split_at(rest.find("  </ReleaseList>").unwrap());
    let image = |text: &str| text.replace(">A6<", ">A0<").replace(">T6<", ">T0<");

    let mut album =
        String::with_capacity(recordings * (sounds.len() + items.len() + tracks.len()) / 5 + ALBUM.len());
    album += head;
    repeat(&mut album, sounds, "    </SoundRecording>\n", recordings);
    album += &image(middle);
    repeat(&mut album, items, "        </ResourceGroupContentItem>\n", recordings);
    album += &image(release);
    repeat(&mut album, tracks, "    </TrackRelease>\n", recordings);
    album + tail
}

/// The elements of `run`, each ended by `end`, over and over, numbered from 1.
fn repeat(out: &mut String, run: &str, end: &str, count: usize) {
    let elements = run.split_inclusive(end).collect::<Vec<_>>();
    for number in 1..=count {
        let place = (number - 1) % elements.len();
        let was = place + 1;
        // Only what must be unique is numbered anew.
        let mut rest = elements[place];
        let marks = [(format!(">A{was}<"), 'A'), (format!(">R{was}<"), 'R'), (format!(">T{was}<"), 'T')];
        while let Some(at) = rest.find('>') {
            out.push_str(&rest[..at]);
            rest = &rest[at..];
            match marks.iter().find(|(mark, _)| rest.starts_with(mark.as_str())) {
                Some((mark, letter)) => {
                    out.push_str(&format!(">{letter}{number}<"));
                    rest = &rest[mark.len()..];
                }
                None if rest.starts_with(">QZKLR26") => {
                    out.push_str(&format!(">QZKLR{number:07}"));
                    rest = &rest[1 + "QZKLR2600017".len()..];
                }
                None => {
                    out.push('>');
                    rest = &rest[1..];
                }
            }
        }
        out.push_str(rest);
    }
}
