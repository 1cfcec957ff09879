//! Who may do what with what: the one table that decisions and queries are made from. `waymark policy` prints it.
//!
//! A line says: this may be done with this, when it stands so, by whoever is tied to it in one of these ways. What no line
//! says may not be done. A tie to a student holds on its days and never against a restriction ([`crate::actor::live`]); who
//! may not read a thing is told that it does not exist, whatever else a line says. Not in the table is what somebody begins
//! for themselves, with their own account, or with a class that they teach: that is decided beside it, in [`crate::policy`].
mod words;

use super::Action::{self, Acknowledge, Answer, Attend, Close, Conclude, Edit, Host, Invite, Prepare, Promise, Read, Review};
use crate::roster::types::{
    RelationKind::{self, Advisor, Aide, Coach, Counselor, Guardian, Interpreter, Partner, Teacher},
    Role,
};
use Tie::{As, AskedForIt, At, AtTheTable, ByCode, Called, Hosts, Invited, Opened, Own, Sent, Took, Wrote, WroteByCode};
use When::{Always, Cancelled, Draft, Family, Named, Private, Standing, Team};

/// What something is done with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Thing {
    /// A goal or a reflection.
    Item,
    /// How a goal went.
    CheckIns,
    /// That a student asks for help, without the words.
    Call,
    /// A review that its writer has not released.
    ReviewDraft,
    /// A released review.
    Review,
    /// When and where a conference is, and who comes.
    Meeting,
    /// What the student chose to show there.
    Pack,
    /// A promise made at a conference.
    Promise,
    /// The record: what is held, who saw it, who changed it.
    Record,
    /// A formal request about a record.
    Request,
    /// A limit by court order on one adult.
    Restriction,
    /// A record opened for a stated reason: by whom, when and why.
    Opening,
    /// Word of a court order, passed on.
    Flag,
    /// Who did what at a school, without content.
    Log,
    /// Counts of a school's records, without names.
    Summary,
    /// How each student stands, by name: status, never content.
    Process,
    /// A season of conferences.
    Season,
    /// People of a school and their ways in.
    People,
    /// That an adult is a student's aide, coach or interpreter: named by the school, until a day.
    Helper,
    /// That another student is a student's partner: chosen by the student, until a day.
    Partner,
    /// A student's sign-in card.
    Card,
    /// A question to all students of a school.
    SchoolPrompt,
}

/// How the thing stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// However it stands.
    Always,
    /// A draft: nobody but its writer knows of it.
    Draft,
    /// Shared with nobody.
    Private,
    /// Shared with the adults to whom it was sent.
    Named,
    /// Shared with the team.
    Team,
    /// Shared with the family.
    Family,
    /// A conference that was not cancelled.
    Standing,
    /// A conference that was cancelled.
    Cancelled,
}

/// In which way somebody is tied to a thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tie {
    /// It is their own.
    Own,
    /// They answer for the student in this way, today.
    As(RelationKind),
    /// The same, and the student sent it to them.
    Sent(RelationKind),
    /// They teach the class whose prompt it answers.
    AskedForIt,
    /// They answer for the student in this way, and the student asks for help.
    Called(RelationKind),
    /// They wrote it, asked it or promised it.
    Wrote,
    /// They host the conference, and answer for the student in this way.
    Hosts(RelationKind),
    /// They are invited, and answer for the student in this way.
    Invited(RelationKind),
    /// They are a guest by code, for this very conference.
    ByCode,
    /// The same, and they promised it.
    WroteByCode,
    /// They read what the student shows at the conference of the promise.
    AtTheTable,
    /// They hold this role at the student's school.
    At(Role),
    /// They are the named person who answers.
    Took(Role),
    /// They opened the student's record for a stated reason, and its time is not over.
    Opened,
}

/// One line of the table.
#[derive(Clone, Copy, Debug)]
pub struct Line {
    /// With what.
    pub thing: Thing,
    /// What is done.
    pub action: Action,
    /// When it stands so.
    pub when: &'static [When],
    /// By whom.
    pub ties: &'static [Tie],
}

const fn line(thing: Thing, action: Action, when: &'static [When], ties: &'static [Tie]) -> Line {
    Line { thing, action, when, ties }
}

const ALWAYS: &[When] = &[Always];
const EVERY_LEVEL: &[When] = &[Draft, Private, Named, Team, Family];
const UNSHARED: &[When] = &[Draft, Private];
const SHARED: &[When] = &[Team, Family];
const ANY_STATE: &[When] = &[Standing, Cancelled];

