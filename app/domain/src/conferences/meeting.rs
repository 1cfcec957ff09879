//! One conference as its people see it: the same page for all, and the pack only for those at the table.
use super::{
    circle::{Circle, Guest, Invitable, circle},
    guest_codes::Code,
    lists::Line,
    pack::{self, Pack},
    store::{self, QuestionRow, Row},
};
use crate::{
    actor::Actor,
    error::{Error, Result},
    id::Id,
    policy::{self, Action, GUESTS},
    records::{seen::note, types::SeenKind},
};
use sea_orm::ConnectionTrait;

/// A question of the family.
#[derive(Clone, Debug)]
pub struct Question {
    /// Who asks.
    pub asker_name: String,
    /// What they ask.
    pub text: String,
    /// Whether the actor asked it.
    pub mine: bool,
}

/// What the actor may do here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools)]
pub struct May {
    /// Choose what is shown.
    pub prepare: bool,
    /// Set the time, record how it went, cancel it.
    pub host: bool,
    /// Close it, once it was held and something was promised: the host alone.
    pub conclude: bool,
    /// Invite adults of the student's team, and take such an invitation back.
    pub invite: bool,
    /// Answer the invitation and ask beforehand.
    pub attend: bool,
    /// Promise something.
    pub promise: bool,
    /// Say yes to what the host wrote down as one's own promise: guests by code.
    pub acknowledge: bool,
    /// Write down promises of others, and close them: the host alone.
    pub keep_promises: bool,
}

/// One conference.
#[derive(Clone, Debug)]
pub struct Conference {
    /// Its time and how far it is.
    pub line: Line,
    /// When it was held, UTC milliseconds.
    pub held_at: Option<i64>,
    /// Whether the student led it.
    pub student_attended: Option<bool>,
    /// Why it was cancelled; empty else.
    pub cancel_word: String,
    /// Who is invited.
    pub guests: Vec<Guest>,
    /// Adults of the team who could be invited: for those who may, while it lies ahead.
    pub team: Vec<Invitable>,
    /// The codes of guests from outside the roster: for those who may invite.
    pub codes: Vec<Code>,
    /// Guardians who are not on the guest list yet: for those who host or plan, while it lies ahead.
    pub family_missing: usize,
    /// What the actor may do.
    pub may: May,
    /// What only the people at the table see.
    pub pack: Option<Pack>,
}

impl Conference {
    /// The names of those who read what the student chooses: the guests and the host.
    pub fn readers(&self) -> Vec<String> {
        let host = self.line.host_name.iter().cloned();
        let host_is_guest = |guest: &&Guest| Some(guest.person_id) != self.line.host_id;
        self.guests
            .iter()
            .filter(|guest| !guest.is_over)
            .filter(host_is_guest)
            .map(|guest| guest.name.clone())
            .chain(host)
            .collect()
    }
}

/// A conference that the actor may see; the pack comes with it for those at the table. At most eight
/// statements.
pub async fn conference(db: &impl ConnectionTrait, actor: &Actor, id: Id) -> Result<Conference> {
    let row = store::row(db, actor, id).await?;
    policy::meeting(actor, Action::Read, &row.meeting()).require()?;
    let mut conference = without_pack(db, actor, &row).await?;
    if let Ok(permit) = policy::pack(actor, &row.meeting()) {
        note(actor, row.student_id, SeenKind::Conference, id, GUESTS);
        let (before, commitments) = pack::commitments(db, actor, &row).await?;
        conference.pack = Some(Pack {
            opening_words: row.opening_words.clone(),
            summary: row.summary.clone(),
            before,
            items: pack::items(db, actor, &permit, id).await?,
            questions: store::questions(db, actor, id).await?.into_iter().map(|row| question(actor, row)).collect(),
            commitments,
        });
    }
    Ok(conference)
}

/// The one conference of a guest by code, without the names of the other guests.
pub async fn conference_of_guest(db: &impl ConnectionTrait, guest: &Actor) -> Result<Conference> {
    conference(db, guest, guest.guest_of.ok_or(Error::NotFound)?).await
}

/// What everybody sees who may see the conference.
pub(super) async fn without_pack(db: &impl ConnectionTrait, actor: &Actor, row: &Row) -> Result<Conference> {
    let meeting = row.meeting();
    let may = |action| policy::meeting(actor, action, &meeting).require().is_ok();
    let may = May {
        prepare: may(Action::Prepare),
        host: may(Action::Host),
        conclude: may(Action::Conclude),
        invite: may(Action::Invite),
        attend: may(Action::Attend),
        promise: may(Action::Promise),
        acknowledge: actor.guest_of.is_some(),
        keep_promises: policy::hosts(actor, &meeting),
    };
    let Circle { guests, team, missing, codes } = circle(db, actor, row.id, row.host_id).await?;
    let ahead = row.state.is_ahead();
    Ok(Conference {
        line: Line::of(actor, row),
        held_at: row.held_at,
        student_attended: row.student_attended,
        cancel_word: row.cancel_word.clone(),
        guests,
        codes: if may.invite { codes } else { Vec::new() },
        team: if may.invite && ahead { team } else { Vec::new() },
        family_missing: if may.host && ahead { missing.len() } else { 0 },
        may,
        pack: None,
    })
}

fn question(actor: &Actor, row: QuestionRow) -> Question {
    Question { asker_name: row.asker_name(), mine: row.asker_id == actor.person_id, text: row.text }
}
