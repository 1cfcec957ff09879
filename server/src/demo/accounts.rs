//! Who can sign in at the demo school: at least one of each role, chosen for having the most to show.
use super::{
    life::{Rows, School},
    plan::{COMES_OF_AGE, LOWER, UPPER, WITHOUT_GOALS, WITHOUT_HOST},
    roster::{Made, Person, Subject, names::Language},
};
use domain::{
    account::{
        second_step::{SECRET_BYTES, in_base32, is_required},
        token,
    },
    entity::account,
    id::{Id, new_id},
    roster::types::Role,
    text::fold,
};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// Everybody's password. The demo listens on loopback only.
pub const PASSWORD: &str = "waymark demo school";

/// One line of `demo-accounts.json`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    pub role: String,
    pub name: String,
    pub identifier: String,
    pub password: String,
    pub note: String,
    /// The secret of the second step in base 32, for whoever has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub totp_secret: Option<String>,
}

/// The secret of somebody's second step: the same in every demo, and no more secret than the password.
pub fn secret_of(identifier: &str) -> Vec<u8> {
    let hash = token::hash(identifier);
    hash[..SECRET_BYTES].to_vec()
}

/// The secret in base 32, for those whose roles ask for a second step.
pub fn totp_secret(identifier: &str, roles: impl IntoIterator<Item = Role>) -> Option<String> {
    is_required(roles).then(|| in_base32(&secret_of(identifier)))
}

/// Chooses among the people of the demo.
struct Choice<'a> {
    school: &'a School<'a>,
    weights: HashMap<Id, usize>,
    chosen: Vec<(&'static str, &'a Person, String)>,
}

impl<'a> Choice<'a> {
    /// Of those who fit and are not chosen yet, the one with the most rows.
    fn richest(&self, fits: impl Fn(&Person) -> bool) -> Option<&'a Person> {
        let made: &'a Made = self.school.made;
        let mut best: Option<(&'a Person, usize)> = None;
        for person in made.people.iter().filter(|person| fits(person)) {
            if self.chosen.iter().any(|(_, known, _)| known.id == person.id) {
                continue;
            }
            let weight = self.school.id_of(&person.id).and_then(|id| self.weights.get(&id)).copied().unwrap_or(0);
            if best.is_none_or(|(_, most)| weight > most) {
                best = Some((person, weight));
            }
        }
        best.map(|(person, _)| person)
    }

    fn add(&mut self, role: &'static str, note: impl Into<String>, fits: impl Fn(&Person) -> bool) {
        if let Some(person) = self.richest(fits) {
            self.chosen.push((role, person, note.into()));
        }
    }

    fn advises(&self, person: &Person) -> bool {
        self.school.made.classes.iter().any(|class| class.subject == Subject::Advisory && class.teacher == person.id)
    }
}

fn schools_as_parent(person: &Person) -> usize {
    person.roles.iter().filter(|(role, _)| *role == "parent").count()
}

fn only_parent(person: &Person) -> bool {
    person.roles.iter().all(|(role, _)| *role == "parent")
}

