//! Text and attribute values as XML writes them. Knows nothing of where they will stand.

/// Appends character data.
pub(crate) fn escape_text(out: &mut String, text: &str) {
    escape(out, text, |byte| matches!(byte, b'&' | b'<' | b'>' | b'\r'));
}

/// Appends an attribute's value that will stand in double quotes.
pub(crate) fn escape_value(out: &mut String, value: &str) {
    escape(out, value, |byte| matches!(byte, b'&' | b'<' | b'"' | b'\t' | b'\n' | b'\r'));
}

/// Appends an attribute's value that will stand in single quotes.
pub(crate) fn escape_single_quoted(out: &mut String, value: &str) {
    escape(out, value, |byte| matches!(byte, b'&' | b'<' | b'\'' | b'\t' | b'\n' | b'\r'));
}

fn escape(out: &mut String, text: &str, is_special: impl Fn(u8) -> bool) {
    // Most texts have nothing special. To look at all of their bytes, and not stop, is what a processor does at once.
    if !text.bytes().fold(false, |any, byte| any | is_special(byte)) {
        return *out += text;
    }
    let mut from = 0;
    while let Some(length) = text.as_bytes()[from..].iter().position(|byte| is_special(*byte)) {
        let at = from + length;
        *out += &text[from..at];
        *out += match text.as_bytes()[at] {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            b'\'' => "&apos;",
            b'\t' => "&#9;",
            b'\n' => "&#10;",
            _ => "&#13;",
        };
        from = at + 1;
    }
    *out += &text[from..];
}
