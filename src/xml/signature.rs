//! Tells from its first bytes what a file is that is not XML. Knows nothing of encodings.

use memchr::memchr;

/// First bytes, and what a person calls the file that has them.
const SIGNATURES: &[(&[u8], &str)] = &[
    (b"\xff\xd8\xff", "JPEG image"),
    (b"\x89PNG", "PNG image"),
    (b"GIF8", "GIF image"),
    (b"II*\0", "TIFF image"),
    (b"MM\0*", "TIFF image"),
    (b"8BPS", "Photoshop image"),
    (b"PK\x03\x04", "ZIP archive"),
    (b"PK\x05\x06", "ZIP archive"),
    (b"\x1f\x8b", "gzip archive"),
    (b"BZh", "bzip2 archive"),
    (b"7z\xbc\xaf\x27\x1c", "7z archive"),
    (b"Rar!", "RAR archive"),
    (b"\xfd7zXZ", "xz archive"),
    (b"\x28\xb5\x2f\xfd", "zstd archive"),
    (b"%PDF", "PDF document"),
    (b"\xd0\xcf\x11\xe0", "old Office document"),
    (b"{\\rtf", "RTF document"),
    (b"fLaC", "FLAC audio"),
    (b"OggS", "Ogg audio"),
    (b"ID3", "MP3 audio"),
    (b"FORM", "AIFF audio"),
    (b"\x1aE\xdf\xa3", "Matroska video"),
    (b"\x7fELF", "program"),
];

/// How many bytes the longest signature spans.
pub(super) const LONGEST: usize = 12;
/// How far into the text to look for markup.
pub(super) const SOON: usize = 1024;

/// What the file is, unless it may be XML.
///
/// A file that does not begin with `<` is XML all the same, a faulty one, if markup comes soon:
/// somebody's stray character before `<?xml` is no reason to turn it away.
pub(super) fn foreign(bytes: &[u8]) -> Option<&'static str> {
    if let Some((_, kind)) = SIGNATURES.iter().find(|(signature, _)| bytes.starts_with(signature)) {
        return Some(kind);
    }
    match (bytes.get(..4), bytes.get(4..8), bytes.get(8..12)) {
        (Some(b"RIFF"), _, Some(b"WAVE")) => return Some("WAV audio"),
        (Some(b"RIFF"), _, Some(b"WEBP")) => return Some("WebP image"),
        (Some(b"RIFF"), _, Some(b"AVI ")) => return Some("AVI video"),
        (_, Some(b"ftyp"), Some(b"M4A ")) => return Some("M4A audio"),
        (_, Some(b"ftyp"), Some(b"heic" | b"avif" | b"mif1")) => return Some("HEIF image"),
        (_, Some(b"ftyp"), _) => return Some("MP4 video"),
        _ => {}
    }
    let start = bytes.trim_ascii_start();
    if start.first() == Some(&b'<') {
        return None;
    }
    let soon = &start[..start.len().min(SOON)];
    if begins_json(soon) {
        return Some("JSON");
    }
    if begins_markup(soon) {
        return None;
    }
    Some(if memchr(0, soon).is_some() || mostly_not_ascii(soon) { "binary data" } else { "text" })
}

fn begins_json(bytes: &[u8]) -> bool {
    let Some((first, rest)) = bytes.split_first() else { return false };
    let next = rest.trim_ascii_start().first();
    match first {
        b'{' => matches!(next, Some(b'"' | b'}')),
        b'[' => matches!(next, Some(b'{' | b'[' | b']' | b'"' | b'-' | b'0'..=b'9' | b't' | b'f' | b'n')),
        _ => false,
    }
}

fn begins_markup(bytes: &[u8]) -> bool {
    bytes
        .windows(2)
        .any(|pair| pair[0] == b'<' && (pair[1].is_ascii_alphabetic() || matches!(pair[1], b'?' | b'!')))
}

/// Latin-1 text has some bytes beyond ASCII, and Japanese UTF-8 has many, but valid ones.
fn mostly_not_ascii(bytes: &[u8]) -> bool {
    let valid = match str::from_utf8(bytes) {
        Ok(_) => true,
        // The last character may be cut off.
        Err(error) => error.error_len().is_none(),
    };
    !valid && bytes.iter().filter(|byte| !byte.is_ascii()).count() * 4 > bytes.len()
}
