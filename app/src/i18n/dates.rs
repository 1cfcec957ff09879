//! Dates and times as each language writes them (CLDR, through ICU4X).
use super::{Locale, Text};
use domain::time::{Date, TimeZone, civil_of};
use icu_calendar::Gregorian;
use icu_datetime::{
    FixedCalendarDateTimeFormatter, fieldsets,
    input::{Date as IcuDate, DateTime as IcuDateTime, Time as IcuTime},
};
use icu_locale_core::{Locale as IcuLocale, locale};
use std::sync::LazyLock;

struct Formatters {
    day: Option<FixedCalendarDateTimeFormatter<Gregorian, fieldsets::YMD>>,
    weekday: Option<FixedCalendarDateTimeFormatter<Gregorian, fieldsets::MDE>>,
    short_moment: Option<FixedCalendarDateTimeFormatter<Gregorian, fieldsets::MDET>>,
    moment: Option<FixedCalendarDateTimeFormatter<Gregorian, fieldsets::MDET>>,
}

static FORMATTERS: LazyLock<Vec<Formatters>> = LazyLock::new(|| Locale::ALL.into_iter().map(formatters).collect());

fn formatters(locale: Locale) -> Formatters {
    let preferences: IcuLocale = match locale {
        Locale::En => locale!("en-US"),
        Locale::Es => locale!("es-US"),
        Locale::Ar => locale!("ar-u-nu-latn"),
        Locale::ZhHans => locale!("zh-Hans"),
        Locale::Vi => locale!("vi"),
    };
    Formatters {
        day: FixedCalendarDateTimeFormatter::try_new((&preferences).into(), fieldsets::YMD::medium()).ok(),
        weekday: FixedCalendarDateTimeFormatter::try_new((&preferences).into(), fieldsets::MDE::long()).ok(),
        short_moment: FixedCalendarDateTimeFormatter::try_new((&preferences).into(), fieldsets::MDE::medium().with_time_hm())
            .ok(),
        moment: FixedCalendarDateTimeFormatter::try_new((&preferences).into(), fieldsets::MDE::long().with_time_hm()).ok(),
    }
}

fn icu_date(date: Date) -> Option<IcuDate<Gregorian>> {
    IcuDate::try_new_gregorian(i32::from(date.year()), date.month() as u8, date.day() as u8).ok()
}

impl Text {
    fn formatters(self) -> Option<&'static Formatters> {
        FORMATTERS.get(Locale::ALL.iter().position(|locale| *locale == self.locale).unwrap_or(0))
    }

    /// A day with its year: "Sep 1, 2026".
    pub fn day(self, date: Date) -> String {
        let formatted = self
            .formatters()
            .and_then(|f| f.day.as_ref())
            .zip(icu_date(date))
            .map(|(formatter, date)| formatter.format(&date).to_string());
        formatted.unwrap_or_else(|| date.to_string())
    }

    /// A day of this season with its weekday: "Tuesday, September 1".
    pub fn weekday(self, date: Date) -> String {
        let formatted = self
            .formatters()
            .and_then(|f| f.weekday.as_ref())
            .zip(icu_date(date))
            .map(|(formatter, date)| formatter.format(&date).to_string());
        formatted.unwrap_or_else(|| date.to_string())
    }

    /// A moment in the school's zone: "Tuesday, September 1 at 3:30 PM".
    pub fn moment(self, instant: i64, zone: &TimeZone) -> String {
        write(self.formatters().and_then(|f| f.moment.as_ref()), instant, zone)
    }

    /// A moment where there is little room, as in a table: "Tue, Sep 1, 3:30 PM".
    pub fn short_moment(self, instant: i64, zone: &TimeZone) -> String {
        write(self.formatters().and_then(|f| f.short_moment.as_ref()), instant, zone)
    }

    /// The day of an instant in the school's zone, with its year.
    pub fn day_of(self, instant: i64, zone: &TimeZone) -> String {
        self.day(civil_of(instant, zone).date())
    }
}

fn write(
    formatter: Option<&FixedCalendarDateTimeFormatter<Gregorian, fieldsets::MDET>>,
    instant: i64,
    zone: &TimeZone,
) -> String {
    let civil = civil_of(instant, zone);
    let time = IcuTime::try_new(civil.hour() as u8, civil.minute() as u8, 0, 0).ok();
    formatter
        .zip(icu_date(civil.date()))
        .zip(time)
        .map_or_else(|| civil.to_string(), |((formatter, date), time)| formatter.format(&IcuDateTime { date, time }).to_string())
}
