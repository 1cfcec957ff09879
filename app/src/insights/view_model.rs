//! Which list of names is shown, as a word in the address.
use domain::insights::service::Missing;

/// The word in the address.
pub const fn word(missing: Missing) -> &'static str {
    match missing {
        Missing::Goal => "goal",
        Missing::Review => "review",
        Missing::Conference => "conference",
    }
}

/// Reads the word; conferences first, as the season's number is students heard.
pub fn missing_of(asked: Option<&str>) -> Missing {
    match asked {
        Some("goal") => Missing::Goal,
        Some("review") => Missing::Review,
        _ => Missing::Conference,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_list_has_a_word_and_nonsense_shows_conferences() {
        for missing in [Missing::Goal, Missing::Review, Missing::Conference] {
            assert_eq!(missing_of(Some(word(missing))), missing);
        }
        assert_eq!(missing_of(Some("'; DROP TABLE")), Missing::Conference);
    }
}
