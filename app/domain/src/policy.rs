//! The one place that answers whether an actor may do something to a thing.
//!
//! What this module must guarantee: who may not see a thing learns nothing of it ([`Decision::Hidden`] answers 404, like
//! a thing that does not exist); who may see but not act is told so ([`Decision::Denied`], 403). Decisions are pure: the
//! facts come in with the resource. `visible_to` in each `store` says the same in SQL, and a property test holds the two
//! against each other. The matrix is the one in the guide: object × relation × visibility.
mod records;

pub use records::*;

use crate::{
    actor::Actor,
    conferences::types::ConferenceState,
    error::{Error, Result},
    id::Id,
    roster::types::{
        RelationKind::{self, Advisor, Counselor, Guardian, Teacher},
        Role,
    },
    visibility::Visibility,
};

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
}

/// The facts about a goal or a reflection.
#[derive(Clone, Copy, Debug)]
pub struct Item {
    /// Whose it is.
    pub owner_id: Id,
    /// How far the owner shares it.
    pub visibility: Visibility,
    /// Whether it is still a draft.
    pub draft: bool,
    /// Whether the owner sent it to this actor.
    pub named: bool,
    /// The class whose prompt it answers.
    pub prompt_section_id: Option<Id>,
}

/// The facts about a conference.
#[derive(Clone, Copy, Debug)]
pub struct Meeting {
    /// Who leads it.
    pub student_id: Id,
    /// Who hosts it.
    pub host_id: Option<Id>,
    /// The student's school.
    pub school_id: Id,
    /// Whether this actor is on the guest list.
    pub invited: bool,
    /// Where it stands.
    pub state: ConferenceState,
}

/// The relations through which adults may read at each level.
pub const READERS_NAMED: &[RelationKind] = &[Teacher, Advisor];
/// See [`READERS_NAMED`].
pub const READERS_TEAM: &[RelationKind] = &[Teacher, Advisor, Counselor];
/// See [`READERS_NAMED`].
pub const READERS_FAMILY: &[RelationKind] = &[Guardian, Teacher, Advisor, Counselor];
/// Who may host a conference or see how a student's process stands.
pub const RESPONSIBLE: &[RelationKind] = &[Teacher, Advisor, Counselor];

/// Whether the actor may see this goal or reflection.
pub fn can_read_item(actor: &Actor, item: &Item) -> bool {
    if actor.person_id == item.owner_id {
        return true;
    }
    if item.draft {
        return false;
    }
    let readers = match item.visibility {
        Visibility::Private => return false,
        Visibility::Named => return item.named && actor.answers_for(item.owner_id, READERS_NAMED),
        Visibility::Team => READERS_TEAM,
        Visibility::Family => READERS_FAMILY,
    };
    actor.answers_for(item.owner_id, readers)
}

/// What an actor may do to a goal or a reflection.
pub fn item(actor: &Actor, action: Action, item: &Item) -> Decision {
    let visible = can_read_item(actor, item);
    let owner = actor.person_id == item.owner_id;
    let allowed = match action {
        Action::Read => true,
        Action::Edit | Action::Answer => owner,
        Action::Review => {
            let advises = actor.answers_for(item.owner_id, &[Advisor]);
            let asked = item.prompt_section_id.is_some_and(|section| {
                actor
                    .relations
                    .iter()
                    .any(|r| r.student_id == item.owner_id && r.kind == Teacher && r.section_id == Some(section))
            });
            !owner && (advises || asked || (item.named && actor.answers_for(item.owner_id, READERS_NAMED)))
        }
        _ => false,
    };
    Decision::seen_and(visible, allowed)
}

/// What an adult hears of a student who asked for help in the latest check-in on an active goal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Help {
    /// Nothing.
    Silent,
    /// That the student asked, and since when.
    Asked,
    /// What the student said too.
    Words,
}

