//! Every person-facing string in every language: the same keys with the same arguments, translated, and used.
//!
//! `app/locales/same-as-english.txt` lists messages that rightly read the same: a key a line, after it the languages
//! it holds for (all of them when none is named), `#` for a remark.

mod exceptions;

use super::{
    Problem,
    ftl::{Language, Message},
    rust_text::{RustText, is_word},
};
use crate::{
    error::{Context, Result},
    paths,
};
use exceptions::Exceptions;
use std::{collections::BTreeSet, fs, path::Path};

const ENGLISH: &str = "en";
const OTHERS: [&str; 4] = ["es", "ar", "zh-Hans", "vi"];
const EXCEPTIONS: &str = "app/locales/same-as-english.txt";

pub fn check() -> Result<Vec<Problem>> {
    let folder = paths::at("app/locales");
    let english = Language::read(&folder.join(ENGLISH))?;
    let exceptions_file = paths::at(EXCEPTIONS);
    let exceptions = Exceptions::parse(&fs::read_to_string(&exceptions_file).unwrap_or_default());
    let mut problems = exceptions.strangers(&exceptions_file, &english);
    problems.extend(strange_folders(&folder)?);
    let mut used = identifiers()?;
    used.extend(english.messages.values().flat_map(|message| message.messages.iter().map(|key| function_name(key))));
    problems.extend(unused(&english, &used));
    for name in OTHERS {
        let language = Language::read(&folder.join(name))?;
        if language.messages.is_empty() && !english.messages.is_empty() {
            problems.push(Problem::new(
                &folder.join(name),
                1,
                format!("has no messages; translate the files of app/locales/{ENGLISH}"),
            ));
            continue;
        }
        problems.extend(compare(name, &english, &language, &folder.join(name), &exceptions));
        problems.extend(language.problems);
    }
    problems.extend(english.problems);
    Ok(problems)
}

/// What one language lacks, has too much, takes differently or has not translated.
fn compare(name: &str, english: &Language, other: &Language, folder: &Path, exceptions: &Exceptions) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (key, message) in &english.messages {
        let Some(translated) = other.messages.get(key) else {
            let file = folder.join(message.file.file_name().unwrap_or_default());
            problems.push(Problem::new(&file, 1, format!("`{key}` is missing; {ENGLISH} has it at {}", place(message))));
            continue;
        };
        let (ours, theirs) = (english.arguments(key), other.arguments(key));
        if ours != theirs {
            let says = format!("`{key}` takes {}, but {ENGLISH} takes {} at {}", list(&theirs), list(&ours), place(message));
            problems.push(Problem::new(&translated.file, translated.line, says));
        }
        if !message.has_words() || exceptions.allow(key, name) {
            continue;
        }
        if message.shape == translated.shape {
            let says = format!("`{key}` reads as in {ENGLISH}; translate it, or list it in {EXCEPTIONS}");
            problems.push(Problem::new(&translated.file, translated.line, says));
        } else if let Some(script) = script(name).filter(|script| !translated.text.chars().any(script.is_in)) {
            let says = format!("`{key}` has no {} letter; translate it, or list it in {EXCEPTIONS}", script.name);
            problems.push(Problem::new(&translated.file, translated.line, says));
        }
    }
    for (key, message) in other.messages.iter().filter(|(key, _)| !english.messages.contains_key(*key)) {
        problems.push(Problem::new(
            &message.file,
            message.line,
            format!("`{key}` is not in {ENGLISH}; add it there or take it out"),
        ));
    }
    problems
}

fn place(message: &Message) -> String {
    format!("{}:{}", paths::shown(&message.file), message.line)
}

fn list(arguments: &BTreeSet<String>) -> String {
    if arguments.is_empty() {
        return "no arguments".to_owned();
    }
    arguments.iter().map(|name| format!("${name}")).collect::<Vec<_>>().join(", ")
}

/// Letters that a language cannot do without.
struct Script {
    name: &'static str,
    is_in: fn(char) -> bool,
}

fn script(language: &str) -> Option<Script> {
    match language {
        "ar" => {
            Some(Script { name: "Arabic", is_in: |letter| matches!(letter, '\u{0620}'..='\u{064A}' | '\u{066E}'..='\u{06D3}') })
        }
        "zh-Hans" => {
            Some(Script { name: "Han", is_in: |letter| matches!(letter, '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}') })
        }
        _ => None,
    }
}

