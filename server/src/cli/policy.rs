//! `waymark policy`: who may do what with what, for whoever reviews it.
use super::Outcome;
use domain::policy::matrix::MATRIX;
use serde::Serialize;

/// One line of the list.
#[derive(Debug, Serialize)]
struct Entry {
    /// With what.
    thing: &'static str,
    /// What is done.
    action: &'static str,
    /// When it stands so.
    when: Vec<&'static str>,
    /// By whom. Nobody else.
    ties: Vec<String>,
}

fn entries() -> Vec<Entry> {
    let entry = |line: &domain::policy::matrix::Line| Entry {
        thing: line.thing.describe(),
        action: line.action.describe(),
        when: line.when.iter().map(|when| when.describe()).collect(),
        ties: line.ties.iter().map(|tie| tie.describe()).collect(),
    };
    MATRIX.iter().map(entry).collect()
}

/// Prints the list. What no line says may not be done.
pub fn list(json: bool) -> Outcome {
    if json {
        println!("{}", serde_json::to_string_pretty(&entries())?);
    } else {
        for Entry { thing, action, when, ties } in entries() {
            println!("{thing:<27} {action:<8} {:<35} {}", when.join(" "), ties.join(", "));
        }
    }
    Ok(())
}
