//! Who sees a conference, sits at its table, hosts it, and keeps what was promised there.
use super::{
    Action, Decision,
    matrix::{self, Thing, Tie, When},
};
use crate::{
    actor::Actor,
    conferences::types::ConferenceState,
    error::{Error, Result},
    id::Id,
    roster::types::RelationKind,
};

/// The facts about a conference.
#[derive(Clone, Copy, Debug)]
pub struct Meeting {
    /// Which one.
    pub id: Id,
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

/// Who may host a conference.
pub const RESPONSIBLE: &[RelationKind] = &matrix::relations::<3>(Thing::Meeting, Action::Conclude, When::Standing);
/// Who may be invited to one, besides guests by code.
pub const GUESTS: &[RelationKind] = &matrix::relations::<7>(Thing::Meeting, Action::Attend, When::Standing);

impl Meeting {
    fn stands(&self) -> When {
        if self.state == ConferenceState::Cancelled { When::Cancelled } else { When::Standing }
    }

    fn grants(&self, actor: &Actor, thing: Thing, action: Action) -> bool {
        let answers = |kind| actor.answers_for(self.student_id, &[kind]);
        matrix::grants(thing, action, self.stands(), |tie| match tie {
            Tie::Own => actor.person_id == self.student_id,
            Tie::Hosts(kind) => self.host_id == Some(actor.person_id) && answers(kind),
            Tie::Invited(kind) => self.invited && answers(kind),
            Tie::ByCode => self.invited && came_by_code(actor, self.id),
            Tie::At(role) => actor.has_at(self.school_id, &[role]),
            _ => false,
        })
    }
}

/// Whether the actor may see the conference and, for all but coordinators, its pack.
pub fn can_read_meeting(actor: &Actor, meeting: &Meeting) -> bool {
    meeting.grants(actor, Thing::Meeting, Action::Read)
}

/// Whether the actor may read what the student chose to show: a coordinator plans without reading, and what is shown at a
/// conference that was cancelled stays with the student.
pub fn can_read_pack(actor: &Actor, meeting: &Meeting) -> bool {
    meeting.grants(actor, Thing::Pack, Action::Read)
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
    Decision::seen_and(can_read_meeting(actor, meeting), meeting.grants(actor, Thing::Meeting, action))
}

/// Whether the actor hosts the conference, and still answers for the student.
pub fn hosts(actor: &Actor, meeting: &Meeting) -> bool {
    meeting.grants(actor, Thing::Meeting, Action::Conclude)
}

/// Whether a code for this conference brought the actor here: nothing else is open to them.
fn came_by_code(actor: &Actor, conference_id: Id) -> bool {
    actor.guest_of == Some(conference_id)
}

/// The facts about a promise made at a conference.
#[derive(Clone, Copy, Debug)]
pub struct Promise {
    /// The conference at which it was made.
    pub conference_id: Id,
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
    let owner = actor.person_id == promise.owner_id;
    // A guest by code sees what is promised at their conference, and none of the earlier ones that open it.
    let by_code = promise.at_the_table && came_by_code(actor, promise.conference_id);
    let grants = |action| {
        matrix::grants(Thing::Promise, action, When::Always, |tie| match tie {
            Tie::Own => student,
            Tie::Wrote => owner && (student || actor.answers_for(promise.student_id, GUESTS)),
            Tie::AtTheTable => promise.at_the_table && actor.guest_of.is_none(),
            Tie::ByCode => by_code,
            Tie::WroteByCode => by_code && owner,
            Tie::Hosts(_) => promise.hosts,
            _ => false,
        })
    };
    Decision::seen_and(grants(Action::Read), grants(action))
}
