//! Reads `manifest.csv`: the version of the standard, and which files are complete, hold changes, or are absent.

use super::format::{Format, Version};
use super::layout;
use super::recognise::{open, version_by_headers};
use super::report::{Journal, Place};
use super::source::Source;
use std::collections::BTreeMap;

/// What the manifest says. `None` after an error in the journal.
pub(super) fn read(source: &mut Source, journal: &mut Journal) -> Option<Format> {
    let table = open(source, &layout::MANIFEST, false, journal)?;
    let (mut version, mut delta, mut good) = (None, false, true);
    let mut said: BTreeMap<String, (String, u64)> = BTreeMap::new();
    table.for_each_row(journal, |row, journal| {
        let (name, value) = (row.cell("propertyName").to_lowercase(), row.cell("value").to_lowercase());
        if name == "oneroster.version" {
            version = match value.as_str() {
                "1.1" | "1.1.0" => Some(Version::V1p1),
                "1.2" | "1.2.0" => Some(Version::V1p2),
                _ => {
                    journal.error(row.at("value"), "is not a version that is read", "export OneRoster 1.1 or 1.2");
                    good = false;
                    None
                }
            };
        } else if let Some(file) = name.strip_prefix("file.") {
            if !matches!(value.as_str(), "bulk" | "delta" | "absent") {
                journal.error(row.at("value"), "is not a way to send a file", "write bulk, delta or absent");
                good = false;
            }
            let read = layout::ALL.iter().any(|layout| layout.file.eq_ignore_ascii_case(&format!("{file}.csv")));
            delta |= read && value == "delta";
            said.insert(format!("{file}.csv"), (value, row.line));
        }
    });
    let file = layout::MANIFEST.file;
    for layout in &layout::ALL[1..] {
        let Some((mode, line)) = said.get(&layout.file.to_lowercase()) else {
            continue;
        };
        let place = Place::file(file).line(*line).column("value").value(mode);
        match (mode.as_str(), source.has(layout.file)) {
            ("absent", true) => journal.lenient(
                place,
                format!("is said of {}, which is there", layout.file),
                "read",
                "write bulk, or leave the file out",
            ),
            ("bulk" | "delta", false) => journal.lenient(
                place,
                format!("is said of {}, which is missing", layout.file),
                "read without it",
                "export all files",
            ),
            _ => {}
        }
    }
    if version.is_none() && good {
        let remedy = "add the row oneroster.version,1.1 or oneroster.version,1.2";
        journal.lenient(Place::file(file).column("propertyName"), "has no oneroster.version", "found by the headers", remedy);
        version = Some(version_by_headers(source, journal));
    }
    Some(Format::OneRoster { version: version.filter(|_| good)?, delta })
}
