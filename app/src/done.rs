//! What a server function answers when a form's work is done: where to go, and what to say there.
use serde::{Deserialize, Serialize};

/// A short good word for the next page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Toast {
    /// What was typed is kept.
    Saved,
    /// A goal began.
    GoalStarted,
    /// A goal is active.
    GoalActive,
    /// A goal was reached.
    GoalAchieved,
    /// A check-in was noted.
    CheckedIn,
    /// A reflection went to its readers.
    ReflectionSent,
    /// A review was released.
    ReviewReleased,
    /// An answer went back to the reviewer.
    AnswerSent,
    /// A prompt is set.
    PromptSet,
    /// Something joined the agenda.
    AgendaAdded,
    /// The student is ready.
    ConferenceReady,
    /// The conference took place.
    ConferenceHeld,
    /// The conference is closed.
    ConferenceClosed,
    /// The conference does not take place.
    ConferenceCancelled,
    /// An adult is invited.
    GuestInvited,
    /// A guest's code no longer works.
    GuestCodeEnded,
    /// A guest answered.
    RsvpSaved,
    /// A question reached the student.
    QuestionSent,
    /// A promise was made.
    CommitmentMade,
    /// A promise was kept.
    CommitmentKept,
    /// A promise was closed otherwise.
    CommitmentClosed,
    /// A season was made.
    SeasonMade,
    /// A formal request reached the school.
    RequestSent,
    /// A formal request was answered.
    RequestAnswered,
    /// Word of a court order was passed on.
    FlagSent,
    /// An adult helps a student from now on.
    HelperNamed,
    /// An adult no longer helps a student.
    HelperEnded,
    /// A student has a partner.
    PartnerNamed,
    /// A student's partner reads nothing any more.
    PartnerEnded,
    /// A record is open, for a stated reason.
    RecordOpened,
    /// It is closed again.
    RecordClosed,
    /// The password is set.
    PasswordSet,
    /// Unused cards no longer work.
    CardsEnded,
    /// Somebody is suspended.
    PersonSuspended,
    /// Somebody may come in again.
    PersonRestored,
    /// Somebody is signed out everywhere.
    SessionsEnded,
    /// Whoever asked for a link gets one, if they may.
    LinkAsked,
    /// A mail goes to the head of the queue.
    MailTriedAgain,
    /// Somebody was signed out elsewhere.
    SessionEnded,
    /// A school account opens this account from now on.
    IdentityConnected,
    /// A school account opens it no longer.
    IdentityDisconnected,
}

/// The answer to a form.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Done {
    /// Where to go; where the form came from when absent. Same-origin paths only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// What to say there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub toast: Option<Toast>,
    /// Where to go instead, away from here: an address of a configured identity provider, and no other.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub away: Option<String>,
}

impl Done {
    /// Back to where the form came from.
    pub fn here() -> Self {
        Self::default()
    }

    /// On to another page.
    pub fn to(path: impl Into<String>) -> Self {
        Self { to: Some(path.into()), ..Self::default() }
    }

    /// Away, to an identity provider.
    pub fn away(address: impl Into<String>) -> Self {
        Self { away: Some(address.into()), ..Self::default() }
    }

    /// With a good word.
    #[must_use]
    pub fn saying(self, toast: Toast) -> Self {
        Self { toast: Some(toast), ..self }
    }
}
