//! How a reading is noted: the services that hand out what a student wrote call [`note`], and the door keeps the notes once
//! the page has been given.
//!
//! What this module must guarantee: whoever is not the student and was given a goal, a reflection, a review or a conference
//! pack stands in the log. A page cannot forget it, for pages get these things from no other place.
use super::types::{SeenKind, Why};
use crate::{
    actor::Actor,
    entity::disclosure,
    id::{Id, new_id},
    policy::{READERS_FAMILY, READERS_NAMED, READERS_TEAM},
    roster::types::RelationKind,
    visibility::Visibility,
};
use std::sync::{Arc, Mutex, PoisonError};

/// What one request has shown so far. Clones of it are the same notes.
#[derive(Clone, Debug, Default)]
pub struct Seen(Arc<Mutex<Vec<Note>>>);

/// Something that was shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Note {
    /// Whose it is.
    pub student_id: Id,
    /// What it is.
    pub kind: SeenKind,
    /// Which one.
    pub object_id: Id,
    /// Why the reader could see it.
    pub why: Why,
}

impl Seen {
    fn add(&self, note: Note) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(note);
    }

    /// What was noted, and begins anew.
    pub fn take(&self) -> Vec<Note> {
        std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// The relation that a family reads as the reason, when there are several: the closest first.
const CLOSEST: [RelationKind; 8] = [
    RelationKind::Advisor,
    RelationKind::Teacher,
    RelationKind::Counselor,
    RelationKind::Coach,
    RelationKind::Aide,
    RelationKind::Interpreter,
    RelationKind::Guardian,
    RelationKind::Partner,
];

/// Notes that the actor is given something of a student's. One's own is not noted. `readers` are the relations that open it;
/// the closest of them that holds today is the reason. A guest by code has another: their code.
pub fn note(actor: &Actor, student_id: Id, kind: SeenKind, object_id: Id, readers: &[RelationKind]) {
    if actor.person_id == student_id {
        return;
    }
    let holds = |kind: &RelationKind| readers.contains(kind) && actor.answers_for(student_id, &[*kind]);
    if let Some(reader) = CLOSEST.into_iter().find(holds) {
        actor.seen.add(Note { student_id, kind, object_id, why: reader.into() });
    } else if actor.opened(student_id) {
        actor.seen.add(Note { student_id, kind, object_id, why: Why::Opened });
    } else if kind == SeenKind::Conference && actor.guest_of == Some(object_id) {
        actor.seen.add(Note { student_id, kind, object_id, why: Why::Guest });
    } else {
        tracing::error!(kind = %kind, "something of a student was shown to somebody without a relation");
    }
}

/// Notes that the actor is given a goal, a reflection or a review of it, which its owner shares so far.
pub fn note_item(actor: &Actor, student_id: Id, kind: SeenKind, object_id: Id, visibility: Visibility) {
    let readers = match visibility {
        Visibility::Private | Visibility::Named => READERS_NAMED,
        Visibility::Team => READERS_TEAM,
        Visibility::Family => READERS_FAMILY,
    };
    note(actor, student_id, kind, object_id, readers);
}

/// The rows to keep for what a request has shown to this actor.
pub fn rows(actor: &Actor) -> Vec<disclosure::Model> {
    let row = |note: Note| disclosure::Model {
        id: new_id(),
        at: actor.now,
        day: actor.today.to_string(),
        viewer_id: actor.person_id,
        student_id: note.student_id,
        object_kind: note.kind,
        object_id: note.object_id,
        why: note.why,
    };
    actor.seen.take().into_iter().map(row).collect()
}
