//! Turns the bytes of a file into text: UTF-8, UTF-16 with its mark, or, when nothing else fits, the Windows code page.
//!
//! Spreadsheets still save `José` in Windows-1252. A lenient reading accepts that and says so, because the alternative is a
//! school that cannot start; a strict one wants UTF-8.

use super::report::{Journal, Place};
use encoding_rs::{UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// The text of a file, without a byte order mark. `None` after an error in the journal.
pub(super) fn decode(file: &str, bytes: Vec<u8>, journal: &mut Journal) -> Option<String> {
    let marked = [(UTF_8, 3, &b"\xef\xbb\xbf"[..]), (UTF_16LE, 2, &b"\xff\xfe"[..]), (UTF_16BE, 2, &b"\xfe\xff"[..])];
    let mark = marked.into_iter().find(|(_, _, mark)| bytes.starts_with(mark));
    if let Some((encoding, length, _)) = mark
        && encoding != UTF_8
    {
        let (text, broken) = encoding.decode_without_bom_handling(&bytes[length..]);
        if broken {
            journal.error(Place::file(file), "starts like UTF-16, and is not", "save it as UTF-8");
            return None;
        }
        return Some(with_line_ends(text.into_owned()));
    }
    let start = mark.map_or(0, |(_, length, _)| length);
    match String::from_utf8(bytes) {
        Ok(mut text) => {
            text.drain(..start);
            Some(with_line_ends(text))
        }
        Err(error) => {
            let bytes = error.as_bytes();
            let good = error.utf8_error().valid_up_to();
            let line = 1 + line_ends(&bytes[..good]);
            let place = Place::file(file).line(line);
            if bytes.contains(&0) {
                journal.error(place, "is not text", "save it as CSV in UTF-8");
                return None;
            }
            let (text, _) = WINDOWS_1252.decode_without_bom_handling(&bytes[start..]);
            journal.lenient(place, "is not UTF-8", "read as Windows-1252, check letters with accents", "save it as CSV UTF-8");
            Some(with_line_ends(text.into_owned()))
        }
    }
}

/// Very old programs end lines with a carriage return alone.
fn with_line_ends(text: String) -> String {
    if text.contains('\r') && !text.contains('\n') { text.replace('\r', "\n") } else { text }
}

/// How many lines end in these bytes.
pub(super) fn line_ends(bytes: &[u8]) -> u64 {
    bytes.split(|byte| *byte == b'\n').count() as u64 - 1
}