/// What a counselor hears of a call for help: that the student asked, and the words when the goal is open to them.
pub fn call_for_help(actor: &Actor, item: &Item) -> Help {
    if item.draft || !actor.answers_for(item.owner_id, &[Counselor]) {
        return Help::Silent;
    }
    if can_read_item(actor, item) { Help::Words } else { Help::Asked }
}

/// Whether the actor may read how a goal went, beside the goal itself: the advisor; the family at family level; a counselor
/// while the student asks for help. A class teacher reads the goal alone.
pub fn read_check_ins(actor: &Actor, item: &Item, asks_for_help: bool) -> bool {
    if actor.person_id == item.owner_id {
        return true;
    }
    let family = item.visibility == Visibility::Family && actor.answers_for(item.owner_id, &[Guardian]);
    let counselor = asks_for_help && actor.answers_for(item.owner_id, &[Counselor]);
    can_read_item(actor, item) && (family || counselor || actor.answers_for(item.owner_id, &[Advisor]))
}

/// Whether the actor may read a review of this reflection.
///
/// A draft is its writer's own. Released, it is for the student, for the counselor from team level on, and for the family
/// at family level; other teachers see their own reviews only.
pub fn can_read_review(actor: &Actor, item: &Item, reviewer_id: Id, released: bool) -> bool {
    if !can_read_item(actor, item) {
        return false;
    }
    if actor.person_id == reviewer_id {
        return true;
    }
    let readers: &[RelationKind] = match item.visibility {
        Visibility::Private | Visibility::Named => &[],
        Visibility::Team => &[Counselor],
        Visibility::Family => &[Counselor, Guardian],
    };
    released && (actor.person_id == item.owner_id || actor.answers_for(item.owner_id, readers))
}

/// Whether the actor may see the conference and, for all but coordinators, its pack.
pub fn can_read_meeting(actor: &Actor, meeting: &Meeting) -> bool {
    actor.person_id == meeting.student_id || hosts(actor, meeting) || attends(actor, meeting) || plans(actor, meeting)
}

/// Whether the actor may read what the student chose to show: a coordinator plans without reading, and what is shown at a
/// conference that was cancelled stays with the student.
pub fn can_read_pack(actor: &Actor, meeting: &Meeting) -> bool {
    let stands = meeting.state != ConferenceState::Cancelled;
    actor.person_id == meeting.student_id || (stands && (hosts(actor, meeting) || attends(actor, meeting)))
}

/// The proof that the actor may read a conference's pack: only [`pack`] makes one. Readers of chosen versions ask for it.
#[derive(Debug)]
pub struct PackPermit(());

/// The permit to read what the student chose to show, or 404.
pub fn pack(actor: &Actor, meeting: &Meeting) -> Result<PackPermit> {
    if can_read_pack(actor, meeting) { Ok(PackPermit(())) } else { Err(Error::NotFound) }
}

/// What an actor may do to a conference.
pub fn meeting(actor: &Actor, action: Action, meeting: &Meeting) -> Decision {
    let allowed = match action {
        Action::Read => true,
        Action::Prepare => actor.person_id == meeting.student_id,
        Action::Host => hosts(actor, meeting) || plans(actor, meeting),
        Action::Conclude => hosts(actor, meeting),
        Action::Invite => actor.person_id == meeting.student_id || hosts(actor, meeting),
        Action::Attend => attends(actor, meeting),
        Action::Promise => can_read_pack(actor, meeting),
        _ => false,
    };
    Decision::seen_and(can_read_meeting(actor, meeting), allowed)
}

/// Whether the actor hosts the conference, and still answers for the student.
pub fn hosts(actor: &Actor, meeting: &Meeting) -> bool {
    meeting.host_id == Some(actor.person_id) && actor.answers_for(meeting.student_id, RESPONSIBLE)
}

fn attends(actor: &Actor, meeting: &Meeting) -> bool {
    meeting.invited && actor.answers_for(meeting.student_id, READERS_FAMILY)
}

fn plans(actor: &Actor, meeting: &Meeting) -> bool {
    actor.has_at(meeting.school_id, &[Role::Coordinator])
}

