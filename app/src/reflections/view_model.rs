//! What pages of reflections work out: whether a prompt has closed, who sees what.
use domain::{
    reflections::types::ReflectionState,
    time::{Date, parse_date},
    visibility::Visibility,
};

/// The last day of a prompt, and whether it is over.
pub fn closing(closes_on: Option<&str>, today: Date) -> Option<(Date, bool)> {
    let day = closes_on.and_then(parse_date)?;
    Some((day, day < today))
}

/// Who can see a reflection, before it is put into words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Seen {
    /// Its writer alone, by choice or as a draft.
    Private,
    /// Its writer alone, because those who were chosen cannot see it any more.
    Nobody,
    /// The adults with these names.
    Named(Vec<String>),
    /// The school team.
    Team,
    /// The team and the family.
    Family,
}

/// Who can see it. `named` are the adults who were chosen and still may.
pub fn seen(state: ReflectionState, visibility: Visibility, named: &[String]) -> Seen {
    match visibility {
        _ if state == ReflectionState::Draft => Seen::Private,
        Visibility::Private => Seen::Private,
        Visibility::Named if named.is_empty() => Seen::Nobody,
        Visibility::Named => Seen::Named(named.to_vec()),
        Visibility::Team => Seen::Team,
        Visibility::Family => Seen::Family,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TODAY: Date = jiff::civil::date(2026, 9, 15);

    #[test]
    fn a_prompt_is_open_on_its_last_day() {
        assert_eq!(closing(Some("2026-09-15"), TODAY), Some((TODAY, false)));
        assert!(closing(Some("2026-09-14"), TODAY).is_some_and(|(_, over)| over));
        assert_eq!(closing(None, TODAY), None);
    }

    #[test]
    fn a_draft_is_private_whatever_its_level() {
        let names = ["Ada Park".to_owned(), "Tom Lee".to_owned()];
        assert_eq!(seen(ReflectionState::Draft, Visibility::Family, &names), Seen::Private);
        assert_eq!(seen(ReflectionState::Shared, Visibility::Named, &names), Seen::Named(names.to_vec()));
        assert_eq!(seen(ReflectionState::Shared, Visibility::Named, &[]), Seen::Nobody);
    }
}
