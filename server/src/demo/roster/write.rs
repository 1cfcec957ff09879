//! Writes a made-up district as a OneRoster 1.2 folder (bulk), in the columns and words of the standard.
use super::{Made, Subject};
use csv::Writer;
use std::{fs, io, path::Path};

const USERS: &str = "sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,middleName,identifier,\
email,sms,phone,agentSourcedIds,grades,password,userMasterIdentifier,preferredGivenName,preferredMiddleName,\
preferredFamilyName,primaryOrgSourcedId,pronouns";
const DEMOGRAPHICS: &str = "sourcedId,status,dateLastModified,birthDate,sex,americanIndianOrAlaskaNative,asian,\
blackOrAfricanAmerican,nativeHawaiianOrOtherPacificIslander,white,demographicRaceTwoOrMoreRaces,hispanicOrLatinoEthnicity,\
countryOfBirthCode,stateOfBirthAbbreviation,cityOfBirth,publicSchoolResidenceStatus";
/// Parts of the standard that a roster does without.
const ABSENT: [&str; 14] = [
    "categories",
    "classResources",
    "courseResources",
    "lineItemLearningObjectiveIds",
    "lineItemScoreScales",
    "lineItems",
    "resources",
    "resultLearningObjectiveIds",
    "resultScoreScales",
    "results",
    "scoreScales",
    "userProfiles",
    "userResources",
    "scoreScaleValues",
];

/// One file: its name, its columns, its rows.
struct File {
    name: &'static str,
    columns: &'static str,
    rows: Vec<Vec<String>>,
}

/// Writes the folder; makes it when it is not there.
pub fn write(made: &Made, folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    let files =
        [orgs(made), sessions(made), courses(made), classes(made), users(made), roles(made), enrollments(made), births(made)];
    let mut manifest = vec![row(&["manifest.version", "1.0"]), row(&["oneroster.version", "1.2"])];
    manifest.extend(files.iter().map(|file| row(&[&format!("file.{}", file.name), "bulk"])));
    manifest.extend(ABSENT.iter().map(|name| row(&[&format!("file.{name}"), "absent"])));
    manifest.push(row(&["source.systemName", "Waymark"]));
    manifest.push(row(&["source.systemCode", "waymark"]));
    save(folder, &File { name: "manifest", columns: "propertyName,value", rows: manifest })?;
    files.iter().try_for_each(|file| save(folder, file))
}

fn save(folder: &Path, file: &File) -> io::Result<()> {
    let mut writer = Writer::from_path(folder.join(format!("{}.csv", file.name)))?;
    writer.write_record(file.columns.split(','))?;
    for row in &file.rows {
        writer.write_record(row)?;
    }
    writer.flush()
}

fn row(cells: &[&str]) -> Vec<String> {
    cells.iter().map(|cell| (*cell).to_owned()).collect()
}

/// A grade in the words of the standard's usual code list.
fn grade(grade: u8) -> String {
    if grade == 0 { "KG".into() } else { format!("{grade:02}") }
}

fn grades(all: &[u8]) -> String {
    all.iter().map(|one| grade(*one)).collect::<Vec<_>>().join(",")
}

fn orgs(made: &Made) -> File {
    let rows = made.orgs.iter().enumerate();
    let rows = rows
        .map(|(number, org)| {
            let parent = org.parent.as_deref().unwrap_or("");
            row(&[&org.id, "", "", &org.name, org.kind, &format!("{:04}", number * 10), parent])
        })
        .collect();
    File { name: "orgs", columns: "sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId", rows }
}

