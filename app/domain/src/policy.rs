//! The one place that answers whether an actor may do something to a thing.
//!
//! What this module must guarantee: who may not see a thing learns nothing of it ([`Decision::Hidden`] answers 404, like
//! a thing that does not exist); who may see but not act is told so ([`Decision::Denied`], 403). Decisions are pure: the
//! facts come in with the resource. `visible_to` in each `store` says the same in SQL, and a property test holds the two
//! against each other. What they rest on is one table, [`matrix::MATRIX`]: thing × action × state and visibility × tie.
mod items;
pub mod matrix;
mod meetings;
mod records;

pub use items::*;
pub use meetings::*;
pub use records::*;

use crate::{
    actor::Actor,
    error::{Error, Result},
    id::Id,
    roster::types::{
        RelationKind::{Advisor, Teacher},
        Role,
    },
};
use matrix::Thing;

const COORDINATORS: [Role; 1] = matrix::roles(Thing::Season, Action::Edit);
const SEE_PROCESS: [Role; 2] = matrix::roles(Thing::Process, Action::Read);
const PEOPLE: [Role; 1] = matrix::roles(Thing::People, Action::Edit);
const HELPERS: [Role; 1] = matrix::roles(Thing::Helper, Action::Edit);
const CARDS: [Role; 1] = matrix::roles(Thing::Card, Action::Edit);
const ASK_SCHOOL: [Role; 2] = matrix::roles(Thing::SchoolPrompt, Action::Edit);

/// What the policy says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// Go on.
    Allowed,
    /// The actor may see it, but this is not theirs to do.
    Denied,
    /// For this actor there is no such thing.
    Hidden,
}

impl Action {
    /// The act in a word, as `waymark policy` prints it.
    pub const fn describe(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Edit => "change",
            Self::Review => "review",
            Self::Answer => "answer",
            Self::Prepare => "prepare",
            Self::Host => "plan",
            Self::Conclude => "conclude",
            Self::Invite => "invite",
            Self::Attend => "attend",
            Self::Promise => "promise",
            Self::Close => "close",
            Self::Acknowledge => "acknowledge",
        }
    }
}

impl Decision {
    /// Turns a refusal into the error that the door answers with.
    pub fn require(self) -> Result<()> {
        match self {
            Self::Allowed => Ok(()),
            Self::Denied => Err(Error::Forbidden),
            Self::Hidden => Err(Error::NotFound),
        }
    }

    fn when(allowed: bool) -> Self {
        if allowed { Self::Allowed } else { Self::Denied }
    }

    fn seen_and(visible: bool, allowed: bool) -> Self {
        match (visible, allowed) {
            (false, _) => Self::Hidden,
            (true, allowed) => Self::when(allowed),
        }
    }
}

/// What somebody wants to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Look at it.
    Read,
    /// Change what it says or how far it is shared.
    Edit,
    /// Write a review of a reflection.
    Review,
    /// Answer a released review.
    Answer,
    /// Choose what a conference shows, and say it is ready.
    Prepare,
    /// Set the time, take attendance, cancel.
    Host,
    /// Close a conference that was held.
    Conclude,
    /// Invite an adult of the student's team, or take that invitation back.
    Invite,
    /// Say whether one comes; ask a question beforehand.
    Attend,
    /// Promise something.
    Promise,
    /// Say what became of a promise.
    Close,
    /// As a guest by code, say yes to one's own promise.
    Acknowledge,
}

/// Whether the actor may make and plan a season of conferences at this school.
pub fn plan_season(actor: &Actor, school_id: Id) -> Decision {
    Decision::seen_and(actor.is_staff(), actor.has_at(school_id, &COORDINATORS))
}

/// Whether the actor may see, by name, how each student's process stands at this school: status, never content.
pub fn read_process(actor: &Actor, school_id: Id) -> Decision {
    Decision::when(actor.has_at(school_id, &SEE_PROCESS))
}

/// Whether the actor may see the school's people and print their sign-in cards.
pub fn manage_people(actor: &Actor, school_id: Id) -> Decision {
    Decision::seen_and(actor.is_staff(), actor.has_at(school_id, &PEOPLE))
}

/// Whether the actor may name an aide, a coach or an interpreter for a student of this school, and end that.
pub fn name_helper(actor: &Actor, school_id: Id) -> Decision {
    Decision::seen_and(actor.has_at(school_id, &HELPERS), true)
}

/// Whether the actor may print, and end, the sign-in card of this person: an administrator of their school, and the
/// advisor of a student today. For everybody else there is no such person.
pub fn print_card(actor: &Actor, person_id: Id, school_id: Id) -> Decision {
    if actor.has_at(school_id, &CARDS) || actor.answers_for(person_id, &[Advisor]) { Decision::Allowed } else { Decision::Hidden }
}

/// Whether somebody with these roles is within an administrator's reach: who administers a school that the actor does not
/// is out of it, or a card for them would be a way to more than the actor's own. Who administers nothing is in reach.
pub fn reaches_administrator(actor: &Actor, held: &[(Role, Id)]) -> bool {
    held.iter().filter(|(role, _)| *role == Role::Admin).all(|(_, school_id)| actor.has_at(*school_id, &[Role::Admin]))
}

/// Whether the actor may suspend, restore or reset this person, or end their sessions: an administrator of their school,
/// and never oneself.
pub fn change_access(actor: &Actor, person_id: Id, school_id: Id) -> Decision {
    Decision::seen_and(actor.has_at(school_id, &PEOPLE), actor.person_id != person_id)
}

/// Whether the actor may ask a class to reflect.
pub fn set_prompt(actor: &Actor, section_id: Id) -> Decision {
    let teaches = actor.relations.iter().any(|r| r.kind == Teacher && r.section_id == Some(section_id));
    if teaches { Decision::Allowed } else { Decision::Hidden }
}

/// Whether the actor may ask all students of a school to reflect.
pub fn set_school_prompt(actor: &Actor, school_id: Id) -> Decision {
    Decision::seen_and(actor.is_staff(), actor.has_at(school_id, &ASK_SCHOOL))
}

/// Whether the actor may write reflections: students, and everybody who works at a school.
pub fn start_reflection(actor: &Actor) -> Decision {
    start_goal(actor)
}

/// Whether the actor may set goals: students, and everybody who works at a school.
pub fn start_goal(actor: &Actor) -> Decision {
    Decision::when(actor.is(Role::Student) || actor.is_staff())
}
