//! What people type to come in.
use crate::field::{FieldErrors, Problem, Reading};

/// Fewest characters of a password (OWASP ASVS 5.0, 6.2.1 with our stricter floor).
pub const PASSWORD_LEAST: usize = 12;
/// Most bytes of a password: bounds the work of hashing.
pub const PASSWORD_MOST_BYTES: usize = 256;

/// An identifier and a password, as typed.
#[derive(Clone, PartialEq, Eq)]
pub struct Credentials {
    /// E-mail address or user name.
    pub identifier: String,
    /// The password.
    pub password: String,
}

impl Credentials {
    /// Reads the sign-in form.
    pub fn parse(identifier: &str, password: &str) -> Result<Self, FieldErrors> {
        let mut reading = Reading::default();
        let identifier = reading.required_text("identifier", identifier.trim(), 200);
        if password.is_empty() {
            reading.errors.add("password", Problem::Required);
        }
        reading.finish(Some(Self { identifier, password: password.to_owned() }))
    }
}

/// A password that satisfies the rules.
#[derive(Clone, PartialEq, Eq)]
pub struct NewPassword(pub String);

impl NewPassword {
    /// Checks length; there are no composition rules.
    pub fn parse(password: &str, again: &str) -> Result<Self, FieldErrors> {
        let mut errors = FieldErrors::default();
        if password.chars().count() < PASSWORD_LEAST {
            errors.add("password", Problem::TooShort { least: PASSWORD_LEAST });
        } else if password.len() > PASSWORD_MOST_BYTES {
            errors.add("password", Problem::TooLong { most: PASSWORD_MOST_BYTES });
        } else if password != again {
            errors.add("again", Problem::Differs);
        }
        errors.into_result(Self(password.to_owned()))
    }
}

/// Reads a sign-in code as people type it: any case, with or without dashes and spaces, `O` for `0`, `I` and `L` for `1`.
pub fn parse_code(typed: &str) -> String {
    typed
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|c| match c.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            c => c,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_phrase_is_a_password_and_a_short_one_is_not() {
        assert!(NewPassword::parse("correct horse battery", "correct horse battery").is_ok());
        assert_eq!(
            NewPassword::parse("short", "short").err(),
            Some(FieldErrors::one("password", Problem::TooShort { least: 12 }))
        );
        assert_eq!(
            NewPassword::parse("correct horse battery", "correct horse").err(),
            Some(FieldErrors::one("again", Problem::Differs))
        );
        assert!(NewPassword::parse(&"x".repeat(257), &"x".repeat(257)).is_err());
    }

    #[test]
    fn a_code_is_read_as_people_type_it() {
        assert_eq!(parse_code(" ab1o-il9z k "), "AB1011 9ZK".replace(' ', ""));
    }
}
