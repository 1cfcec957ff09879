//! Reading is tested through its door: small exports, written here by hand, are put on disk and read.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // a test may fail

mod dates;
mod families;
mod faults;
mod fixtures;
mod formats;
mod hostile;
mod references;
mod tables;

use super::{Finding, Options, Report, Roster, read};
use std::fs;
use std::io::{Cursor, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

const LENIENT: Options = Options { strict: false };
const STRICT: Options = Options { strict: true };

/// An export in the making: names and contents.
#[derive(Clone)]
struct Export {
    files: Vec<(String, Vec<u8>)>,
}

/// A sound `OneRoster` 1.2 export: a district with a school and its department, one homeroom, a teacher, two students, a mother.
fn a_school() -> Export {
    let manifest = "propertyName,value\noneroster.version,1.2\nfile.orgs,bulk\nfile.users,bulk\n";
    Export { files: Vec::new() }
        .with("manifest.csv", manifest)
        .with("orgs.csv", "sourcedId,status,name,type,identifier,parentSourcedId\nd,,Lake District,district,,\ns,,Hill School,school,77,d\nm,,Music,department,,s\n")
        .with("academicSessions.csv", "sourcedId,title,type,startDate,endDate,parentSourcedId,schoolYear\ny,2026,schoolYear,2026-08-20,2027-06-10,,2027\n")
        .with("courses.csv", "sourcedId,title,courseCode,orgSourcedId,schoolYearSourcedId\nc,Choir,CH,s,y\n")
        .with("classes.csv", "sourcedId,title,classType,courseSourcedId,schoolSourcedId,termSourcedIds,grades\nk,Choir 1,homeroom,c,s,y,\"07,08\"\n")
        .with(
            "users.csv",
            "sourcedId,enabledUser,username,givenName,familyName,agentSourcedIds,pronouns\n\
             t,true,tess,Tess,Tutor,,\na,true,ada,Ada,Able,p,she/her\nb,false,ben,Ben,Able,,\np,true,pam,Pam,Able,\"a,b\",\n",
        )
        .with(
            "roles.csv",
            "sourcedId,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId\n\
             1,t,primary,teacher,,,s\n2,a,primary,student,2026-08-20,,s\n3,b,primary,student,,,s\n4,p,primary,parent,,,s\n",
        )
        .with(
            "enrollments.csv",
            "sourcedId,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate\n\
             e1,k,s,t,teacher,true,,\ne2,k,s,a,student,,2026-08-20,2027-06-10\ne3,k,s,b,student,,,\n",
        )
        .with("demographics.csv", "sourcedId,birthDate,sex\na,2012-03-04,female\n")
}

impl Export {
    /// Replaces a file, or adds it.
    fn with(mut self, name: &str, content: impl AsRef<[u8]>) -> Self {
        self.files.retain(|(old, _)| old != name);
        self.files.push((name.to_owned(), content.as_ref().to_vec()));
        self
    }

    fn without(mut self, name: &str) -> Self {
        self.files.retain(|(old, _)| old != name);
        self
    }

    /// Adds a line at the end of a file.
    fn line(self, name: &str, line: &str) -> Self {
        self.changed(name, |text| format!("{text}{line}\n"))
    }

    fn replaced(self, name: &str, old: &str, new: &str) -> Self {
        self.changed(name, |text| {
            assert!(text.contains(old), "{old:?} is not in {name}");
            text.replacen(old, new, 1)
        })
    }

    fn changed(mut self, name: &str, change: impl Fn(String) -> String) -> Self {
        for (_, content) in self.files.iter_mut().filter(|(file, _)| file == name) {
            *content = change(String::from_utf8(content.clone()).unwrap()).into_bytes();
        }
        self
    }

    fn read(&self, options: Options) -> Result<(Roster, Report), Report> {
        let folder = Folder::new();
        for (name, content) in &self.files {
            fs::write(folder.path.join(name), content).unwrap();
        }
        read(&folder.path, options)
    }

    fn accepted(&self) -> (Roster, Report) {
        self.read(LENIENT).unwrap_or_else(|report| panic!("{}", lines(&report.errors).join("\n")))
    }

    /// The errors as they are printed.
    fn refused(&self, options: Options) -> Vec<String> {
        lines(&self.read(options).map(|(_, report)| report).expect_err("it was accepted").errors)
    }

    /// Packs the files under a folder's name, which may be empty or hostile.
    fn zipped(&self, folder: &str) -> Vec<u8> {
        let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, content) in &self.files {
            archive.start_file(format!("{folder}{name}"), SimpleFileOptions::default()).unwrap();
            archive.write_all(content).unwrap();
        }
        archive.finish().unwrap().into_inner()
    }
}

fn lines(findings: &[Finding]) -> Vec<String> {
    findings.iter().map(ToString::to_string).collect()
}

fn has_note(report: &Report, part: &str) -> bool {
    lines(&report.notes).iter().any(|note| note.contains(part))
}

fn read_archive(bytes: &[u8]) -> Result<(Roster, Report), Report> {
    let folder = Folder::new();
    let path = folder.path.join("roster.zip");
    fs::write(&path, bytes).unwrap();
    read(&path, LENIENT)
}

/// What is a fault that can be understood: accepted with a note that has this text, and refused when strict.
fn assert_lenient(export: &Export, part: &str) -> Roster {
    let (roster, report) = export.accepted();
    assert!(has_note(&report, part), "{:#?}", lines(&report.notes));
    let errors = export.refused(STRICT);
    let fault = part.split(':').next().unwrap();
    assert!(errors.iter().any(|error| error.contains(fault)), "{errors:#?}");
    roster
}

/// A folder that goes when the test ends.
struct Folder {
    path: PathBuf,
}

impl Folder {
    fn new() -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("waymark-oneroster-{}-{number}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        Self { path }
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.path);
    }
}

#[test]
fn a_sound_export_reads_the_same_from_folder_and_archive_and_needs_no_leniency() {
    let (roster, report) = a_school().read(STRICT).expect("strict");
    let expected = [
        ("orgs", 3),
        ("terms", 1),
        ("courses", 1),
        ("classes", 1),
        ("people", 4),
        ("roles", 4),
        ("enrollments", 3),
        ("birth_dates", 1),
        ("family_links", 2),
        ("removals", 0),
    ];
    assert_eq!(report.counts, expected.into_iter().collect());
    assert_eq!(report.format, "OneRoster 1.2 bulk");
    assert_eq!(read_archive(&a_school().zipped("")).unwrap().0, roster);
    assert_eq!(read_archive(&a_school().zipped("export/2026/")).unwrap().0, roster);

    let class = &roster.classes[0];
    assert_eq!((class.course.as_deref(), class.school.as_str(), class.grades.len()), (Some("c"), "s", 2));
    assert_eq!(roster.people[1].pronouns.as_deref(), Some("she/her"));
    assert!(!roster.people[2].active);
    assert_eq!(roster.people[1].row.line, 3);
}

#[test]
fn cannot_read_what_is_not_there() {
    let report = read(Path::new("/no/such/folder"), LENIENT).expect_err("accepted");
    assert_eq!(lines(&report.errors).len(), 1);
    assert!(report.errors[0].problem.contains("cannot be opened"));
}

#[test]
fn the_report_serializes() {
    let (_, report) = a_school().accepted();
    let json = serde_json::to_value(&report).unwrap();
    assert_eq!(json["counts"]["people"], 4);
    assert_eq!(json["format"], "OneRoster 1.2 bulk");
}
