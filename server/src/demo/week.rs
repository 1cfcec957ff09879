//! The week in which the demo is made: every day and hour of the demo is counted from its Monday.
use super::random::Random;
use domain::time::{Date, TimeZone, day_of, instant_of};
use jiff::{ToSpan, civil::Weekday};

/// A week in a school's time zone.
#[derive(Clone, Debug)]
pub struct Week {
    pub monday: Date,
    pub zone: TimeZone,
}

impl Week {
    /// The week that holds an instant (UTC milliseconds).
    pub fn of(now: i64, zone: TimeZone) -> Self {
        let today = day_of(now, &zone);
        let since = i64::from(today.weekday().since(Weekday::Monday));
        Self { monday: today.checked_sub(since.days()).unwrap_or(today), zone }
    }

    /// So many days after Monday; before it when negative.
    pub fn day(&self, days: i64) -> Date {
        self.monday.checked_add(days.days()).unwrap_or(self.monday)
    }

    /// A wall-clock time so many days after Monday, UTC milliseconds.
    pub fn at(&self, days: i64, hour: i8, minute: i8) -> i64 {
        instant_of(self.day(days).at(hour, minute, 0, 0), &self.zone)
    }

    /// A time in school on the day so many days before Monday; the Friday before when that day is no school day.
    /// Never later than the Friday of last week.
    pub fn past(&self, days_before: i64, random: &mut Random) -> i64 {
        let minutes = random.between(8 * 60 + 5, 15 * 60 + 20);
        self.at(school_day(-days_before.max(1)), (minutes / 60) as i8, (minutes % 60) as i8)
    }
}

/// The same day, or the Friday before it on a weekend: days after Monday, negative before.
pub const fn school_day(days: i64) -> i64 {
    match days.rem_euclid(7) {
        5 => days - 1,
        6 => days - 2,
        _ => days,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_week_begins_on_monday_in_the_schools_own_zone() {
        let zone = TimeZone::get("America/Los_Angeles").unwrap();
        // Monday, 23 November 2026, 07:30 UTC is still Sunday evening there.
        let sunday = "2026-11-23T07:30:00Z".parse::<jiff::Timestamp>().unwrap().as_millisecond();
        assert_eq!(Week::of(sunday, zone.clone()).monday.to_string(), "2026-11-16");
        let monday = "2026-11-23T08:00:00Z".parse::<jiff::Timestamp>().unwrap().as_millisecond();
        let week = Week::of(monday, zone);
        assert_eq!(week.monday.to_string(), "2026-11-23");
        assert_eq!(week.at(0, 0, 0), monday);
        assert_eq!(week.day(-3).to_string(), "2026-11-20");
        assert_eq!([school_day(-1), school_day(-2), school_day(-3), school_day(12)], [-3, -3, -3, 11]);
        let mut random = Random::of(1, &["x"]);
        assert!((0..50).all(|days| week.past(days, &mut random) < monday));
    }
}
