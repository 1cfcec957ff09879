//! The adults around a student: who is invited, who of the team could be, and which guardians are not on the list yet.
use super::{
    guest_codes::Code,
    store::{self, CircleRow, PassRow},
    types::{GuestKind, Rsvp},
};
use crate::{
    actor::Actor,
    error::Result,
    id::Id,
    roster::types::RelationKind::{self, Advisor, Aide, Coach, Counselor, Guardian, Interpreter, Partner, Teacher},
};
use sea_orm::ConnectionTrait;

/// Somebody invited.
#[derive(Clone, Debug)]
pub struct Guest {
    /// The person.
    pub person_id: Id,
    /// Their name.
    pub name: String,
    /// Why they are at the table.
    pub kind: GuestKind,
    /// Their answer.
    pub rsvp: Option<Rsvp>,
    /// Whether they came.
    pub attended: Option<bool>,
    /// Whether they came by a code that works no longer: they read nothing any more.
    pub is_over: bool,
}

/// An adult of the student's team who is not on the guest list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitable {
    /// The adult.
    pub person_id: Id,
    /// Their name.
    pub name: String,
    /// In which way they answer for the student; an advisor who also teaches the student is an advisor here, and a teacher
    /// who also interprets a teacher.
    pub relation: RelationKind,
}

impl Invitable {
    /// As what they would come.
    pub const fn kind(&self) -> GuestKind {
        match self.relation {
            Counselor => GuestKind::Counselor,
            Aide => GuestKind::Aide,
            Coach => GuestKind::Coach,
            Interpreter => GuestKind::Interpreter,
            Guardian | Teacher | Advisor | Partner => GuestKind::Teacher,
        }
    }
}

/// As what somebody comes who answers for the student in several ways: the smallest number.
const fn closeness(kind: RelationKind) -> u8 {
    match kind {
        Advisor => 0,
        Teacher => 1,
        Counselor => 2,
        Coach => 3,
        Aide => 4,
        Interpreter => 5,
        Guardian => 6,
        Partner => 7,
    }
}

/// Everybody who answers for a student today, as one conference sees them.
#[derive(Clone, Debug, Default)]
pub struct Circle {
    /// Who is invited.
    pub guests: Vec<Guest>,
    /// Who of the team could be invited: not the host, who is there anyway.
    pub team: Vec<Invitable>,
    /// Guardians who are not on the list: they came after it was made.
    pub missing: Vec<Id>,
    /// The codes of guests from outside the roster, the first invited first.
    pub codes: Vec<Code>,
}

/// The adults around a conference that the actor may see, and the guests by code: nobody for such a guest. Two statements.
pub async fn circle(db: &impl ConnectionTrait, actor: &Actor, conference_id: Id, host_id: Option<Id>) -> Result<Circle> {
    if actor.guest_of.is_some() {
        return Ok(Circle::default());
    }
    let mut circle = sorted(&store::circle(db, actor, conference_id).await?, host_id);
    let passes = store::passes(db, actor, conference_id).await?;
    circle.guests.extend(passes.iter().filter(|row| row.guest_id.is_some()).map(|row| by_code(actor, row)));
    circle.codes = passes.iter().map(|row| Code::of(actor, row)).collect();
    Ok(circle)
}

fn by_code(actor: &Actor, row: &PassRow) -> Guest {
    Guest {
        person_id: row.person_id,
        name: row.name(),
        kind: GuestKind::Code,
        rsvp: row.rsvp,
        attended: row.attended,
        is_over: !row.works(actor.now),
    }
}

fn sorted(rows: &[CircleRow], host_id: Option<Id>) -> Circle {
    let mut circle = Circle::default();
    for row in rows {
        let person_id = row.person_id;
        if let Some(kind) = row.kind {
            if !circle.guests.iter().any(|guest| guest.person_id == person_id) {
                let guest = Guest { person_id, name: row.name(), kind, rsvp: row.rsvp, attended: row.attended, is_over: false };
                circle.guests.push(guest);
            }
        } else if row.active && row.relation == Guardian {
            circle.missing.push(person_id);
        } else if row.active && host_id != Some(person_id) {
            match circle.team.iter_mut().find(|known| known.person_id == person_id) {
                Some(known) if closeness(row.relation) < closeness(known.relation) => known.relation = row.relation,
                Some(_) => {}
                None => circle.team.push(Invitable { person_id, name: row.name(), relation: row.relation }),
            }
        }
    }
    circle.missing.dedup();
    // A teacher who is the child's parent too comes as family.
    circle.team.retain(|adult| !circle.missing.contains(&adult.person_id));
    circle
}
