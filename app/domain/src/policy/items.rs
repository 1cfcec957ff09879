//! Who reads a goal or a reflection and what stands around it, and who does something to it.
use super::{
    Action, Decision,
    matrix::{self, Thing, Tie, When},
};
use crate::{
    actor::Actor,
    id::Id,
    roster::types::RelationKind::{self, Counselor, Teacher},
    visibility::Visibility,
};

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

/// The relations through which somebody reads what was sent to them: adults, and a partner, who is a student.
pub const READERS_NAMED: &[RelationKind] = &matrix::relations::<3>(Thing::Item, Action::Read, When::Named);
/// Those through which adults review what was sent to them.
pub const REVIEWERS_NAMED: &[RelationKind] = &matrix::relations::<2>(Thing::Item, Action::Review, When::Named);
/// Those through which adults read at team level.
pub const READERS_TEAM: &[RelationKind] = &matrix::relations::<5>(Thing::Item, Action::Read, When::Team);
/// Those through which adults read at family level: every adult who reads anything of a student's at all.
pub const READERS_FAMILY: &[RelationKind] = &matrix::relations::<6>(Thing::Item, Action::Read, When::Family);

impl Item {
    fn stands(&self) -> When {
        match self.visibility {
            _ if self.draft => When::Draft,
            Visibility::Private => When::Private,
            Visibility::Named => When::Named,
            Visibility::Team => When::Team,
            Visibility::Family => When::Family,
        }
    }

    fn is_tied(&self, actor: &Actor, tie: Tie) -> bool {
        match tie {
            Tie::Own => actor.person_id == self.owner_id,
            Tie::As(kind) => actor.answers_for(self.owner_id, &[kind]),
            Tie::Sent(kind) => self.named && actor.answers_for(self.owner_id, &[kind]),
            Tie::AskedForIt => self.prompt_section_id.is_some_and(|section| {
                actor
                    .relations
                    .iter()
                    .any(|r| r.student_id == self.owner_id && r.kind == Teacher && r.section_id == Some(section))
            }),
            Tie::Opened => actor.opened(self.owner_id),
            _ => false,
        }
    }

    fn grants(&self, actor: &Actor, thing: Thing, action: Action, more: impl Fn(Tie) -> bool) -> bool {
        matrix::grants(thing, action, self.stands(), |tie| self.is_tied(actor, tie) || more(tie))
    }
}

/// Whether the actor may see this goal or reflection.
pub fn can_read_item(actor: &Actor, item: &Item) -> bool {
    item.grants(actor, Thing::Item, Action::Read, |_| false)
}

/// What an actor may do to a goal or a reflection.
pub fn item(actor: &Actor, action: Action, item: &Item) -> Decision {
    Decision::seen_and(can_read_item(actor, item), item.grants(actor, Thing::Item, action, |_| false))
}

/// Whether the actor may list what a student shares: an adult who answers for them in a way that reads anything, and who
/// opened their record. Each thing on the list is asked for by itself.
pub fn look_at(actor: &Actor, student_id: Id) -> Decision {
    Decision::seen_and(actor.answers_for(student_id, READERS_FAMILY) || actor.opened(student_id), true)
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
    let called = |tie| tie == Tie::Called(Counselor) && actor.answers_for(item.owner_id, &[Counselor]);
    match (item.grants(actor, Thing::Call, Action::Read, called), can_read_item(actor, item)) {
        (false, _) => Help::Silent,
        (true, true) => Help::Words,
        (true, false) => Help::Asked,
    }
}

/// Whether the actor may read how a goal went, beside the goal itself: the advisor; a coach from team level on; the family at
/// family level; a counselor while the student asks for help. A class teacher reads the goal alone.
pub fn read_check_ins(actor: &Actor, item: &Item, asks_for_help: bool) -> bool {
    let called = |tie| matches!(tie, Tie::Called(kind) if asks_for_help && actor.answers_for(item.owner_id, &[kind]));
    can_read_item(actor, item) && item.grants(actor, Thing::CheckIns, Action::Read, called)
}

/// Whether the actor may read a review of this reflection.
///
/// A draft is its writer's own. Released, it is for the student, for the counselor from team level on, and for the family
/// at family level; other teachers see their own reviews only.
pub fn can_read_review(actor: &Actor, item: &Item, reviewer_id: Id, released: bool) -> bool {
    let thing = if released { Thing::Review } else { Thing::ReviewDraft };
    let wrote = |tie| tie == Tie::Wrote && actor.person_id == reviewer_id;
    can_read_item(actor, item) && item.grants(actor, thing, Action::Read, wrote)
}
