//! The characters of XML 1.0 (fifth edition) and their classes. Knows nothing of markup.

/// A byte that may stand in a name. Bytes from 0x80 on are not: they need [`is_name`].
pub(super) const NAME: u8 = 1;
/// A byte that may begin a name.
pub(super) const NAME_START: u8 = 2;
/// The colon, which is also a name byte.
pub(super) const COLON: u8 = 4;
/// A byte that ends a name, sound or not.
pub(super) const NAME_END: u8 = 8;

/// The class of each byte, as a set of the bits above.
pub(super) static CLASS: [u8; 256] = classes();

const fn classes() -> [u8; 256] {
    let mut class = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        class[byte] = match byte as u8 {
            b'A'..=b'Z' | b'a'..=b'z' | b'_' => NAME | NAME_START,
            b':' => NAME | NAME_START | COLON,
            b'0'..=b'9' | b'-' | b'.' => NAME,
            b' ' | b'\t' | b'\r' | b'\n' | b'/' | b'>' | b'<' | b'=' | b'"' | b'\'' => NAME_END,
            _ => 0,
        };
        byte += 1;
    }
    class
}

/// Whether the byte is white space in XML.
pub(super) const fn is_white(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\r' | b'\n')
}

/// Whether XML allows the character anywhere at all.
pub(crate) const fn is_legal(code: u32) -> bool {
    matches!(code, 0x9 | 0xa | 0xd | 0x20..=0xd7ff | 0xe000..=0xfffd | 0x1_0000..=0x10_ffff)
}

/// Whether the text is a name.
pub(super) fn is_name(text: &str) -> bool {
    let mut chars = text.chars();
    chars.next().is_some_and(starts_name) && chars.all(continues_name)
}

/// Whether the name, known to be one, is also a qualified name: `local` or `prefix:local`.
pub(super) fn is_qualified(name: &str) -> bool {
    match name.split_once(':') {
        None => true,
        Some((prefix, local)) => {
            !prefix.is_empty() && !local.contains(':') && local.chars().next().is_some_and(starts_name)
        }
    }
}

/// Whether the character may begin a name.
pub(super) const fn starts_name(char: char) -> bool {
    matches!(char,
        ':' | 'A'..='Z' | '_' | 'a'..='z' | '\u{c0}'..='\u{d6}' | '\u{d8}'..='\u{f6}'
        | '\u{f8}'..='\u{2ff}' | '\u{370}'..='\u{37d}' | '\u{37f}'..='\u{1fff}'
        | '\u{200c}'..='\u{200d}' | '\u{2070}'..='\u{218f}' | '\u{2c00}'..='\u{2fef}'
        | '\u{3001}'..='\u{d7ff}' | '\u{f900}'..='\u{fdcf}' | '\u{fdf0}'..='\u{fffd}'
        | '\u{10000}'..='\u{effff}')
}

/// Whether the character may stand in a name after its beginning.
pub(super) const fn continues_name(char: char) -> bool {
    starts_name(char)
        || matches!(char, '-' | '.' | '0'..='9' | '\u{b7}' | '\u{300}'..='\u{36f}' | '\u{203f}'..='\u{2040}')
}
