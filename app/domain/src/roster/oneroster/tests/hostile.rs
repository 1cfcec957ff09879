//! Files that somebody made to do harm: refused, quickly and in bounded memory, or kept as the text they are.

use super::super::read;
use super::{Export, Folder, LENIENT, a_school, lines, read_archive};
use std::fs;
use std::io::{Cursor, Write};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

fn refusal(bytes: &[u8]) -> String {
    lines(&read_archive(bytes).map(|(_, report)| report).expect_err("accepted").errors).join("\n")
}

#[test]
fn formulas_stay_text() {
    for formula in ["=HYPERLINK(1)", "+1", "-1", "@SUM(A1)", "<script>", "'; DROP TABLE users"] {
        let (roster, _) = a_school().replaced("users.csv", "Ada", formula).accepted();
        assert_eq!(roster.people[1].given_name, formula);
    }
}

#[test]
fn a_huge_cell_is_refused() {
    let cell = "x".repeat(10 * 1024 * 1024);
    let errors = a_school().replaced("users.csv", "Ada", &cell).refused(LENIENT);
    assert_eq!(
        errors[0],
        "users.csv:3: column givenName: is longer than 64 KiB; shorten it, or close a quote that was left open"
    );
    assert!(errors.concat().len() < 2000);
    let header = a_school().with("courses.csv", format!("sourcedId,title,{cell}\nc,Choir,\n")).refused(LENIENT);
    assert!(header[0].starts_with("courses.csv:1: column 3: is a name of more than 64 KiB"));
    let name = a_school().replaced("users.csv", "Ada", &"x".repeat(501)).refused(LENIENT);
    assert!(name[0].contains("is longer than 500 characters"));
}

#[test]
fn a_hundred_thousand_columns_are_refused() {
    let header = (0..100_000).map(|number| format!("c{number}")).collect::<Vec<_>>().join(",");
    let errors = a_school().with("users.csv", format!("{header}\n")).refused(LENIENT);
    assert!(errors[0].starts_with("users.csv:1: column 501: is one of 100000 columns"), "{errors:?}");
    let row = ",".repeat(99_999) + "x";
    assert!(a_school().line("courses.csv", &row).refused(LENIENT)[0].starts_with("courses.csv:3: column 6:"));
}

#[test]
fn paths_that_leave_the_folder_condemn_the_archive() {
    for folder in ["../", "/", "a/../../", "..\\", "C:\\", "\\\\host\\", "a/../"] {
        let text = refusal(&a_school().zipped(folder));
        assert!(text.contains("is a path that leaves its folder"), "{folder}: {text}");
    }
}

#[test]
fn a_bomb_is_stopped_while_it_unpacks() {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in a_school().without("courses.csv").files {
        archive.start_file(name, SimpleFileOptions::default()).unwrap();
        archive.write_all(&content).unwrap();
    }
    archive.start_file("courses.csv", SimpleFileOptions::default()).unwrap();
    let zeros = vec![b'0'; 1024 * 1024];
    for _ in 0..80 {
        archive.write_all(&zeros).unwrap();
    }
    let bytes = archive.finish().unwrap().into_inner();
    assert!(bytes.len() < 200_000);
    assert!(refusal(&bytes).contains("courses.csv: is larger than 64 MiB"));
}

#[test]
fn an_archive_of_many_entries_is_refused_before_it_is_parsed() {
    let many = (0..300).fold(a_school(), |export, number| export.with(&format!("{number}.txt"), ""));
    assert!(refusal(&many.zipped("")).contains("has more than 200 entries"));
    let folder = Folder::new();
    for number in 0..300 {
        fs::write(folder.path.join(format!("{number}.txt")), "").unwrap();
    }
    let report = read(&folder.path, LENIENT).expect_err("accepted");
    assert!(lines(&report.errors)[0].contains("has more than 200 entries"));
}

#[test]
fn a_large_directory_locator_is_refused() {
    let mut bytes = a_school().zipped("");
    let end = bytes.windows(4).rposition(|window| window == b"PK\x05\x06").unwrap();
    let mut locator = b"PK\x06\x07".to_vec();
    locator.resize(20, 0);
    bytes.splice(end..end, locator);
    assert!(refusal(&bytes).contains("Zip64"));
}

#[test]
fn every_cut_of_an_archive_is_refused_without_a_crash() {
    let bytes = a_school().zipped("");
    for length in (0..bytes.len()).step_by(97) {
        assert!(read_archive(&bytes[..length]).is_err());
    }
}

#[test]
fn any_change_of_a_byte_is_survived() {
    let bytes = a_school().zipped("");
    for position in (0..bytes.len()).step_by(89) {
        let mut changed = bytes.clone();
        changed[position] ^= 0x55;
        let _ = read_archive(&changed);
    }
    for file in ["users.csv", "enrollments.csv", "manifest.csv"] {
        let (_, content) = a_school().files.into_iter().find(|(name, _)| name == file).unwrap();
        for position in (0..content.len()).step_by(11) {
            for byte in [b'"', b',', b'\n', b'\r', 0, 0xff] {
                let mut changed = content.clone();
                changed[position] = byte;
                let _ = a_school().with(file, changed).read(LENIENT);
            }
        }
    }
}

#[test]
fn files_of_one_name_or_of_two_folders_are_refused() {
    let twice = a_school().with("Users.CSV", "sourcedId\n");
    assert!(refusal(&twice.zipped("")).contains("is there twice"));
    let apart = Export { files: Vec::new() }.with("a/orgs.csv", "x\n").with("b/users.csv", "x\n");
    assert!(refusal(&apart.zipped("")).contains("b/users.csv: is in another folder"));
    let beside_a_mac = a_school().with("__MACOSX/._users.csv", "\0\0").with("._orgs.csv", "\0");
    assert!(read_archive(&beside_a_mac.zipped("")).is_ok());
}

#[cfg(unix)]
#[test]
fn links_are_not_followed() {
    let folder = Folder::new();
    std::os::unix::fs::symlink("/etc/hostname", folder.path.join("users.csv")).unwrap();
    let report = read(&folder.path, LENIENT).expect_err("accepted");
    assert!(lines(&report.errors)[0].starts_with("users.csv: is a link or a device"));
}
