//! Opens what the administrator points at, a folder or a `.zip`, and hands out its CSV files one at a time, in bounded memory.
//!
//! A file that somebody sends us is not to be trusted: sizes are limited while reading, whatever the directory of the archive
//! claims; an entry that would leave its folder condemns the whole archive; links and devices are not opened. Nothing is
//! ever unpacked to disk.

use super::archive;
use super::report::{Journal, Place};
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{BufReader, Read};
use std::path::{Path, PathBuf};
use zip::ZipArchive;

/// One file may hold this many bytes, unpacked.
pub(super) const MAX_FILE_BYTES: u64 = 64 * 1024 * 1024;
/// All files that are read may hold this many bytes, unpacked.
pub(super) const MAX_TOTAL_BYTES: u64 = 256 * 1024 * 1024;
/// A folder or an archive may have this many entries.
pub(super) const MAX_ENTRIES: usize = 200;

/// What is looked at to find a header.
const PEEKED_BYTES: u64 = 64 * 1024;

/// The CSV files of one export.
pub(super) struct Source {
    /// By name in lower case.
    files: BTreeMap<String, Entry>,
    archive: Option<ZipArchive<BufReader<File>>>,
    bytes_left: u64,
}

struct Entry {
    /// The name as the source spells it, without its folder.
    name: String,
    place: Location,
}

enum Location {
    Path(PathBuf),
    Index(usize),
}

impl Source {
    /// Lists the CSV files of a folder or an archive. `None` after an error in the journal.
    pub(super) fn open(path: &Path, journal: &mut Journal) -> Option<Self> {
        let label = path.file_name().map_or_else(|| "import".to_owned(), |name| name.to_string_lossy().into_owned());
        let opened = match fs::metadata(path) {
            Ok(data) if data.is_dir() => Self::open_folder(path),
            Ok(data) if data.is_file() => Self::open_archive(path),
            Ok(_) => Err(Refusal::new("is neither a folder nor a file", "give the folder with the CSV files, or a .zip of it")),
            Err(error) => {
                Err(Refusal::new(format!("cannot be opened ({})", error.kind()), "check the path and the permission to read it"))
            }
        };
        match opened {
            Ok(source) => Some(source),
            Err(refusal) => {
                let file = refusal.file.unwrap_or(label);
                journal.error(Place::file(&file), refusal.problem, refusal.remedy);
                None
            }
        }
    }

    fn open_folder(path: &Path) -> Result<Self, Refusal> {
        let mut source = Self { files: BTreeMap::new(), archive: None, bytes_left: MAX_TOTAL_BYTES };
        let listing = fs::read_dir(path)
            .map_err(|error| Refusal::new(format!("cannot be listed ({})", error.kind()), "check the permission to read it"))?;
        for (position, entry) in listing.enumerate() {
            if position >= MAX_ENTRIES {
                return Err(Refusal::new(
                    format!("has more than {MAX_ENTRIES} entries"),
                    "give a folder that holds the export and nothing else",
                ));
            }
            let entry =
                entry.map_err(|error| Refusal::new(format!("cannot be listed ({})", error.kind()), "check the folder"))?;
            let name = entry.file_name().to_string_lossy().into_owned();
            let kind = entry
                .file_type()
                .map_err(|error| Refusal::new(format!("cannot be listed ({})", error.kind()), "check the folder"))?;
            if !is_csv(&name) || kind.is_dir() {
                continue;
            }
            if !kind.is_file() {
                return Err(Refusal::new("is a link or a device, not a file", "put the file itself into the folder").of(&name));
            }
            source.add(name, Location::Path(entry.path()))?;
        }
        Ok(source)
    }

    fn open_archive(path: &Path) -> Result<Self, Refusal> {
        let unreadable = |error: String| {
            Refusal::new(format!("cannot be read as a .zip ({error})"), "give a folder with CSV files, or an ordinary .zip of it")
        };
        let file = File::open(path).map_err(|error| unreadable(error.kind().to_string()))?;
        let mut file = BufReader::new(file);
        archive::check_directory(&mut file, MAX_ENTRIES)
            .map_err(|problem| Refusal::new(problem, "pack only the CSV files of one export"))?;
        let mut archive = ZipArchive::new(file).map_err(|error| unreadable(error.to_string()))?;
        let mut source = Self { files: BTreeMap::new(), archive: None, bytes_left: MAX_TOTAL_BYTES };
        let mut common_folder: Option<String> = None;
        for index in 0..archive.len() {
            let (full_name, is_dir) = {
                let entry = archive.by_index_raw(index).map_err(|error| unreadable(error.to_string()))?;
                (entry.name().to_owned(), entry.is_dir())
            };
            let Some((folder, name)) = archive::split_path(&full_name) else {
                return Err(
                    Refusal::new("is a path that leaves its folder", "pack the CSV files again, with plain names").of(&full_name)
                );
            };
            // What a Mac adds beside every file.
            if is_dir || !is_csv(&name) || name.starts_with("._") || folder.split('/').any(|part| part == "__MACOSX") {
                continue;
            }
            if common_folder.get_or_insert_with(|| folder.clone()) != &folder {
                return Err(Refusal::new("is in another folder than the files before it", "put all CSV files into one folder")
                    .of(&full_name));
            }
            source.add(name, Location::Index(index))?;
        }
        source.archive = Some(archive);
        Ok(source)
    }

