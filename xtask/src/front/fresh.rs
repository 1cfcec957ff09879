//! Whether something has to be built again: a digest of all it is built from, kept beside it.

use crate::{
    digest::hex,
    error::{Context, Result},
    paths,
};
use sha2::{Digest as _, Sha256};
use std::{fs, path::PathBuf};

/// The digest of some inputs, and the file that remembers the one of the last success.
pub struct Stamp {
    file: PathBuf,
    digest: Sha256,
}

impl Stamp {
    pub fn new(file: PathBuf) -> Self {
        Self { file, digest: Sha256::new() }
    }

    /// Something that matters and is not a file.
    pub fn word(mut self, word: &str) -> Self {
        self.part(word.as_bytes());
        self
    }

    /// Names and contents of all files below these places, but for those below the others.
    pub fn files(mut self, places: &[&str], without: &[&str]) -> Self {
        let without: Vec<PathBuf> = without.iter().map(|place| paths::at(place)).collect();
        for place in places {
            for file in paths::files_below(&paths::at(place)) {
                if without.iter().any(|place| file.starts_with(place)) {
                    continue;
                }
                self.part(paths::shown(&file).as_bytes());
                self.part(&fs::read(&file).unwrap_or_default());
            }
        }
        self
    }

    fn part(&mut self, bytes: &[u8]) {
        self.digest.update((bytes.len() as u64).to_le_bytes());
        self.digest.update(bytes);
    }

    pub fn digest(&self) -> String {
        hex(&self.digest.clone().finalize())
    }

    /// True when the last success was built from the same.
    pub fn is_fresh(&self) -> bool {
        fs::read_to_string(&self.file).is_ok_and(|kept| kept == self.digest())
    }

    /// Remembers a success.
    pub fn keep(&self) -> Result<()> {
        fs::write(&self.file, self.digest()).context(format!("writing {}", paths::shown(&self.file)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stamp_is_fresh_until_what_it_stands_for_changes() {
        let folder = tempfile::tempdir().unwrap();
        let at = folder.path().join("stamp");
        assert!(!Stamp::new(at.clone()).word("a").is_fresh());
        Stamp::new(at.clone()).word("a").keep().unwrap();
        assert!(Stamp::new(at.clone()).word("a").is_fresh());
        assert!(!Stamp::new(at.clone()).word("b").is_fresh());
        assert!(!Stamp::new(at).word("a").word("").is_fresh());
    }
}