fn sessions(made: &Made) -> File {
    let ends_in = made.year.ends_in();
    let year = made.year.span();
    let [fall, spring] = made.year.semesters();
    let mut rows = Vec::new();
    for (id, title, kind, (starts_on, ends_on), parent) in [
        ("year", format!("{}–{}", ends_in - 1, ends_in), "schoolYear", year, ""),
        ("fall", format!("Fall semester {}", ends_in - 1), "semester", fall, "year"),
        ("spring", format!("Spring semester {ends_in}"), "semester", spring, "year"),
    ] {
        let (starts_on, ends_on) = (starts_on.to_string(), ends_on.to_string());
        rows.push(row(&[id, "", "", &title, kind, &starts_on, &ends_on, parent, &ends_in.to_string()]));
    }
    let columns = "sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear";
    File { name: "academicSessions", columns, rows }
}

fn courses(made: &Made) -> File {
    let rows = made.courses.iter().map(|course| {
        let grades = grades(&course.grades);
        row(&[
            &course.id,
            "",
            "",
            "year",
            &course.title,
            &course.id.to_uppercase(),
            &grades,
            &course.school,
            course.subject.word(),
            "",
        ])
    });
    let columns =
        "sourcedId,status,dateLastModified,schoolYearSourcedId,title,courseCode,grades,orgSourcedId,subjects,subjectCodes";
    File { name: "courses", columns, rows: rows.collect() }
}

fn classes(made: &Made) -> File {
    let rows = made.classes.iter().map(|class| {
        let kind = if class.subject == Subject::Advisory { "homeroom" } else { "scheduled" };
        let period = (class.subject as u8).to_string();
        row(&[
            &class.id,
            "",
            "",
            &class.title,
            &grades(&class.grades),
            &class.course,
            &class.id.to_uppercase(),
            kind,
            &class.room,
            &class.school,
            "year",
            class.subject.word(),
            "",
            &period,
        ])
    });
    let columns = "sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,schoolSourcedId,\
                   termSourcedIds,subjects,subjectCodes,periods";
    File { name: "classes", columns, rows: rows.collect() }
}

fn users(made: &Made) -> File {
    let rows = made.people.iter().map(|person| {
        row(&[
            &person.id,
            "",
            "",
            "true",
            &person.username,
            "",
            &person.given,
            &person.family,
            "",
            "",
            person.email.as_deref().unwrap_or(""),
            "",
            "",
            &person.guardians.join(","),
            &person.grade.map(grade).unwrap_or_default(),
            "",
            "",
            person.called.as_deref().unwrap_or(""),
            "",
            "",
            person.roles.first().map_or("", |(_, org)| org.as_str()),
            "",
        ])
    });
    File { name: "users", columns: USERS, rows: rows.collect() }
}

fn roles(made: &Made) -> File {
    let mut rows = Vec::new();
    for person in &made.people {
        for (number, (role, org)) in person.roles.iter().enumerate() {
            let kind = if number == 0 { "primary" } else { "secondary" };
            let id = format!("role-{}-{}", person.id, number + 1);
            rows.push(row(&[&id, "", "", &person.id, kind, role, "", "", org, ""]));
        }
    }
    let columns =
        "sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,userProfileSourcedId";
    File { name: "roles", columns, rows }
}

fn enrollments(made: &Made) -> File {
    let mut rows = Vec::new();
    for class in &made.classes {
        let teacher = [(&class.teacher, "teacher", "true")];
        let students = class.students.iter().map(|student| (student, "student", "false"));
        for (person, role, primary) in teacher.into_iter().chain(students) {
            let id = format!("enr-{}-{person}", class.id);
            rows.push(row(&[&id, "", "", &class.id, &class.school, person, role, primary, "", ""]));
        }
    }
    let columns = "sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate";
    File { name: "enrollments", columns, rows }
}

fn births(made: &Made) -> File {
    let rows = made.people.iter().filter_map(|person| {
        let mut cells = vec![String::new(); DEMOGRAPHICS.split(',').count()];
        cells[0].clone_from(&person.id);
        cells[3] = person.born_on?.to_string();
        Some(cells)
    });
    File { name: "demographics", columns: DEMOGRAPHICS, rows: rows.collect() }
}
