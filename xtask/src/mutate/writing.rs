//! Other ways to write the same. Knows nothing of what is written.

use ddex_disclose::span::Span;

use super::{Edit, Mutator, insert};

const WHITE: [char; 4] = [' ', '\t', '\r', '\n'];

impl Mutator<'_, '_> {
    /// Puts a comment or a processing instruction between two tags or into a text.
    pub(super) fn comment(&mut self) -> Option<Vec<Edit>> {
        let piece =
            self.one_of(&["<!-- note -->", "<!---->", "<!-- <Note> & - -->", "<?note?>", "<?note a='>'?>"]);
        if self.rng.bool() {
            let span = self.node()?.span();
            return Some(vec![insert(self.one_of(&[span.start, span.end]), piece)]);
        }
        let value = self.value_where(|value| !value.in_attribute)?;
        let at = self.place(&value);
        value.splice(Span::new(at, at), piece)
    }

    /// Writes a character, or a whole text, in another way.
    pub(super) fn escape(&mut self) -> Option<Vec<Edit>> {
        let value = self.value()?;
        // A CDATA section cannot hold these.
        let cdata = !value.in_attribute && !value.text.contains("]]>") && !value.text.contains('\r');
        let (at, char) = self.one_of(&value.text.char_indices().collect::<Vec<_>>());
        let (one, whole) = (Span::new(at, at + char.len_utf8()), Span::new(0, value.text.len()));
        match self.rng.u8(..4) {
            0 if cdata => value.splice(whole, &format!("<![CDATA[{}]]>", value.text)),
            1 if cdata => value.splice(one, &format!("<![CDATA[{char}]]>")),
            2 => value.splice(one, &format!("&#x{:x};", u32::from(char))),
            _ => value.splice(one, &format!("&#{};", u32::from(char))),
        }
    }

    pub(super) fn layout(&mut self) -> Option<Vec<Edit>> {
        let source = self.document.source();
        let white = self.one_of(&["", " ", "\n", "\r\n\t"]);
        match self.rng.u8(..3) {
            // All gaps between tags, as a program does it that writes a message anew.
            0 => {
                let tags = self.document.nodes().flat_map(|node| {
                    let close = node.close_span().filter(|_| node.has_children());
                    [Some(node.span()), close].into_iter().flatten().map(|tag| tag.start)
                });
                let gap = |end| Span::new(source[..end].trim_end_matches(WHITE).len(), end);
                let gaps = tags.map(gap).filter(|gap| source[..gap.start].ends_with('>'));
                Some(gaps.map(|gap| (gap, white.to_owned())).collect())
            }
            1 => {
                let node = self.node()?;
                let ends = [Some(node.name_span().end), node.close_span().map(|tag| tag.end - 1)];
                Some(ends.into_iter().flatten().map(|at| insert(at, white)).collect())
            }
            _ => {
                let value = self.value_where(|value| value.in_attribute)?;
                let Span { start, end } = value.span;
                let (quote, entity) = match &source[start - 1..start] {
                    "\"" => ('\'', "&apos;"),
                    _ => ('"', "&quot;"),
                };
                let raw = source[start..end].replace(quote, entity);
                Some(vec![(Span::new(start - 1, end + 1), format!("{quote}{raw}{quote}"))])
            }
        }
    }
}
