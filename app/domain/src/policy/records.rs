//! Who may look into a record, ask about it, answer, and limit somebody's access by court order.
use super::Decision;
use crate::{
    actor::Actor,
    id::Id,
    roster::types::{
        RelationKind::{Advisor, Counselor, Guardian, Teacher},
        Role,
    },
};

/// Who answers formal requests, and who may be the second person behind a restriction.
pub const ANSWERING: &[Role] = &[Role::Admin, Role::Leader];

/// Whether the actor may see what is held of this student, who saw it and who changed it: the student, and a guardian of
/// today.
pub fn read_record(actor: &Actor, student_id: Id) -> Decision {
    Decision::seen_and(actor.person_id == student_id || actor.answers_for(student_id, &[Guardian]), true)
}

/// Whether the actor may ask formally about this record: a guardian until the student is of age, then the student
/// (FERPA, 34 CFR 99.5).
pub fn ask_about_record(actor: &Actor, student_id: Id, of_age: bool) -> Decision {
    let allowed = if actor.person_id == student_id { of_age } else { !of_age };
    Decision::seen_and(read_record(actor, student_id) == Decision::Allowed, allowed)
}

/// The facts about a formal request.
#[derive(Clone, Copy, Debug)]
pub struct Asked {
    /// About whom.
    pub student_id: Id,
    /// The student's school.
    pub school_id: Id,
    /// Who asked.
    pub asker_id: Id,
    /// Who answers it.
    pub taken_by: Option<Id>,
}

/// Whether the actor may see a request: who asked it, while they may see the record, and who answers at the school.
pub fn read_request(actor: &Actor, asked: &Asked) -> Decision {
    let own = actor.person_id == asked.asker_id && read_record(actor, asked.student_id) == Decision::Allowed;
    Decision::seen_and(own || answers_at(actor, asked), true)
}

/// Whether the actor may take a request as the named person who answers it. Nobody answers themselves.
pub fn take_request(actor: &Actor, asked: &Asked) -> Decision {
    let visible = read_request(actor, asked) == Decision::Allowed;
    Decision::seen_and(visible, answers_at(actor, asked) && actor.person_id != asked.asker_id)
}

/// Whether the actor may answer a request: the named person alone.
pub fn answer_request(actor: &Actor, asked: &Asked) -> Decision {
    let visible = read_request(actor, asked) == Decision::Allowed;
    Decision::seen_and(visible, answers_at(actor, asked) && asked.taken_by == Some(actor.person_id))
}

fn answers_at(actor: &Actor, asked: &Asked) -> bool {
    actor.has_at(asked.school_id, ANSWERING)
}

/// Whether the actor answers formal requests at any school.
pub fn answer_requests(actor: &Actor) -> Decision {
    Decision::when(!actor.schools_as(ANSWERING).is_empty())
}

/// Whether the actor reads the security log.
pub fn read_log(actor: &Actor) -> Decision {
    Decision::when(actor.is(Role::Admin))
}

/// Whether the actor sees the summary of a school's records: counts, no names.
pub fn read_summary(actor: &Actor) -> Decision {
    Decision::when(actor.is(Role::Leader))
}

/// Whether the actor may pass on what a family said about a court order.
pub fn flag_restriction(actor: &Actor, student_id: Id) -> Decision {
    Decision::seen_and(actor.answers_for(student_id, &[Teacher, Advisor]), true)
}

/// The facts about a restriction.
#[derive(Clone, Copy, Debug)]
pub struct Limit {
    /// For whom.
    pub student_id: Id,
    /// The student's school.
    pub school_id: Id,
    /// Whose access is limited.
    pub adult_id: Id,
    /// Who entered it.
    pub entered_by: Option<Id>,
    /// Who asks for another end.
    pub change_by: Option<Id>,
}

/// Whether the actor sees any restriction at all, at some school or of some student.
pub fn read_restrictions(actor: &Actor) -> Decision {
    Decision::when(!actor.schools_as(ANSWERING).is_empty() || actor.has_relation(Counselor))
}

/// Whether the actor may see this one. The adult whom it limits has no part in it, whatever their role.
pub fn read_restriction(actor: &Actor, limit: &Limit) -> Decision {
    let reads = actor.has_at(limit.school_id, ANSWERING) || actor.answers_for(limit.student_id, &[Counselor]);
    Decision::seen_and(reads && actor.person_id != limit.adult_id, true)
}

/// Whether the actor may enter a restriction for a student of this school, or ask for another end of one.
pub fn enter_restriction(actor: &Actor, limit: &Limit) -> Decision {
    let visible = read_restriction(actor, limit) == Decision::Allowed;
    Decision::seen_and(visible, actor.has_at(limit.school_id, &[Role::Admin]))
}

/// Whether the actor may be the second person behind a restriction: not the one who entered it.
pub fn second_restriction(actor: &Actor, limit: &Limit) -> Decision {
    second(actor, limit, limit.entered_by)
}

/// Whether the actor may be the second person behind another end: not the one who asks for it.
pub fn second_change(actor: &Actor, limit: &Limit) -> Decision {
    second(actor, limit, limit.change_by)
}

fn second(actor: &Actor, limit: &Limit, first: Option<Id>) -> Decision {
    let visible = read_restriction(actor, limit) == Decision::Allowed;
    Decision::seen_and(visible, actor.has_at(limit.school_id, ANSWERING) && first != Some(actor.person_id))
}
