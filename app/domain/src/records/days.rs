//! What is counted in days: the law's time for an answer, the age at which rights pass, and how long one person alone may
//! limit somebody's access.
use crate::time::{Date, days_between};
use jiff::{ToSpan, civil::Weekday};

/// Days in which a school answers a request to inspect a record (FERPA, 34 CFR 99.10(b)): calendar days from asking.
pub const ANSWER_DAYS: i32 = 45;
/// The age at which rights pass from the family to the student (FERPA, 34 CFR 99.5).
const ELIGIBLE_AGE: i32 = 18;
/// School days for which one person alone may limit somebody's access, the day of entering included.
pub const URGENT_SCHOOL_DAYS: i32 = 3;
/// Days after an urgent restriction lapsed in which the same limit cannot be urgent again: else one person alone could
/// keep it going.
pub const URGENT_ONCE_IN_DAYS: i32 = 30;

/// The last day on which an answer is in time.
pub fn due_on(asked_on: Date) -> Date {
    asked_on.saturating_add(ANSWER_DAYS.days())
}

/// Days left for an answer; negative when it is overdue.
pub fn days_left(due_on: Date, today: Date) -> i32 {
    days_between(today, due_on)
}

/// Whether somebody born on this day holds the rights to their own record. Who has no birthday on file is a minor.
pub fn is_eligible(born_on: Option<Date>, today: Date) -> bool {
    born_on.is_some_and(|born_on| born_on.saturating_add(ELIGIBLE_AGE.years()) <= today)
}

/// The first day on which an urgent restriction, entered today, no longer holds without a second person. Weekends are no
/// school days; holidays count as such, for no calendar is kept.
pub fn urgent_until(today: Date) -> Date {
    let mut left = URGENT_SCHOOL_DAYS;
    let mut day = today;
    loop {
        if !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) {
            left -= 1;
        }
        day = day.saturating_add(1.day());
        if left == 0 || day == Date::MAX {
            return day;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn an_answer_is_due_45_calendar_days_after_asking() {
        assert_eq!(due_on(date(2026, 11, 2)), date(2026, 12, 17));
        assert_eq!(days_left(date(2026, 12, 17), date(2026, 11, 2)), 45);
        assert_eq!(days_left(date(2026, 12, 17), date(2026, 12, 18)), -1);
    }

    #[test]
    fn rights_pass_on_the_eighteenth_birthday_and_not_the_day_before() {
        let born = Some(date(2008, 11, 3));
        assert!(!is_eligible(born, date(2026, 11, 2)));
        assert!(is_eligible(born, date(2026, 11, 3)));
        assert!(!is_eligible(None, date(2026, 11, 3)));
    }

    #[test]
    fn one_person_alone_holds_a_limit_for_at_most_three_school_days() {
        for (entered, until) in [
            ("2026-11-02", "2026-11-05"), // Monday: Monday, Tuesday, Wednesday
            ("2026-11-06", "2026-11-11"), // Friday: Friday, Monday, Tuesday
            ("2026-11-07", "2026-11-12"), // Saturday: Monday, Tuesday, Wednesday
        ] {
            let day = |text: &str| crate::time::parse_date(text);
            assert_eq!(day(entered).map(urgent_until), day(until), "{entered}");
        }
    }
}
