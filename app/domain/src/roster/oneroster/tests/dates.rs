//! Dates: one way to write them, few others understood, none guessed.

use super::super::cell::{DateReading, read_date};
use super::{a_school, assert_lenient};
use jiff::civil::{Date, date};

#[test]
fn every_day_of_many_years_is_read_back_as_written() {
    let mut day = date(1999, 12, 1);
    while day < date(2032, 3, 1) {
        assert_eq!(read_date(&day.to_string()), DateReading::Plain(day));
        assert_eq!(read_date(&format!("{day}T00:00:00.000Z")), DateReading::Plain(day));
        day = day.tomorrow().unwrap();
    }
}

#[test]
fn other_orders_are_read_only_when_one_reading_is_possible() {
    let mut day = date(2025, 1, 1);
    while day < date(2029, 1, 1) {
        let unambiguous = day.day() > 12 || i16::from(day.day()) == i16::from(day.month());
        let expected = if unambiguous { DateReading::Understood(day) } else { DateReading::Ambiguous };
        for text in [
            format!("{}/{}/{}", day.day(), day.month(), day.year()),
            format!("{:02}-{:02}-{}", day.month(), day.day(), day.year()),
        ] {
            assert_eq!(read_date(&text), expected, "{text}");
        }
        day = day.tomorrow().unwrap();
    }
    let understood = |text: &str, day: Date| assert_eq!(read_date(text), DateReading::Understood(day), "{text}");
    understood("2026/9/1", date(2026, 9, 1));
    understood("20260901", date(2026, 9, 1));
    understood("31.12.2026", date(2026, 12, 31));
}

#[test]
fn cannot_read_what_is_no_date() {
    for text in [
        "2026-02-30",
        "2026-13-01",
        "26-09-01",
        "1/9/26",
        "2026-09",
        "soon",
        "2026-09-01x",
        "2026-09-01T",
        "0026-09-01",
        "9026-09-01",
        "2026/09-01",
        "-2026-09-01",
        "２０２６-09-01",
        "2026-09-01 noon",
        "1/2/3/2026",
        "+1/+2/2026",
        "T",
        " ",
        "--",
        "99999999999999/1/1",
    ] {
        assert_eq!(read_date(text), DateReading::No, "{text}");
    }
}

#[test]
fn an_ambiguous_date_says_how_to_write_it() {
    let export = a_school().replaced("academicSessions.csv", "2026-08-20", "08/09/2026");
    let error = export.refused(super::LENIENT).remove(0);
    assert_eq!(
        error,
        "academicSessions.csv:2: column startDate: \"08/09/2026\" could be two different days; write it as year, month and day, such as 2026-09-01"
    );
}

#[test]
fn an_unambiguous_date_is_read_with_a_note() {
    let roster = assert_lenient(
        &a_school().replaced("academicSessions.csv", "2026-08-20", "20/08/2026"),
        "is not written year first: read as 2026-08-20",
    );
    assert_eq!(roster.terms[0].starts_on, date(2026, 8, 20));
}

#[test]
fn cannot_end_before_it_starts() {
    let errors = a_school().replaced("enrollments.csv", "2027-06-10", "2026-06-10").refused(super::LENIENT);
    assert_eq!(
        errors,
        ["enrollments.csv:3: column endDate: \"2026-06-10\" is before the start, 2026-08-20; write 2026-08-20 or a later day"]
    );
}
