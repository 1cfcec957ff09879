//! The way out: one message at a time is leased, judged once more, and settled.
//!
//! What this module must guarantee: nothing leaves for somebody who may not have it at that moment; a message whose postman
//! died is taken up by another when the lease runs out; and of two postmen who hold the same message one after the other,
//! only the later says what became of it. A mail can therefore leave twice, with the same Message-ID, and never gets lost.
use super::{
    store::{self, Reader},
    types::{Kind, MessageState, Payload, Ready, Says, Trouble},
};
use crate::{
    account::link,
    actor::display_name,
    db::Db,
    entity::message,
    error::Result,
    id::{Id, new_id},
    records::store::is_told,
    secret::Secret,
    time::{MINUTE_MS, day_of, zone},
};
use sea_orm::ConnectionTrait;

/// How long a postman may hold a message, in milliseconds: longer than the longest talk with a mail server.
pub const LEASE_MS: i64 = 3 * MINUTE_MS;
/// How long a message rests after each try that failed, in milliseconds. After the last rest it is tried once more.
pub const RESTS_MS: [i64; 6] =
    [MINUTE_MS, 5 * MINUTE_MS, 30 * MINUTE_MS, 120 * MINUTE_MS, 8 * 60 * MINUTE_MS, 24 * 60 * MINUTE_MS];
/// Messages looked at in one go: others may take the first of them.
const LOOKED_AT: u64 = 10;

/// How a try ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The mail server took it.
    Sent,
    /// Not now: it is tried again later.
    Later(Trouble, Option<i32>),
    /// Not as things are: somebody must mend something first.
    Never(Trouble, Option<i32>),
}

/// Who carries mail out: the one name under which messages are read without a person who asks.
#[derive(Clone, Copy, Debug, Default)]
pub struct Postman;

/// A message in a postman's hands.
#[derive(Clone, Debug)]
pub struct Lease {
    message: message::Model,
    by: Id,
}

impl Lease {
    /// The message.
    pub fn message_id(&self) -> Id {
        self.message.id
    }

    fn key(&self) -> (Id, Id) {
        (self.message.id, self.by)
    }
}

impl Postman {
    /// Takes the next message that is due, if there is one. Looking for it writes nothing.
    pub async fn take(self, db: &Db) -> Result<Option<Lease>> {
        let now = db.clock.now();
        let snapshot = db.snapshot().await?;
        let due = store::first_due(&snapshot, now, LOOKED_AT).await?;
        drop(snapshot);
        for id in due {
            let by = new_id();
            if let Some(message) = store::lease(db.writer(), id, by, now, now + LEASE_MS).await? {
                return Ok(Some(Lease { message, by }));
            }
        }
        Ok(None)
    }

    /// Asks once more whether the reader may have it, and what it says. `None` when it will not leave: that is on record.
    pub async fn open(self, db: &Db, lease: &Lease) -> Result<Option<Ready>> {
        let now = db.clock.now();
        let snapshot = db.snapshot().await?;
        let judged = judge(&snapshot, &db.secret, &lease.message, now).await?;
        drop(snapshot);
        match judged {
            Judged::Goes(ready) => Ok(Some(*ready)),
            Judged::Withdrawn => {
                store::close(db.writer(), lease.key(), MessageState::Withdrawn, now, None).await?;
                Ok(None)
            }
            Judged::Stuck(trouble) => {
                self.settle(db, lease, Outcome::Never(trouble, None)).await?;
                Ok(None)
            }
        }
    }

    /// Puts on record how a try ended.
    pub async fn settle(self, db: &Db, lease: &Lease, outcome: Outcome) -> Result<()> {
        let now = db.clock.now();
        let close = |state, trouble| store::close(db.writer(), lease.key(), state, now, trouble);
        match outcome {
            Outcome::Sent => close(MessageState::Sent, None).await,
            Outcome::Never(trouble, code) => close(MessageState::Undeliverable, Some((trouble, code))).await,
            Outcome::Later(trouble, code) => match next_try(lease.message.attempts, now, lease.message.ends_at) {
                Some(next_at) => store::put_off(db.writer(), lease.key(), next_at, (trouble, code)).await,
                None => close(MessageState::Undeliverable, Some((trouble, code))).await,
            },
        }
    }
}

