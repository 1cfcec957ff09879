//! Names one after the other, as each language strings them.
use super::Text;

impl Text {
    /// "Ana", "Ana and Ben", "Ana, Ben and Chen".
    pub fn list(self, names: &[String]) -> String {
        match names {
            [] => String::new(),
            [only] => only.clone(),
            [first @ .., last] => self.names_last(last, &first.join(&self.names_between())),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::i18n::{Locale, Text};

    #[test]
    fn every_language_strings_names_in_its_own_way() {
        let names = ["Ana", "Ben", "Chen"].map(str::to_owned);
        let list = |locale, names: &[String]| Text { locale }.list(names).replace(['\u{2068}', '\u{2069}'], "");
        assert_eq!(list(Locale::En, &names), "Ana, Ben and Chen");
        assert_eq!(list(Locale::Es, &names[..2]), "Ana y Ben");
        assert_eq!(list(Locale::Ar, &names), "Ana، Ben وChen");
        assert_eq!(list(Locale::ZhHans, &names), "Ana、Ben和 Chen");
        assert_eq!((list(Locale::Vi, &names[..1]), list(Locale::Vi, &[])), ("Ana".into(), String::new()));
    }
}
