//! Looks at a `.zip` before it is parsed: how large its directory is, and whether its names stay inside.
//!
//! A parser holds the whole directory in memory, and a small file can claim millions of entries. So the directory's headers
//! are counted first in one pass over the bytes, and the large variant of the format, of which no export has need, is refused.

use std::io::{BufReader, Read, Seek, SeekFrom};

/// An archive may hold this many packed bytes.
const MAX_ARCHIVE_BYTES: u64 = 256 * 1024 * 1024;
const DIRECTORY_HEADER: &[u8] = b"PK\x01\x02";
const LARGE_LOCATOR: &[u8] = b"PK\x06\x07";
const END_OF_DIRECTORY: &[u8] = b"PK\x05\x06";
/// The length of a large locator, which stands directly before the end of the directory.
const LOCATOR_BYTES: usize = 20;

/// Refuses an archive that is too large or has too many entries, and leaves the reader at its start.
pub(super) fn check_directory<R: Read + Seek>(reader: &mut BufReader<R>, max_entries: usize) -> Result<(), String> {
    let size = reader.seek(SeekFrom::End(0)).map_err(|error| format!("cannot be read ({})", error.kind()))?;
    if size > MAX_ARCHIVE_BYTES {
        return Err("is larger than 256 MiB".to_owned());
    }
    reader.rewind().map_err(|error| format!("cannot be read ({})", error.kind()))?;
    let mut headers = 0;
    let mut window = Vec::new();
    let overlap = LOCATOR_BYTES + END_OF_DIRECTORY.len() - 1;
    let mut chunk = vec![0; 64 * 1024];
    loop {
        let length = reader.read(&mut chunk).map_err(|error| format!("cannot be read ({})", error.kind()))?;
        window.extend_from_slice(&chunk[..length]);
        // A header is counted when it starts before `counted`; what starts later is looked at with the next chunk.
        let counted = if length == 0 { window.len() } else { window.len().saturating_sub(overlap) };
        for start in 0..counted {
            let rest = &window[start..];
            if rest[0] != b'P' {
                continue;
            }
            if rest.starts_with(DIRECTORY_HEADER) {
                headers += 1;
            }
            if rest.starts_with(LARGE_LOCATOR)
                && rest.get(LOCATOR_BYTES..).is_some_and(|after| after.starts_with(END_OF_DIRECTORY))
            {
                return Err("is a .zip of the large variant (Zip64)".to_owned());
            }
        }
        if headers > max_entries {
            return Err(format!("has more than {max_entries} entries"));
        }
        window.drain(..counted);
        if length == 0 {
            break;
        }
    }
    reader.rewind().map_err(|error| format!("cannot be read ({})", error.kind()))
}

/// Splits an entry's name into folder and file. `None` when the path is absolute, climbs, or holds what no name should.
pub(super) fn split_path(full_name: &str) -> Option<(String, String)> {
    let path = full_name.replace('\\', "/");
    let drive = path.as_bytes().get(1) == Some(&b':');
    if path.starts_with('/') || drive || path.contains('\0') || path.split('/').any(|part| part == "..") {
        return None;
    }
    let path = path.trim_start_matches("./");
    match path.trim_end_matches('/').rsplit_once('/') {
        Some((folder, name)) => Some((folder.to_owned(), name.to_owned())),
        None => Some((String::new(), path.to_owned())),
    }
}
