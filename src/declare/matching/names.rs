//! How the names of things are compared: as people and spreadsheets write them, not to the letter. Knows no message.

/// What a thing goes by, the strongest first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Name {
    /// Its reference, which means something only within one file.
    Reference(String),
    Isrc(String),
    Icpn(String),
    Grid(String),
    Proprietary(String),
    /// Title and artist: a last resort.
    Title(String, String),
}

/// How many characters an ISRC has.
const ISRC: usize = 12;

/// The ISRCs in a cell: several stand between semicolons, commas or white space, and each may be written in groups.
pub(crate) fn isrcs(cell: &str) -> Vec<String> {
    let mut isrcs = Vec::new();
    for part in cell.split([';', ',']) {
        let pieces = part.split_whitespace().map(bare).filter(|piece| !piece.is_empty()).collect::<Vec<_>>();
        let whole = pieces.concat();
        match whole.len() == ISRC && pieces.len() > 1 {
            true => isrcs.push(whole),
            false => isrcs.extend(pieces),
        }
    }
    isrcs
}

/// An ICPN: only its digits tell, and spreadsheets eat the zeros before them.
pub(crate) fn icpn(text: &str) -> String {
    let bare = bare(text);
    match bare.bytes().all(|byte| byte.is_ascii_digit()) {
        true => bare.trim_start_matches('0').to_owned(),
        false => bare,
    }
}

/// A GRid without its hyphens.
pub(crate) fn grid(text: &str) -> String {
    bare(text)
}

/// The proprietary identifiers in a cell, which stand between semicolons.
pub(crate) fn proprietary(cell: &str) -> Vec<String> {
    cell.split(';').map(str::trim).filter(|id| !id.is_empty()).map(str::to_owned).collect()
}

/// A title or the name of an artist, whatever its capitals and its white space.
pub(crate) fn title(text: &str) -> String {
    let words = text.split_whitespace().map(str::to_lowercase).collect::<Vec<_>>();
    words.join(" ")
}

/// A path with one kind of slash, without `./` before it.
pub(super) fn path(text: &str) -> String {
    let path = text.replace('\\', "/");
    let mut rest = path.as_str();
    while let Some(shorter) = rest.strip_prefix("./") {
        rest = shorter.trim_start_matches('/');
    }
    rest.to_owned()
}

/// A path, and what is left of it without its first folders.
pub(super) fn path_ends(path: &str) -> impl Iterator<Item = &str> {
    let behind = path.match_indices('/').map(|(slash, _)| &path[slash + 1..]);
    std::iter::once(path).chain(behind).filter(|end| !end.is_empty())
}

fn bare(text: &str) -> String {
    let letters = text.chars().filter(|char| !matches!(char, '-' | '\u{2010}'..='\u{2013}'));
    letters.filter(|char| !char.is_whitespace()).flat_map(char::to_uppercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn isrcs_are_read_however_they_are_grouped() {
        let all = ["QZKLR2600017", "QZKLR2600018"];
        for cell in
            ["QZKLR2600017;QZKLR2600018", "qz-klr-26-00017 QZKLR2600018", "QZ KLR 26 00017, QZ KLR 26 00018"]
        {
            assert_eq!(isrcs(cell), all, "{cell}");
        }
        assert_eq!(isrcs(" ; "), [""; 0]);
    }

    #[test]
    fn an_icpn_is_its_digits() {
        assert_eq!(icpn("0198000000011"), icpn("198 000-000011"));
        assert_ne!(icpn("X198000000011"), icpn("198000000011"));
    }

    #[test]
    fn a_path_ends_in_whole_components() {
        let path = path(r".\deliveries\a\album.xml");
        assert_eq!(
            path_ends(&path).collect::<Vec<_>>(),
            ["deliveries/a/album.xml", "a/album.xml", "album.xml"]
        );
    }
}