/// When a message that failed so many times is tried again; `None` when it is given up.
fn next_try(attempts: i32, now: i64, ends_at: i64) -> Option<i64> {
    let failed = usize::try_from(attempts).unwrap_or(usize::MAX).max(1);
    RESTS_MS.get(failed - 1).map(|rest| now + rest).filter(|next_at| *next_at < ends_at)
}

enum Judged {
    Goes(Box<Ready>),
    Withdrawn,
    Stuck(Trouble),
}

async fn judge(db: &impl ConnectionTrait, secret: &Secret, row: &message::Model, now: i64) -> Result<Judged> {
    if row.ends_at <= now {
        return Ok(Judged::Withdrawn);
    }
    let Some(reader) = store::reader(db, row.to_person_id).await? else { return Ok(Judged::Withdrawn) };
    if reader.disabled_at.is_some() {
        return Ok(Judged::Withdrawn);
    }
    if let Some(student_id) = row.student_id.filter(|student_id| *student_id != reader.id) {
        let today = day_of(now, &zone(&reader.time_zone));
        let may = match row.kind {
            Kind::RecordOpened => is_told(db, reader.id, student_id, now).await?,
            Kind::SignInLink | Kind::PasswordSet => store::answers_for(db, reader.id, student_id, today).await?,
        };
        if !may {
            return Ok(Judged::Withdrawn);
        }
    }
    if row.kind == Kind::SignInLink && !link::still_goes(db, row.to_person_id, payload(row).about, now).await? {
        return Ok(Judged::Withdrawn);
    }
    // As often as a postman died with it in hand: it is the message that kills them.
    if usize::try_from(row.attempts).is_ok_and(|attempts| attempts > RESTS_MS.len() + 1) {
        return Ok(Judged::Stuck(Trouble::Broken));
    }
    if reader.email.as_deref().is_none_or(|email| email.trim().is_empty()) {
        return Ok(Judged::Stuck(Trouble::NoAddress));
    }
    Ok(ready(secret, row, reader).map_or(Judged::Stuck(Trouble::Broken), |ready| Judged::Goes(Box::new(ready))))
}

fn payload(row: &message::Model) -> Payload {
    serde_json::from_str(&row.payload).unwrap_or_default()
}

/// A message with its reader, ready to be put into words.
pub(super) fn ready(secret: &Secret, row: &message::Model, reader: Reader) -> Option<Ready> {
    let payload = payload(row);
    let says = match row.kind {
        Kind::SignInLink => Says::SignInLink { token: link::token(secret, payload.about?), minutes: link::LINK_MS / MINUTE_MS },
        Kind::PasswordSet => Says::PasswordSet,
        Kind::RecordOpened => Says::RecordOpened,
    };
    Some(Ready {
        id: row.id,
        name: display_name(reader.preferred_name.as_deref(), &reader.given_name, &reader.family_name),
        address: reader.email.unwrap_or_default().trim().to_owned(),
        language: payload.language.or(reader.home_language),
        school: reader.school_name,
        says,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::DAY_MS;

    #[test]
    fn each_rest_is_longer_and_the_seventh_failure_is_the_last() {
        let (now, far) = (1_000_000, i64::MAX);
        let rests: Vec<Option<i64>> = (1..=7).map(|failed| next_try(failed, now, far).map(|at| at - now)).collect();
        assert_eq!(rests[0], Some(MINUTE_MS));
        assert!(rests[..6].windows(2).all(|pair| pair[0] < pair[1]));
        assert_eq!(rests[5], Some(DAY_MS));
        assert_eq!(rests[6], None);
    }

    #[test]
    fn a_try_after_the_end_is_none() {
        assert_eq!(next_try(2, 0, 5 * MINUTE_MS), None);
        assert_eq!(next_try(2, 0, 5 * MINUTE_MS + 1), Some(5 * MINUTE_MS));
    }
}
