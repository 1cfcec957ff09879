//! What pages of reflections work out: how long something waits, whether a prompt has closed, who sees what.
use domain::{
    reflections::types::ReflectionState,
    time::{Date, TimeZone, day_of, days_between, parse_date},
    visibility::Visibility,
};

/// Whole days since an instant (UTC milliseconds), in the school's zone; never negative.
pub fn days_since(instant: Option<i64>, today: Date, zone: &TimeZone) -> i64 {
    instant.map_or(0, |since| i64::from(days_between(day_of(since, zone), today).max(0)))
}

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
    Named(String),
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
        Visibility::Named => Seen::Named(named.join(", ")),
        Visibility::Team => Seen::Team,
        Visibility::Family => Seen::Family,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::time::{DAY_MS, zone};

    const TODAY: Date = jiff::civil::date(2026, 9, 15);

    #[test]
    fn waiting_is_counted_in_days_of_the_school() {
        let noon = 1_789_473_600_000; // 2026-09-15T12:00Z
        assert_eq!(days_since(Some(noon), TODAY, &TimeZone::UTC), 0);
        assert_eq!(days_since(Some(noon - 2 * DAY_MS), TODAY, &TimeZone::UTC), 2);
        assert_eq!(days_since(Some(noon + DAY_MS), TODAY, &TimeZone::UTC), 0);
        assert_eq!(days_since(Some(noon - DAY_MS / 2), TODAY, &zone("Pacific/Honolulu")), 1);
        assert_eq!(days_since(None, TODAY, &TimeZone::UTC), 0);
    }

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
        assert_eq!(seen(ReflectionState::Shared, Visibility::Named, &names), Seen::Named("Ada Park, Tom Lee".into()));
        assert_eq!(seen(ReflectionState::Shared, Visibility::Named, &[]), Seen::Nobody);
    }
}
