//! The CSV itself: encodings, separators, ragged rows and line numbers.

use super::{LENIENT, a_school, assert_lenient, has_note};

const SEATS: &str = "sourcedId,title,classType,courseSourcedId,schoolSourcedId\n";

#[test]
fn columns_are_found_by_name_in_any_case_and_order() {
    let export = a_school().with("courses.csv", " TITLE , SourcedID\r\nChoir,c\r\n");
    assert_eq!(export.accepted().0.courses[0].title, "Choir");
}

#[test]
fn unicode_encodings_are_recognised_by_their_mark() {
    let text = "sourcedId,title\nc,Chœur Zoë\n";
    let little: Vec<u8> = [0xff, 0xfe].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    let big: Vec<u8> = [0xfe, 0xff].into_iter().chain(text.encode_utf16().flat_map(u16::to_be_bytes)).collect();
    let marked = [b"\xef\xbb\xbf", text.as_bytes()].concat();
    for bytes in [marked, little, big] {
        let (roster, _) = a_school().with("courses.csv", bytes).read(super::STRICT).unwrap();
        assert_eq!(roster.courses[0].title, "Chœur Zoë");
    }
}

#[test]
fn what_is_not_utf8_is_read_as_windows_1252_and_said() {
    let roster = assert_lenient(
        &a_school().with("courses.csv", b"sourcedId,title\nc,Caf\xe9\n"),
        "courses.csv:2: is not UTF-8: read as Windows-1252",
    );
    assert_eq!(roster.courses[0].title, "Café");
    assert!(a_school().with("courses.csv", b"\xff\xfe\x00\xd8x").refused(LENIENT)[0].contains("UTF-16"));
    assert!(a_school().with("courses.csv", b"sourcedId,title\nc,\xff\x00\x01\n").refused(LENIENT)[0].contains("is not text"));
}

#[test]
fn semicolons_and_tabs_are_read_and_said() {
    for (separator, name) in [(";", "semicolons"), ("\t", "tabs")] {
        let text = "sourcedId,title,grades\nc,Choir,\"7,8\"\n"
            .replace("sourcedId,title,grades", &["sourcedId", "title", "grades"].join(separator));
        let text = text.replace("c,Choir,", &["c", "Choir", ""].join(separator));
        let roster = assert_lenient(&a_school().with("courses.csv", text), &format!("has {name} between its cells: read so"));
        assert_eq!(roster.courses[0].grades, ["7", "8"]);
    }
}

#[test]
fn a_short_row_is_completed_and_a_long_one_is_refused() {
    let short = a_school().with(
        "classes.csv",
        format!("{SEATS}k,Choir,homeroom,c,s\nk2,Choir 2,homeroom,c,s\n").replace(
            "sourcedId,title,classType,courseSourcedId,schoolSourcedId\n",
            "sourcedId,title,classType,courseSourcedId,schoolSourcedId,location\n",
        ),
    );
    assert_lenient(&short, "has fewer cells than the header names (6): the missing ones are read as empty");
    let long = a_school().with("classes.csv", format!("{SEATS}k,Choir, Advanced,homeroom,c,s\n"));
    assert_eq!(
        long.refused(LENIENT)[0],
        "classes.csv:2: column 6: is more than the 5 columns of the header; put quotes around a cell that has a comma in it"
    );
    let blank = a_school().with("classes.csv", format!("{SEATS}k,Choir,homeroom,c,s,,,\n"));
    assert!(blank.read(super::STRICT).is_ok());
}

#[test]
fn lines_are_counted_as_an_editor_counts_them() {
    for end in ["\n", "\r\n"] {
        let text = ["sourcedId,title", "", "c,\"Choir", "and more\"", "", ",,", "c2,"].join(end);
        let errors = a_school().with("courses.csv", text).refused(LENIENT);
        // The row of blanks is passed over.
        assert_eq!(errors, ["courses.csv:7: column title: is empty; every row needs a value here"]);
    }
    let errors = a_school().with("courses.csv", "sourcedId,title\rc,Choir\rc2,\r").refused(LENIENT);
    assert!(errors[0].starts_with("courses.csv:3: column title:"), "{errors:?}");
}

#[test]
fn a_quote_that_is_never_closed_does_not_swallow_rows() {
    let errors = a_school().with("courses.csv", "sourcedId,title\nc,\"Choir\nc2,Band\nc3,Drama\n").refused(LENIENT);
    assert!(errors[0].starts_with("courses.csv:2: column title: opens a quote that is never closed;"), "{errors:?}");
    let amid = "sourcedId,title\nc,\"Choir\nc2,Band\nc3,\"Drama, new\"\nc4,Art\n";
    let errors = a_school().with("courses.csv", amid).refused(LENIENT);
    assert!(errors[0].starts_with("courses.csv:2: column title: has text after its closing quote;"), "{errors:?}");
    let twice = a_school().with("courses.csv", "sourcedId,title\nc,\"\"\"Choir\"\", new\"\n").accepted().0;
    assert_eq!(twice.courses[0].title, "\"Choir\", new");
    let inches = a_school().with("courses.csv", "sourcedId,title\nc,Disk 5\"\n").accepted().0;
    assert_eq!(inches.courses[0].title, "Disk 5\"");
}

#[test]
fn a_missing_column_is_said_once_and_its_file_is_not_blamed_again() {
    let errors = a_school().with("users.csv", "sourcedId,username,familyName\na,ada,Able\n").refused(LENIENT);
    assert_eq!(errors, ["users.csv:1: column givenName: is missing from the header; export the file with this column"]);
    let twice = a_school().with("courses.csv", "sourcedId,title,Title\nc,Choir,Choir\n").refused(LENIENT);
    assert!(twice[0].starts_with("courses.csv:1: column Title: is there twice"), "{twice:?}");
}

#[test]
fn extra_columns_are_left_and_named_once() {
    let export = a_school().with("courses.csv", "sourcedId,title,metadata.x,shoe size\nc,Choir,1,2\nc2,Band,3,4\n");
    let (_, report) = export.read(super::STRICT).unwrap();
    assert!(has_note(&report, "courses.csv:1: has columns that are not read: metadata.x, shoe size"));
}

#[test]
fn an_empty_file_is_not_an_empty_list() {
    assert!(a_school().with("users.csv", "").refused(LENIENT)[0].starts_with("users.csv: is empty"));
}