/// Who says whether they come.
const COMING: &[Tie] = &[
    Invited(Guardian),
    Invited(Teacher),
    Invited(Advisor),
    Invited(Counselor),
    Invited(Aide),
    Invited(Coach),
    Invited(Interpreter),
    ByCode,
];
/// Who promises something at a conference.
const TABLE: &[Tie] = &[
    Own,
    Hosts(Teacher),
    Hosts(Advisor),
    Hosts(Counselor),
    Invited(Guardian),
    Invited(Teacher),
    Invited(Advisor),
    Invited(Counselor),
    Invited(Aide),
    Invited(Coach),
    Invited(Interpreter),
];
/// The same, and guests by code: what they promise, the host writes down.
const READERS: &[Tie] = &[
    Own,
    Hosts(Teacher),
    Hosts(Advisor),
    Hosts(Counselor),
    Invited(Guardian),
    Invited(Teacher),
    Invited(Advisor),
    Invited(Counselor),
    Invited(Aide),
    Invited(Coach),
    Invited(Interpreter),
    ByCode,
];
/// The same, and who plans.
const SCHEDULE: &[Tie] = &[
    Own,
    Hosts(Teacher),
    Hosts(Advisor),
    Hosts(Counselor),
    Invited(Guardian),
    Invited(Teacher),
    Invited(Advisor),
    Invited(Counselor),
    Invited(Aide),
    Invited(Coach),
    Invited(Interpreter),
    ByCode,
    At(Role::Coordinator),
];

/// The table. An administrator is no reader of any of it, except through a record opened for a reason.
pub const MATRIX: &[Line] = &[
    line(Thing::Item, Read, UNSHARED, &[Own, Opened]),
    line(Thing::Item, Read, &[Named], &[Own, Sent(Teacher), Sent(Advisor), Sent(Partner), Opened]),
    line(Thing::Item, Read, &[Team], &[Own, As(Teacher), As(Advisor), As(Counselor), As(Aide), As(Coach), Opened]),
    line(
        Thing::Item,
        Read,
        &[Family],
        &[Own, As(Guardian), As(Teacher), As(Advisor), As(Counselor), As(Aide), As(Coach), Opened],
    ),
    line(Thing::Item, Edit, EVERY_LEVEL, &[Own]),
    line(Thing::Item, Answer, EVERY_LEVEL, &[Own]),
    line(Thing::Item, Review, &[Named], &[Sent(Teacher), Sent(Advisor)]),
    line(Thing::Item, Review, SHARED, &[As(Advisor), AskedForIt, Sent(Teacher)]),
    // Whoever reads how a goal went reads the goal too.
    line(Thing::CheckIns, Read, UNSHARED, &[Own, Opened]),
    line(Thing::CheckIns, Read, &[Named], &[Own, As(Advisor), Called(Counselor), Opened]),
    line(Thing::CheckIns, Read, &[Team], &[Own, As(Advisor), As(Coach), Called(Counselor), Opened]),
    line(Thing::CheckIns, Read, &[Family], &[Own, As(Guardian), As(Advisor), As(Coach), Called(Counselor), Opened]),
    line(Thing::Call, Read, &[Private, Named, Team, Family], &[Called(Counselor)]),
    // Whoever reads a review reads the reflection too.
    line(Thing::ReviewDraft, Read, EVERY_LEVEL, &[Wrote]),
    line(Thing::Review, Read, &[Draft, Private, Named], &[Own, Wrote, Opened]),
    line(Thing::Review, Read, &[Team], &[Own, Wrote, As(Counselor), Opened]),
    line(Thing::Review, Read, &[Family], &[Own, Wrote, As(Guardian), As(Counselor), Opened]),
    line(Thing::Meeting, Read, ANY_STATE, SCHEDULE),
    line(Thing::Meeting, Prepare, ANY_STATE, &[Own]),
    line(Thing::Meeting, Host, ANY_STATE, &[Hosts(Teacher), Hosts(Advisor), Hosts(Counselor), At(Role::Coordinator)]),
    line(Thing::Meeting, Conclude, ANY_STATE, &[Hosts(Teacher), Hosts(Advisor), Hosts(Counselor)]),
    line(Thing::Meeting, Invite, ANY_STATE, &[Own, Hosts(Teacher), Hosts(Advisor), Hosts(Counselor)]),
    line(Thing::Meeting, Attend, ANY_STATE, COMING),
    line(Thing::Meeting, Promise, &[Standing], TABLE),
    line(Thing::Meeting, Promise, &[Cancelled], &[Own]),
    line(Thing::Pack, Read, &[Standing], READERS),
    line(Thing::Pack, Read, &[Cancelled], &[Own]),
    line(Thing::Promise, Read, ALWAYS, &[Own, Wrote, AtTheTable, ByCode, Hosts(Teacher), Hosts(Advisor), Hosts(Counselor)]),
    line(Thing::Promise, Close, ALWAYS, &[Wrote, Hosts(Teacher), Hosts(Advisor), Hosts(Counselor)]),
    line(Thing::Promise, Acknowledge, ALWAYS, &[WroteByCode]),
    line(Thing::Record, Read, ALWAYS, &[Own, As(Guardian)]),
    line(Thing::Request, Read, ALWAYS, &[Wrote, At(Role::Admin), At(Role::Leader)]),
    line(Thing::Request, Answer, ALWAYS, &[Took(Role::Admin), Took(Role::Leader)]),
    line(Thing::Restriction, Read, ALWAYS, &[At(Role::Admin), At(Role::Leader), As(Counselor)]),
    line(Thing::Restriction, Edit, ALWAYS, &[At(Role::Admin)]),
    line(Thing::Restriction, Close, ALWAYS, &[At(Role::Admin), At(Role::Leader)]),
    line(Thing::Opening, Read, ALWAYS, &[Own, As(Guardian), At(Role::Admin), At(Role::Leader)]),
    line(Thing::Opening, Edit, ALWAYS, &[At(Role::Admin)]),
    line(Thing::Flag, Edit, ALWAYS, &[As(Teacher), As(Advisor)]),
    line(Thing::Log, Read, ALWAYS, &[At(Role::Admin)]),
    line(Thing::Summary, Read, ALWAYS, &[At(Role::Leader)]),
    line(Thing::Process, Read, ALWAYS, &[At(Role::Leader), At(Role::Coordinator)]),
    line(Thing::Season, Edit, ALWAYS, &[At(Role::Coordinator)]),
    line(Thing::People, Edit, ALWAYS, &[At(Role::Admin)]),
    line(Thing::Helper, Edit, ALWAYS, &[At(Role::Admin)]),
    line(Thing::Partner, Close, ALWAYS, &[Own, As(Partner), At(Role::Admin)]),
    line(Thing::Card, Edit, ALWAYS, &[At(Role::Admin), As(Advisor)]),
    line(Thing::SchoolPrompt, Edit, ALWAYS, &[At(Role::Leader), At(Role::Coordinator)]),
];

