//! Instants are UTC milliseconds; days are civil dates in the school's time zone.
pub use jiff::civil::Date;

/// Milliseconds in a day.
pub const DAY_MS: i64 = 86_400_000;
/// Milliseconds in a minute.
pub const MINUTE_MS: i64 = 60_000;

/// Reads a date as browsers send it (`2026-09-01`).
pub fn parse_date(text: &str) -> Option<Date> {
    let text = text.trim();
    if text.len() != 10 {
        return None;
    }
    text.parse().ok()
}

/// Whole days from `earlier` to `later`; negative when `later` comes first.
pub fn days_between(earlier: Date, later: Date) -> i32 {
    (later - earlier).get_days()
}

/// The first day of the school year in which a day lies: school years begin in July.
pub fn school_year_start(day: Date) -> Date {
    let year = if day.month() >= 7 { day.year() } else { day.year() - 1 };
    jiff::civil::date(year, 7, 1)
}

#[cfg(feature = "ssr")]
mod clock {
    use super::Date;
    use jiff::{Timestamp, tz::TimeZone};
    use std::sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    };

    /// Where "now" comes from. Tests hold a clock that they move.
    #[derive(Clone, Debug)]
    pub enum Clock {
        /// The machine's clock.
        System,
        /// A clock that stands still until it is moved: UTC milliseconds.
        Held(Arc<AtomicI64>),
    }

    impl Clock {
        /// A clock that stands at `now` (UTC milliseconds).
        pub fn held(now: i64) -> Self {
            Self::Held(Arc::new(AtomicI64::new(now)))
        }

        /// Now, in UTC milliseconds.
        pub fn now(&self) -> i64 {
            match self {
                Self::System => Timestamp::now().as_millisecond(),
                Self::Held(now) => now.load(Ordering::SeqCst),
            }
        }

        /// Moves a held clock forward; the machine's clock stays as it is.
        pub fn advance(&self, milliseconds: i64) {
            if let Self::Held(now) = self {
                now.fetch_add(milliseconds, Ordering::SeqCst);
            }
        }
    }

    /// A zone by its IANA name; UTC when the name is unknown.
    pub fn zone(name: &str) -> TimeZone {
        TimeZone::get(name).unwrap_or(TimeZone::UTC)
    }

    /// The civil day of an instant (UTC milliseconds) in a zone.
    pub fn day_of(instant: i64, zone: &TimeZone) -> Date {
        civil_of(instant, zone).date()
    }

    /// Whole days since an instant (UTC milliseconds), counted in the school's days: yesterday evening is one day ago. Never
    /// negative.
    pub fn days_since(instant: i64, today: Date, zone: &TimeZone) -> i64 {
        i64::from(super::days_between(day_of(instant, zone), today).max(0))
    }

    /// The wall-clock time of an instant (UTC milliseconds) in a zone.
    pub fn civil_of(instant: i64, zone: &TimeZone) -> jiff::civil::DateTime {
        let timestamp = Timestamp::from_millisecond(instant).unwrap_or(Timestamp::UNIX_EPOCH);
        zone.to_datetime(timestamp)
    }

    /// The instant (UTC milliseconds) of a wall-clock time in a zone; a time that daylight saving skips moves forward.
    pub fn instant_of(civil: jiff::civil::DateTime, zone: &TimeZone) -> i64 {
        zone.to_ambiguous_timestamp(civil).compatible().map_or(0, Timestamp::as_millisecond)
    }
}
#[cfg(feature = "ssr")]
pub use clock::{Clock, civil_of, day_of, days_since, instant_of, zone};
#[cfg(feature = "ssr")]
pub use jiff::tz::TimeZone;

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(feature = "ssr")]
    #[test]
    fn days_are_counted_as_the_school_counts_them() {
        let today = jiff::civil::date(2026, 9, 15);
        let noon = 1_789_473_600_000; // 2026-09-15T12:00Z
        assert_eq!(days_since(noon, today, &TimeZone::UTC), 0);
        assert_eq!(days_since(noon - 13 * 60 * MINUTE_MS, today, &TimeZone::UTC), 1, "an hour before midnight is yesterday");
        assert_eq!(days_since(noon - 2 * DAY_MS, today, &TimeZone::UTC), 2);
        assert_eq!(days_since(noon + DAY_MS, today, &TimeZone::UTC), 0);
        assert_eq!(days_since(noon - DAY_MS / 2, today, &zone("Pacific/Honolulu")), 1);
    }

    #[test]
    fn a_school_year_begins_in_july() {
        for (day, first) in [("2026-09-15", "2026-07-01"), ("2027-06-30", "2026-07-01"), ("2027-07-01", "2027-07-01")] {
            assert_eq!(parse_date(day).map(school_year_start), parse_date(first));
        }
    }
}