    fn add(&mut self, name: String, place: Location) -> Result<(), Refusal> {
        let twice = Refusal::new("is there twice", "keep one file of each name").of(&name);
        match self.files.insert(name.to_lowercase(), Entry { name, place }) {
            None => Ok(()),
            Some(_) => Err(twice),
        }
    }

    /// Whether there is a file of this name, in any case.
    pub(super) fn has(&self, name: &str) -> bool {
        self.files.contains_key(&name.to_lowercase())
    }

    /// The names of all CSV files, as they are spelled.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.files.values().map(|entry| entry.name.as_str())
    }

    /// The content of a file, at most [`MAX_FILE_BYTES`]. `None` when it is missing, or after an error in the journal.
    pub(super) fn read(&mut self, name: &str, journal: &mut Journal) -> Option<Vec<u8>> {
        let limit = MAX_FILE_BYTES.min(self.bytes_left);
        let content = self.content(name, limit)?;
        let place = Place::file(name);
        match content {
            Ok((bytes, false)) => {
                self.bytes_left -= bytes.len() as u64;
                Some(bytes)
            }
            Ok((_, true)) => {
                let problem = format!("is larger than {} MiB, which is what is left of the limit", limit / (1024 * 1024));
                let remedy = "export fewer schools at a time (a file may hold 64 MiB, all files together 256 MiB)";
                journal.error(place, problem, remedy);
                None
            }
            Err(reason) => {
                journal.error(place, format!("cannot be read ({reason})"), "export or pack it again");
                None
            }
        }
    }

    /// The start of a file, enough for its header. `None` when it is missing, or after an error in the journal.
    pub(super) fn peek(&mut self, name: &str, journal: &mut Journal) -> Option<Vec<u8>> {
        match self.content(name, PEEKED_BYTES)? {
            Ok((bytes, _)) => Some(bytes),
            Err(reason) => {
                journal.error(Place::file(name), format!("cannot be read ({reason})"), "export or pack it again");
                None
            }
        }
    }

    /// The first `limit` bytes of a file, and whether there are more.
    fn content(&mut self, name: &str, limit: u64) -> Option<Result<(Vec<u8>, bool), String>> {
        let entry = self.files.get(&name.to_lowercase())?;
        Some(match (&entry.place, &mut self.archive) {
            (Location::Path(path), _) => {
                File::open(path).map_err(|error| error.to_string()).and_then(|file| read_up_to(file, limit))
            }
            (Location::Index(index), Some(archive)) => match archive.by_index(*index) {
                Ok(file) => read_up_to(file, limit),
                Err(error) => Err(error.to_string()),
            },
            (Location::Index(_), None) => Err("the archive is closed".to_owned()),
        })
    }
}

/// Why a source as a whole is not accepted.
struct Refusal {
    file: Option<String>,
    problem: String,
    remedy: &'static str,
}

impl Refusal {
    fn new(problem: impl Into<String>, remedy: &'static str) -> Self {
        Self { file: None, problem: problem.into(), remedy }
    }

    fn of(self, file: &str) -> Self {
        Self { file: Some(file.to_owned()), ..self }
    }
}

fn is_csv(name: &str) -> bool {
    Path::new(name).extension().is_some_and(|extension| extension.eq_ignore_ascii_case("csv"))
}

/// Reads at most `limit` bytes, and says whether there are more.
fn read_up_to(reader: impl Read, limit: u64) -> Result<(Vec<u8>, bool), String> {
    let mut content = Vec::new();
    reader.take(limit + 1).read_to_end(&mut content).map_err(|error| error.to_string())?;
    let more = content.len() as u64 > limit;
    content.truncate(limit as usize);
    Ok((content, more))
}
