//! Who may look into a record, ask about it, answer, and limit somebody's access by court order.
use super::{
    Action, Decision,
    matrix::{self, Thing, Tie, When},
};
use crate::{
    actor::Actor,
    id::Id,
    roster::types::{RelationKind, Role},
};

/// Who answers formal requests, and who may be the second person behind a restriction.
pub const ANSWERING: &[Role] = &matrix::roles::<2>(Thing::Request, Action::Answer);
const LIMITING: [Role; 1] = matrix::roles(Thing::Restriction, Action::Edit);
/// Who may open a record for a stated reason.
pub const OPENING: &[Role] = &matrix::roles::<1>(Thing::Opening, Action::Edit);
const LOG: [Role; 1] = matrix::roles(Thing::Log, Action::Read);
const SUMMARY: [Role; 1] = matrix::roles(Thing::Summary, Action::Read);
const KIN: [RelationKind; 1] = matrix::relations(Thing::Record, Action::Read, When::Always);
const CONFIDANTS: [RelationKind; 1] = matrix::relations(Thing::Restriction, Action::Read, When::Always);
const FLAGGING: [RelationKind; 2] = matrix::relations(Thing::Flag, Action::Edit, When::Always);

/// Whether the actor may see what is held of this student, who saw it and who changed it: the student, and a guardian of
/// today.
pub fn read_record(actor: &Actor, student_id: Id) -> Decision {
    Decision::seen_and(actor.person_id == student_id || actor.answers_for(student_id, &KIN), true)
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
    Decision::when(!actor.schools_as(&LOG).is_empty())
}

/// Whether the actor sees the summary of a school's records: counts, no names.
pub fn read_summary(actor: &Actor) -> Decision {
    Decision::when(!actor.schools_as(&SUMMARY).is_empty())
}

/// Whether the actor may pass on what a family said about a court order.
pub fn flag_restriction(actor: &Actor, student_id: Id) -> Decision {
    Decision::seen_and(actor.answers_for(student_id, &FLAGGING), true)
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
    Decision::when(!actor.schools_as(ANSWERING).is_empty() || CONFIDANTS.iter().any(|kind| actor.has_relation(*kind)))
}

/// Whether the actor may see this one. The adult whom it limits has no part in it, whatever their role.
pub fn read_restriction(actor: &Actor, limit: &Limit) -> Decision {
    let reads = actor.has_at(limit.school_id, ANSWERING) || actor.answers_for(limit.student_id, &CONFIDANTS);
    Decision::seen_and(reads && actor.person_id != limit.adult_id, true)
}

/// Whether the actor may enter a restriction for a student of this school, or ask for another end of one.
pub fn enter_restriction(actor: &Actor, limit: &Limit) -> Decision {
    let visible = read_restriction(actor, limit) == Decision::Allowed;
    Decision::seen_and(visible, actor.has_at(limit.school_id, &LIMITING))
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

/// The facts about opening a record for a stated reason.
#[derive(Clone, Copy, Debug)]
pub struct Opening {
    /// Whose record.
    pub student_id: Id,
    /// The student's school.
    pub school_id: Id,
    /// Whether the actor is, or was, a guardian of the student, or a restriction on file, waiting or in force, names them.
    pub concerned: bool,
}

/// Whether the actor may open a record for a stated reason: an administrator of the student's school who has nothing else to
/// do with the student. Never one's own child, nor where a restriction names the actor; who answers for the student reads
/// what that opens, and leaves the rest to somebody else.
pub fn open_record(actor: &Actor, opening: &Opening) -> Decision {
    let apart = actor.person_id != opening.student_id && !actor.relations.iter().any(|r| r.student_id == opening.student_id);
    Decision::seen_and(actor.has_at(opening.school_id, OPENING), apart && !opening.concerned)
}

/// Whether the actor reads which records were opened for a reason at their schools.
pub fn read_openings(actor: &Actor) -> Decision {
    answer_requests(actor)
}

/// The facts about a student and their partner.
#[derive(Clone, Copy, Debug)]
pub struct Partnership {
    /// Who chose.
    pub student_id: Id,
    /// Who was chosen.
    pub partner_id: Id,
    /// The student's school.
    pub school_id: Id,
}

/// Whether the actor may choose a partner: students, for themselves.
pub fn choose_partner(actor: &Actor) -> Decision {
    Decision::when(actor.is(Role::Student))
}

/// Whether the actor may end it: the student who chose, the partner, who was not asked, and the school.
pub fn end_partner(actor: &Actor, between: &Partnership) -> Decision {
    let may = matrix::grants(Thing::Partner, Action::Close, When::Always, |tie| match tie {
        Tie::Own => actor.person_id == between.student_id,
        Tie::As(kind) => actor.person_id == between.partner_id && actor.answers_for(between.student_id, &[kind]),
        Tie::At(role) => actor.has_at(between.school_id, &[role]),
        _ => false,
    });
    Decision::seen_and(may, true)
}
