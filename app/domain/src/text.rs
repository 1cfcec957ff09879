//! Text as people search and compare it: letters without marks and case.
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// Folds a name or an identifier for search and uniqueness, the same on every database. A NUL, which PostgreSQL does not
/// store, goes.
pub fn fold(text: &str) -> String {
    text.nfkd()
        .filter(|c| !is_combining_mark(*c) && *c != '\0')
        .flat_map(char::to_lowercase)
        .collect::<String>()
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn names_match_without_marks_and_case() {
        assert_eq!(fold("  José  ÁLVAREZ "), "jose alvarez");
        assert_eq!(fold("Nguyễn Thị"), "nguyen thi");
        assert_eq!(fold("محمد"), "محمد");
        assert_eq!(fold("A\0B"), "ab");
    }
}
