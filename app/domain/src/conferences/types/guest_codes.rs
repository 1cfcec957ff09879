//! Somebody from outside the roster whom a student or a host invites with a code, as a value.
use crate::field::{FieldErrors, LINE, Problem, Reading};

/// Characters of a language's tag.
const TAG_MOST: usize = 12;

/// A guest to be: a grandparent, a mentor, an interpreter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewGuest {
    /// What they are called, in one line.
    pub name: String,
    /// The tag of the language in which they read, when it is known.
    pub language: Option<String>,
}

impl NewGuest {
    /// Reads the form.
    pub fn parse(name: &str, language: &str) -> Result<Self, FieldErrors> {
        let mut reading = Reading::default();
        let name = name.split(|c: char| c.is_whitespace() || c.is_control()).filter(|word| !word.is_empty());
        let name = reading.required_text("name", &name.collect::<Vec<_>>().join(" "), LINE);
        let language = language.trim();
        if language.len() > TAG_MOST || !language.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-') {
            reading.errors.add("language", Problem::NotAChoice);
        }
        let language = (!language.is_empty()).then(|| language.to_owned());
        reading.finish(Some(Self { name, language }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_one_line_and_a_language_is_a_tag() {
        let guest = NewGuest::parse("  Grandma\r\n Rose\u{7} ", "zh-Hans").unwrap();
        assert_eq!((guest.name.as_str(), guest.language.as_deref()), ("Grandma Rose", Some("zh-Hans")));
        assert_eq!(NewGuest::parse("Rose", " ").unwrap().language, None);
        assert_eq!(NewGuest::parse(" \n", "").err(), Some(FieldErrors::one("name", Problem::Required)));
        assert_eq!(NewGuest::parse(&"x".repeat(201), "").err(), Some(FieldErrors::one("name", Problem::TooLong { most: 200 })));
        for wrong in ["e n", "<script>", "en-a-very-long-tag"] {
            assert_eq!(NewGuest::parse("Rose", wrong).err(), Some(FieldErrors::one("language", Problem::NotAChoice)));
        }
    }
}
