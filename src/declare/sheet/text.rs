//! The text of a sheet, whatever encoding a spreadsheet saved it in. Knows no columns.

use std::borrow::Cow;

use super::MOST_BYTES;

/// The text, without the byte order mark.
///
/// # Errors
/// A sentence that says why there is none.
pub(super) fn decoded(bytes: &[u8]) -> Result<Cow<'_, str>, String> {
    if bytes.len() as u64 > MOST_BYTES {
        return Err(format!("the sheet is too large: {} bytes, and the limit is {MOST_BYTES}", bytes.len()));
    }
    let text = match bytes {
        [0xff, 0xfe, rest @ ..] => Cow::Owned(from_utf16(rest, u16::from_le_bytes)?),
        [0xfe, 0xff, rest @ ..] => Cow::Owned(from_utf16(rest, u16::from_be_bytes)?),
        [b'P', b'K', 3, 4, ..] => {
            return Err("this is a workbook, not a sheet: save it as CSV UTF-8 in the spreadsheet".to_owned());
        }
        [0xef, 0xbb, 0xbf, rest @ ..] => Cow::Borrowed(from_utf8(rest)?),
        _ => Cow::Borrowed(from_utf8(bytes)?),
    };
    match text.contains('\0') {
        true => Err("the sheet is no text: save it as CSV UTF-8 in the spreadsheet".to_owned()),
        false => Ok(text),
    }
}

fn from_utf8(bytes: &[u8]) -> Result<&str, String> {
    std::str::from_utf8(bytes).map_err(|error| {
        let line = 1 + bytes[..error.valid_up_to()].iter().filter(|byte| **byte == b'\n').count();
        format!("line {line} is not UTF-8: save the sheet as CSV UTF-8 in the spreadsheet")
    })
}

fn from_utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, String> {
    let units = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]]));
    let is_whole = bytes.len().is_multiple_of(2);
    let text = char::decode_utf16(units).collect::<Result<String, _>>().ok().filter(|_| is_whole);
    text.ok_or_else(|| "the sheet begins like UTF-16, but is not: save it as CSV UTF-8".to_owned())
}
