//! The choice of a partner, as a form says it.
use crate::{
    field::{FieldErrors, Problem, Reading},
    id::Id,
    time::Date,
};

/// The longest that a partner is chosen for at once, in days.
pub const MOST_DAYS: i64 = 120;

/// A partner, until a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NewPartner {
    /// The other student.
    pub person_id: Id,
    /// The last day on which it holds.
    pub last_day: Date,
}

impl NewPartner {
    /// Reads the form, on this day.
    pub fn parse(person_id: &str, last_day: &str, today: Date) -> Result<Self, FieldErrors> {
        let mut reading = Reading::default();
        let person_id = reading.required_id("person_id", person_id);
        let last_day = reading.required_date("last_day", last_day);
        let most = today.saturating_add(jiff::Span::new().days(MOST_DAYS));
        match last_day {
            Some(day) if day < today => reading.errors.add("last_day", Problem::InThePast),
            Some(day) if day > most => reading.errors.add("last_day", Problem::TooManyDays { most: MOST_DAYS }),
            _ => {}
        }
        let made = person_id.zip(last_day).map(|(person_id, last_day)| Self { person_id, last_day });
        reading.finish(made)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_partner_is_chosen_until_a_day_within_four_months() {
        let (id, today) = ("0190f2d4-0000-7000-8000-000000000001", date(2026, 11, 2));
        let read = |day: &str| NewPartner::parse(id, day, today).map(|new| new.last_day).map_err(|errors| errors.0);
        assert_eq!(read("2026-11-02"), Ok(today));
        assert_eq!(read("2027-03-02"), Ok(date(2027, 3, 2)));
        let too_many = Problem::TooManyDays { most: MOST_DAYS };
        assert_eq!(read("2027-03-03"), Err(vec![("last_day".to_owned(), too_many)]));
        assert_eq!(read("2026-11-01"), Err(vec![("last_day".to_owned(), Problem::InThePast)]));
        assert_eq!(read(""), Err(vec![("last_day".to_owned(), Problem::Required)]));
        assert!(NewPartner::parse("", "2026-11-02", today).is_err());
    }
}