/// Chooses the accounts. `restricted`: adults without access, with the student.
pub fn choose(
    school: &School<'_>,
    rows: &Rows,
    restricted: &[(String, String)],
    hash: &str,
    now: i64,
) -> (Vec<account::Model>, Vec<Entry>) {
    let mut choice = Choice { school, weights: rows.by_person(), chosen: Vec::new() };
    let special = [COMES_OF_AGE, WITHOUT_HOST];
    let limited = |person: &Person| restricted.iter().any(|(adult, _)| *adult == person.id);
    let english = |person: &Person| person.language == Language::English;
    choice.add("student", "a goal, a review to read, a conference next week", |person| {
        person.is("student") && english(person) && !special.contains(&person.id.as_str()) && school.shows_everything(person, rows)
    });
    let family: Vec<String> = choice.chosen.first().map(|(_, person, _)| person.guardians.clone()).unwrap_or_default();
    let child = choice.chosen.first().map(|(_, person, _)| person.given.clone()).unwrap_or_default();
    choice.add("guardian", "conferences to answer and questions to ask", |person| {
        only_parent(person) && english(person) && !limited(person) && !family.contains(&person.id)
    });
    let pure: Vec<&str> = school.made.people.iter().filter(|p| p.is("teacher")).map(|p| p.id.as_str()).collect();
    let without: Vec<&str> = pure
        .iter()
        .copied()
        .filter(|id| !school.made.classes.iter().any(|c| c.subject == Subject::Advisory && c.teacher == *id))
        .collect();
    let teachers = if without.is_empty() { pure } else { without };
    choice.add("teacher", "classes in all grades of Alder Creek, no advisory", |person| teachers.contains(&person.id.as_str()));
    let advisors: Vec<String> =
        school.made.people.iter().filter(|person| choice.advises(person) && only_staff(person)).map(|p| p.id.clone()).collect();
    choice.add("advisor", "an advisory, reviews waiting, conferences to host", |person| advisors.contains(&person.id));
    choice.add("counselor", "a caseload", |person| person.is("counselor"));
    choice.add("coordinator", "runs the conference seasons of both schools", |person| person.is("ext:registrar"));
    choice.add("leader", "principal: numbers and process, no content", |person| person.is("principal"));
    choice.add("admin", "people and sign-in cards; reads nothing else", |person| person.is("systemAdministrator"));
    choice.add("student", "has not begun a goal yet", |person| {
        WITHOUT_GOALS.contains(&person.id.as_str()) && english(person) && person.id.starts_with(UPPER)
    });
    choice
        .add("student", "grade 3", |person| person.grade == Some(3) && english(person) && school.shows_everything(person, rows));
    choice.add("student", "turns 18 on Wednesday: rights pass from the guardians", |person| person.id == COMES_OF_AGE);
    choice.add("student", "new: no class yet, nobody to host", |person| person.id == WITHOUT_HOST);
    choice.add("guardian", format!("guardian of {child}, the first student"), |person| {
        family.contains(&person.id) && !limited(person)
    });
    choice.add("guardian", "reads Arabic, children in both schools", |person| {
        person.language == Language::Arabic && schools_as_parent(person) > 1
    });
    choice.add("guardian", "reads Spanish", |person| person.language == Language::Spanish && only_parent(person));
    choice.add("guardian", "of two; for one of them a court order stands against access", limited);
    choice.add("teacher", "advisor at Fairwater and guardian of a child at Alder Creek", |person| {
        person.is("teacher") && person.roles.iter().any(|(role, at)| *role == "parent" && at == LOWER)
    });
    let mut accounts = Vec::new();
    let mut entries = Vec::new();
    for (role, person, note) in choice.chosen {
        let Some(person_id) = school.id_of(&person.id) else { continue };
        let identifier = person.email.clone().unwrap_or_else(|| person.username.clone());
        let given = person.called.as_deref().unwrap_or(&person.given);
        entries.push(Entry {
            totp_secret: totp_secret(&identifier, Role::from_word(role)),
            role: role.to_owned(),
            name: format!("{given} {}", person.family),
            identifier: identifier.clone(),
            password: PASSWORD.to_owned(),
            note,
        });
        accounts.push(account::Model {
            id: new_id(),
            person_id,
            identifier_folded: fold(&identifier),
            identifier,
            password_hash: Some(hash.to_owned()),
            disabled_at: None,
            created_at: now,
            password_set_at: Some(now),
        });
    }
    (accounts, entries)
}

fn only_staff(person: &Person) -> bool {
    !person.is("parent")
}

/// Who can sign in, as a table for the terminal.
pub fn table(entries: &[Entry]) -> String {
    let width = |text: fn(&Entry) -> &str| entries.iter().map(|entry| text(entry).chars().count()).max().unwrap_or(0);
    let (role, name, identifier) = (width(|e| &e.role), width(|e| &e.name), width(|e| &e.identifier));
    let mut lines = vec![format!("Who can sign in at the demo school, all with the password “{PASSWORD}”:")];
    for entry in entries {
        let Entry { role: r, name: n, identifier: i, note, totp_secret, .. } = entry;
        let second = totp_secret.as_ref().map(|secret| format!("; second step: {secret}")).unwrap_or_default();
        lines.push(format!("  {r:<role$}  {i:<identifier$}  {n:<name$}  {note}{second}"));
    }
    lines.push(
        "A second step asks for a code: put its letters into any app for time-based codes, then type what it shows.".into(),
    );
    lines.join("\n")
}