/// The facts about a promise made at a conference.
#[derive(Clone, Copy, Debug)]
pub struct Promise {
    /// About whose learning.
    pub student_id: Id,
    /// Who promised.
    pub owner_id: Id,
    /// Whether the actor reads the pack of the conference at which it was made, or of a later one, which it opens.
    pub at_the_table: bool,
    /// Whether the actor hosts one of these.
    pub hosts: bool,
}

/// What an actor may do to a promise. An owner who no longer answers for the student, or may not, has lost sight of it.
pub fn promise(actor: &Actor, action: Action, promise: &Promise) -> Decision {
    let student = actor.person_id == promise.student_id;
    let owner = actor.person_id == promise.owner_id && (student || actor.answers_for(promise.student_id, READERS_FAMILY));
    let allowed = match action {
        Action::Read => true,
        Action::Close => owner || promise.hosts,
        _ => false,
    };
    Decision::seen_and(owner || student || promise.at_the_table || promise.hosts, allowed)
}

/// Whether the actor may make and plan a season of conferences at this school.
pub fn plan_season(actor: &Actor, school_id: Id) -> Decision {
    Decision::seen_and(actor.is_staff(), actor.has_at(school_id, &[Role::Coordinator]))
}

/// Whether the actor may see, by name, how each student's process stands at this school: status, never content.
pub fn read_process(actor: &Actor, school_id: Id) -> Decision {
    Decision::when(actor.has_at(school_id, &[Role::Leader, Role::Coordinator]))
}

/// Whether the actor may see the school's people and print their sign-in cards.
pub fn manage_people(actor: &Actor, school_id: Id) -> Decision {
    Decision::seen_and(actor.is_staff(), actor.has_at(school_id, &[Role::Admin]))
}

/// Whether the actor may print, and end, the sign-in card of this person: an administrator of their school, and the
/// advisor of a student today. For everybody else there is no such person.
pub fn print_card(actor: &Actor, person_id: Id, school_id: Id) -> Decision {
    if actor.has_at(school_id, &[Role::Admin]) || actor.answers_for(person_id, &[Advisor]) {
        Decision::Allowed
    } else {
        Decision::Hidden
    }
}

/// Whether somebody with these roles is within an administrator's reach: who administers a school that the actor does not
/// is out of it, or a card for them would be a way to more than the actor's own. Who administers nothing is in reach.
pub fn reaches_administrator(actor: &Actor, held: &[(Role, Id)]) -> bool {
    held.iter().filter(|(role, _)| *role == Role::Admin).all(|(_, school_id)| actor.has_at(*school_id, &[Role::Admin]))
}

/// Whether the actor may suspend, restore or reset this person, or end their sessions: an administrator of their school,
/// and never oneself.
pub fn change_access(actor: &Actor, person_id: Id, school_id: Id) -> Decision {
    Decision::seen_and(actor.has_at(school_id, &[Role::Admin]), actor.person_id != person_id)
}

/// Whether the actor may ask a class to reflect.
pub fn set_prompt(actor: &Actor, section_id: Id) -> Decision {
    let teaches = actor.relations.iter().any(|r| r.kind == Teacher && r.section_id == Some(section_id));
    if teaches { Decision::Allowed } else { Decision::Hidden }
}

/// Whether the actor may ask all students of a school to reflect.
pub fn set_school_prompt(actor: &Actor, school_id: Id) -> Decision {
    Decision::seen_and(actor.is_staff(), actor.has_at(school_id, &[Role::Leader, Role::Coordinator]))
}

/// Whether the actor may write reflections: students, and everybody who works at a school.
pub fn start_reflection(actor: &Actor) -> Decision {
    start_goal(actor)
}

/// Whether the actor may set goals: students, and everybody who works at a school.
pub fn start_goal(actor: &Actor) -> Decision {
    Decision::when(actor.is(Role::Student) || actor.is_staff())
}