/// Folders of languages that nobody compares.
fn strange_folders(folder: &Path) -> Result<Vec<Problem>> {
    let mut problems = Vec::new();
    for entry in fs::read_dir(folder).context("reading app/locales")? {
        let entry = entry.context("reading app/locales")?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.path().is_dir() && name != ENGLISH && !OTHERS.contains(&name.as_str()) {
            problems.push(Problem::new(
                &entry.path(),
                1,
                "is no language that the check knows; add it to xtask/src/check/languages.rs",
            ));
        }
    }
    Ok(problems)
}

/// The function that app's build script makes of a key.
fn function_name(key: &str) -> String {
    key.replace('-', "_")
}

fn unused(english: &Language, used: &BTreeSet<String>) -> Vec<Problem> {
    let unused = english.messages.iter().filter(|(key, _)| !used.contains(&function_name(key)));
    unused
        .map(|(key, message)| {
            let says = format!(
                "`{key}` is used nowhere: no `{}` in app/src or server/src; take it out of every language",
                function_name(key)
            );
            Problem::new(&message.file, message.line, says)
        })
        .collect()
}

/// Every name in the sources that may speak to people.
fn identifiers() -> Result<BTreeSet<String>> {
    let mut names = BTreeSet::new();
    for file in ["app/src", "server/src"].iter().flat_map(|folder| paths::files_with(&paths::at(folder), "rs")) {
        let source = fs::read_to_string(&file).context(format!("reading {}", paths::shown(&file)))?;
        names.extend(words(&RustText::new(&source).bare));
    }
    Ok(names)
}

fn words(bare: &str) -> impl Iterator<Item = String> {
    bare.split(|letter| !is_word(letter)).filter(|word| !word.is_empty()).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn language(source: &str) -> Language {
        let mut language = Language::default();
        language.add(Path::new("goals.ftl"), source);
        language
    }

    fn compared(name: &str, english: &str, other: &str, exceptions: &str) -> Vec<String> {
        let found = compare(name, &language(english), &language(other), Path::new(""), &Exceptions::parse(exceptions));
        found.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn equal_keys_and_arguments_pass() {
        assert!(compared("es", "a = Hello { $name }\n", "a = Hola { $name }\n", "").is_empty());
    }

    #[test]
    fn a_missing_and_a_spare_key_are_named() {
        let found = compared("es", "a = Hello\n", "b = Hola\n", "");
        assert_eq!(found[0], "goals.ftl:1: `a` is missing; en has it at goals.ftl:1");
        assert_eq!(found[1], "goals.ftl:1: `b` is not in en; add it there or take it out");
    }

    #[test]
    fn other_arguments_are_named_even_inside_a_selector() {
        let found = compared("es", "a = Hello { $name }\n", "a = { $n ->\n   *[other] Hola\n }\n", "");
        assert_eq!(found, ["goals.ftl:1: `a` takes $n, but en takes $name at goals.ftl:1"]);
    }

    #[test]
    fn what_reads_as_in_english_has_to_be_listed() {
        assert_eq!(compared("vi", "a = Email\n", "a = Email\n", "").len(), 1);
        assert!(compared("vi", "a = Email\n", "a = Email\n", "# names\na\n").is_empty());
        assert!(compared("vi", "a = Email\n", "a = Email\n", "a vi es # a name\n").is_empty());
        assert_eq!(compared("vi", "a = Email\n", "a = Email\n", "a es\n").len(), 1);
        assert!(compared("ar", "a = { $x } / { $y }\n", "a = { $x } / { $y }\n", "").is_empty());
    }

    #[test]
    fn arabic_and_chinese_are_written_in_their_letters() {
        assert_eq!(compared("ar", "a = Goals\n", "a = Ahdaf\n", "").len(), 1);
        assert!(compared("ar", "a = Goals\n", "a = أهداف\n", "").is_empty());
        assert_eq!(compared("zh-Hans", "a = Goals\n", "a = Mubiao\n", "").len(), 1);
        assert!(compared("zh-Hans", "a = Goals\n", "a = 目标\n", "").is_empty());
    }

    #[test]
    fn a_message_nobody_shows_is_found() {
        let english = language("goals-title = Goals\ngoals-old = Old\n");
        let used = words("t.goals_title()").collect();
        let found = unused(&english, &used);
        assert_eq!(found.len(), 1);
        assert!(found[0].to_string().starts_with("goals.ftl:2: `goals-old` is used nowhere"));
    }
}
