//! The command line: exit codes, and words for what is wrong.
use std::{
    io::Write as _,
    process::{Command, Stdio},
};

/// Runs `waymark` on data of its own; the exit code, and what it said.
fn waymark(arguments: &[&str], typed: Option<&str>) -> (Option<i32>, String) {
    let folder = tempfile::tempdir().unwrap();
    let database = format!("sqlite:{}", folder.path().join("waymark.sqlite").display());
    let mut command = Command::new(env!("CARGO_BIN_EXE_waymark"));
    command.args(arguments).arg("--data-dir").arg(folder.path()).args(["--database-url", &database]);
    command.env_remove("WAYMARK_BASE_URL").env_remove("WAYMARK_CONFIG");
    command.stdin(if typed.is_some() { Stdio::piped() } else { Stdio::null() }).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut running = command.spawn().unwrap();
    if let Some(typed) = typed {
        running.stdin.take().unwrap().write_all(typed.as_bytes()).unwrap();
    }
    let ended = running.wait_with_output().unwrap();
    (ended.status.code(), String::from_utf8_lossy(&ended.stdout).into_owned() + &String::from_utf8_lossy(&ended.stderr))
}

const CREATE: [&str; 7] = ["user", "create", "ada", "--given-name", "Ada", "--family-name", "Quist"];

#[test]
fn wrong_usage_exits_with_64() {
    let (code, said) = waymark(&["import", "oneroster", "nowhere", "--time-zone", "Mars/Olympus"], None);
    assert_eq!(code, Some(64), "{said}");
    assert!(said.contains("Mars/Olympus is not known"), "{said}");
    let (code, said) = waymark(&CREATE, None);
    assert_eq!(code, Some(64), "{said}");
    assert!(said.contains("--password-stdin"), "{said}");
    let (code, said) = waymark(&["check-config", "--listen", "0.0.0.0:3000"], None);
    assert_eq!(code, Some(64), "{said}");
    assert!(said.contains("--base-url https://HOST"), "{said}");
}

#[test]
fn bad_data_exits_with_2_and_says_what_would_be_right() {
    let password = |typed| waymark(&[&CREATE[..], &["--password-stdin"]].concat(), Some(typed));
    let (code, said) = password("short");
    assert_eq!(code, Some(2), "{said}");
    assert!(said.contains("too short; use at least"), "{said}");
    let (code, said) = waymark(
        &["user", "create", "", "--given-name", "Ada", "--family-name", "Quist", "--password-stdin"],
        Some("correct horse battery"),
    );
    assert_eq!(code, Some(2), "{said}");
    assert!(said.contains("nothing was given") && !said.contains("Required"), "{said}");
    assert_eq!(password("correct horse battery").0, Some(0));
}

#[test]
fn the_policy_is_printed_for_whoever_reviews_it() {
    let (code, said) = waymark(&["policy"], None);
    assert_eq!(code, Some(0), "{said}");
    let line = said.lines().find(|line| line.starts_with("goal or reflection") && line.contains("private")).unwrap_or_default();
    assert!(line.ends_with("own, admin who opened the record"), "{said}");
    let (code, said) = waymark(&["policy", "--json"], None);
    assert!(code == Some(0) && said.contains("\"thing\": \"conference pack\""), "{said}");
}
