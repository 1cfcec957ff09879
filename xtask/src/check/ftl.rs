//! One language's messages: what each says, and which arguments it takes.

use super::Problem;
use crate::{
    error::{Context, Result},
    paths,
};
use fluent_syntax::{
    ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser,
};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

/// A message, as far as the other languages have to agree with it.
#[derive(Debug, Default)]
pub struct Message {
    pub file: PathBuf,
    /// From one.
    pub line: usize,
    /// `$names`, from placeables, selectors, attributes and calls.
    pub arguments: BTreeSet<String>,
    /// Other messages it contains.
    pub messages: BTreeSet<String>,
    /// All words, without what is filled in.
    pub text: String,
    /// The whole of it, to tell whether two languages say the same.
    pub shape: String,
}

impl Message {
    /// Whether there is a word to translate.
    pub fn has_words(&self) -> bool {
        self.text.chars().any(char::is_alphabetic)
    }
}

/// A language's messages by key, and what cannot be read.
#[derive(Default)]
pub struct Language {
    pub messages: BTreeMap<String, Message>,
    pub problems: Vec<Problem>,
}

impl Language {
    /// Reads every `.ftl` file of a folder.
    pub fn read(folder: &Path) -> Result<Self> {
        let mut language = Self::default();
        for file in paths::files_with(folder, "ftl") {
            let source = fs::read_to_string(&file).context(format!("reading {}", paths::shown(&file)))?;
            language.add(&file, &source);
        }
        Ok(language)
    }

    /// Adds the messages of one file.
    pub fn add(&mut self, file: &Path, source: &str) {
        let resource = match parser::parse(source) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                for error in errors {
                    // Where the message begins that cannot be read, rather than where reading it ended.
                    let start = error.slice.as_ref().unwrap_or(&error.pos).start;
                    let line = source[..start.min(source.len())].matches('\n').count() + 1;
                    self.problems.push(Problem::new(file, line, format!("is not Fluent: {error}")));
                }
                resource
            }
        };
        for entry in &resource.body {
            let Entry::Message(parsed) = entry else {
                continue;
            };
            let key = parsed.id.name.to_owned();
            let mut message = Message {
                file: file.to_owned(),
                line: line_of(source, &key),
                shape: format!("{:?} {:?}", parsed.value, parsed.attributes),
                ..Message::default()
            };
            let attributes = parsed.attributes.iter().map(|attribute| &attribute.value);
            for pattern in parsed.value.iter().chain(attributes) {
                message.walk(pattern);
            }
            if let Some(first) = self.messages.get(&key) {
                let place = format!("{}:{}", paths::shown(&first.file), first.line);
                self.problems.push(Problem::new(
                    file,
                    message.line,
                    format!("`{key}` is there already, at {place}; take one out"),
                ));
            } else {
                self.messages.insert(key, message);
            }
        }
    }

    /// A message's arguments and those of the messages it contains.
    pub fn arguments(&self, key: &str) -> BTreeSet<String> {
        let (mut arguments, mut seen, mut open) = (BTreeSet::new(), BTreeSet::new(), vec![key.to_owned()]);
        while let Some(key) = open.pop() {
            if let Some(message) = self.messages.get(&key).filter(|_| seen.insert(key.clone())) {
                arguments.extend(message.arguments.iter().cloned());
                open.extend(message.messages.iter().cloned());
            }
        }
        arguments
    }
}

/// The parser gives no positions: a message's key opens its line.
fn line_of(source: &str, key: &str) -> usize {
    let opens = |line: &str| line.strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with('='));
    source.lines().position(opens).map_or(1, |index| index + 1)
}

impl Message {
    fn walk(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    self.text.push_str(value);
                    self.text.push(' ');
                }
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                for variant in variants {
                    self.walk(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.arguments.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, .. } => {
                self.messages.insert(id.name.to_owned());
            }
            InlineExpression::FunctionReference { arguments, .. } => self.call(arguments),
            InlineExpression::TermReference { arguments, .. } => {
                if let Some(arguments) = arguments {
                    self.call(arguments);
                }
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }

    fn call(&mut self, arguments: &CallArguments<&str>) {
        for inline in arguments.positional.iter().chain(arguments.named.iter().map(|named| &named.value)) {
            self.inline(inline);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn language(source: &str) -> Language {
        let mut language = Language::default();
        language.add(Path::new("a.ftl"), source);
        language
    }

    #[test]
    fn arguments_are_found_wherever_they_hide() {
        let read = language(
            "goals-left = { $count ->\n    [one] One for { $name }\n   *[other] { NUMBER($many, style: \"x\") } goals\n  }\n    .title = By { $day }\ngoals-all = { goals-left } { $year }\n",
        );
        assert_eq!(read.arguments("goals-left").into_iter().collect::<Vec<_>>(), ["count", "day", "many", "name"]);
        assert_eq!(read.arguments("goals-all").len(), 5);
        assert_eq!(read.messages["goals-all"].line, 6);
        assert!(read.messages["goals-left"].has_words());
    }

    #[test]
    fn a_key_twice_and_what_is_not_fluent_are_problems_with_a_line() {
        let read = language("a = One\na = Two\n");
        assert_eq!(read.problems.len(), 1);
        let read = language("a = One\n\nb = { $x\n");
        assert!(read.problems[0].to_string().starts_with("a.ftl:3:"), "{}", read.problems[0]);
    }

    #[test]
    fn numbers_and_signs_are_no_words() {
        assert!(!language("a = { $count } / { $all }\n").messages["a"].has_words());
    }
}
