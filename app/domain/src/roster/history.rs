//! What happened to somebody's way in, by whom and when: from the audit, and nothing that people wrote.
use super::store::access as store;
use crate::{
    account::access::{Reason, SUSPENDED},
    actor::{Actor, display_name},
    error::Result,
    id::Id,
};
use sea_orm::ConnectionTrait;

/// Events on a page.
pub const PAGE: u64 = 20;

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// The account was made.
    Created,
    /// A card or a letter was printed.
    CardPrinted,
    /// They came in with a card and chose a password.
    CardUsed,
    /// Unused cards were ended.
    CardsEnded,
    /// Suspended, and why as far as it was said.
    Suspended(Option<Reason>),
    /// Let in again.
    Restored,
    /// The password was taken away.
    Reset,
    /// Signing in asks for a second step now.
    SecondStep,
    /// The second step was taken away.
    SecondStepEnded,
    /// A new password was set for them or by them.
    PasswordSet,
    /// Every session was ended.
    SessionsEnded,
    /// Something else about their way in.
    Other,
}

impl What {
    /// Reads the audit's word.
    pub fn of(action: &str) -> Self {
        if let Some(rest) = action.strip_prefix(SUSPENDED) {
            return Self::Suspended(Reason::from_word(rest.trim_start_matches('.')));
        }
        match action {
            "account.created" => Self::Created,
            "account.card_printed" => Self::CardPrinted,
            "account.card_used" => Self::CardUsed,
            "account.cards_ended" => Self::CardsEnded,
            "account.restored" => Self::Restored,
            "account.second_step_set" => Self::SecondStep,
            "account.second_step_ended" | "account.second_step_removed" => Self::SecondStepEnded,
            "account.reset" => Self::Reset,
            "account.password_reset" | "account.password_changed" => Self::PasswordSet,
            "account.sessions_ended" | "account.session_ended" => Self::SessionsEnded,
            _ => Self::Other,
        }
    }
}

/// Who did it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum By {
    /// The person.
    Themselves,
    /// Somebody else, by name.
    Somebody(String),
    /// Whoever runs the server, from its command line, or the server by itself.
    Server,
}

/// One event.
#[derive(Clone, Debug)]
pub struct Event {
    /// When, UTC milliseconds.
    pub at: i64,
    /// What.
    pub what: What,
    /// By whom.
    pub by: By,
}

/// A page of somebody's access history.
#[derive(Clone, Debug)]
pub struct History {
    /// Whose.
    pub name: String,
    /// The latest first.
    pub events: Vec<Event>,
    /// Whether another page follows.
    pub more: bool,
}

/// What happened to the way in of somebody at the actor's schools.
pub async fn history(db: &impl ConnectionTrait, actor: &Actor, person_id: Id, page: u64) -> Result<History> {
    let who = store::who(db, actor, person_id).await?;
    let mut rows = store::events(db, &who, page.saturating_sub(1) * PAGE, PAGE).await?;
    let more = rows.len() as u64 > PAGE;
    rows.truncate(PAGE as usize);
    let events = rows.into_iter().map(|row| {
        let what = What::of(&row.action);
        let by = match (row.actor_id, &row.given_name) {
            (Some(id), _) if id == who.id => By::Themselves,
            (None, _) if what == What::CardUsed => By::Themselves,
            (Some(_), Some(given)) => {
                By::Somebody(display_name(row.preferred_name.as_deref(), given, row.family_name.as_deref().unwrap_or_default()))
            }
            _ => By::Server,
        };
        Event { at: row.at, what, by }
    });
    Ok(History { name: who.name(), events: events.collect(), more })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_of_the_audit_is_read() {
        assert_eq!(What::of("account.suspended.lost"), What::Suspended(Some(Reason::Lost)));
        assert_eq!(What::of("account.suspended"), What::Suspended(None));
        assert_eq!(What::of("account.suspended.unheard_of"), What::Suspended(None));
        assert_eq!(What::of("account.card_used"), What::CardUsed);
        assert_eq!(What::of("account.something_new"), What::Other);
    }
}
