//! Messages that rightly read as in English, and the languages that holds for.

use super::Language;
use crate::check::Problem;
use std::{collections::BTreeMap, path::Path};

/// Messages that may read as in English, and the languages it holds for.
#[derive(Default)]
pub struct Exceptions(BTreeMap<String, (usize, Vec<String>)>);

impl Exceptions {
    pub fn parse(text: &str) -> Self {
        let mut exceptions = BTreeMap::new();
        for (index, line) in text.lines().enumerate() {
            let mut words = line.split('#').next().unwrap_or_default().split_whitespace().map(str::to_owned);
            if let Some(key) = words.next() {
                exceptions.insert(key, (index + 1, words.collect()));
            }
        }
        Self(exceptions)
    }

    pub fn allow(&self, key: &str, language: &str) -> bool {
        self.0.get(key).is_some_and(|(_, languages)| languages.is_empty() || languages.iter().any(|name| name == language))
    }

    /// Lines for messages that are gone.
    pub fn strangers(&self, file: &Path, english: &Language) -> Vec<Problem> {
        let gone = self.0.iter().filter(|(key, _)| !english.messages.contains_key(*key));
        gone.map(|(key, (line, _))| Problem::new(file, *line, format!("`{key}` is no message; take the line out"))).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_listed_key_that_is_gone_is_found() {
        let gone = Exceptions::parse("\nold\n").strangers(Path::new("same.txt"), &Language::default());
        assert_eq!(gone[0].to_string(), "same.txt:2: `old` is no message; take the line out");
    }
}