/// The ties through which this may be done; none when no line says so.
pub const fn ties(thing: Thing, action: Action, when: When) -> &'static [Tie] {
    let mut index = 0;
    while index < MATRIX.len() {
        let line = &MATRIX[index];
        if line.thing as u8 == thing as u8 && line.action as u8 == action as u8 {
            let mut at = 0;
            while at < line.when.len() {
                if line.when[at] as u8 == when as u8 {
                    return line.ties;
                }
                at += 1;
            }
        }
        index += 1;
    }
    &[]
}

/// Whether this may be done by somebody whose ties to the thing `holds` knows.
pub fn grants(thing: Thing, action: Action, when: When, holds: impl Fn(Tie) -> bool) -> bool {
    ties(thing, action, when).iter().any(|tie| holds(*tie))
}

/// The relations among the ties through which this may be done, for queries. `N` is how many there are: a change of the
/// table that another list must follow does not compile before it does.
pub(super) const fn relations<const N: usize>(thing: Thing, action: Action, when: When) -> [RelationKind; N] {
    let ties = ties(thing, action, when);
    let mut found = [Guardian; N];
    let (mut index, mut count) = (0, 0);
    while index < ties.len() {
        if let As(kind) | Sent(kind) | Called(kind) | Hosts(kind) | Invited(kind) = ties[index] {
            found[count] = kind;
            count += 1;
        }
        index += 1;
    }
    assert!(count == N);
    found
}

/// The same for roles at a school.
pub(super) const fn roles<const N: usize>(thing: Thing, action: Action) -> [Role; N] {
    let ties = ties(thing, action, Always);
    let mut found = [Role::Admin; N];
    let (mut index, mut count) = (0, 0);
    while index < ties.len() {
        if let At(role) | Took(role) = ties[index] {
            found[count] = role;
            count += 1;
        }
        index += 1;
    }
    assert!(count == N);
    found
}

#[cfg(test)]
mod tests;
