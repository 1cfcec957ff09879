//! Student-led conferences as values: states, agendas, guests, commitments, and the timetable of a season.
mod agenda;
mod guest_codes;
mod hosting;
mod promises;
mod season;
#[cfg(test)]
mod tests;

pub use agenda::{Chosen, Direction, Readiness};
pub use guest_codes::NewGuest;
pub use hosting::{Outcome, Record, Schedule, cancel_word};
pub use promises::{Closing, NewCommitment, question};
pub use season::{NewSeason, NewSeasonForm, time_of_day};

string_enum! {
    /// Where a conference stands.
    pub enum ConferenceState {
        Planned = "planned",
        Preparing = "preparing",
        Ready = "ready",
        Held = "held",
        Missed = "missed",
        Cancelled = "cancelled",
        Closed = "closed",
    }
}
string_enum! {
    /// The part of the conversation in which something is shown.
    pub enum AgendaPart {
        Strength = "strength",
        Challenge = "challenge",
        LastGoals = "last_goals",
        NewGoal = "new_goal",
    }
}
string_enum! {
    /// What an agenda item shows.
    pub enum ItemKind { Goal = "goal", Reflection = "reflection" }
}
string_enum! {
    /// Why somebody is at the table.
    pub enum GuestKind {
        Guardian = "guardian",
        Teacher = "teacher",
        Counselor = "counselor",
        Aide = "aide",
        Coach = "coach",
        Interpreter = "interpreter",
        /// Somebody outside the roster, with a code of their own.
        Code = "code",
    }
}
string_enum! {
    /// Whether a guest comes.
    pub enum Rsvp { Yes = "yes", No = "no", Maybe = "maybe" }
}
string_enum! {
    /// What became of a promise.
    pub enum CommitmentState { Open = "open", Kept = "kept", Changed = "changed", Dropped = "dropped" }
}

impl ConferenceState {
    /// Whether it still lies ahead.
    pub const fn is_ahead(self) -> bool {
        matches!(self, Self::Planned | Self::Preparing | Self::Ready)
    }

    /// The states that lie ahead.
    pub const AHEAD: [Self; 3] = [Self::Planned, Self::Preparing, Self::Ready];

    /// Whether a conference may go from this state to `next`. A missed one is booked again; what was recorded can be
    /// corrected until it is closed; one that was held on paper was held, prepared or not.
    pub const fn may_become(self, next: Self) -> bool {
        match self {
            Self::Planned => matches!(next, Self::Preparing | Self::Ready | Self::Held | Self::Missed | Self::Cancelled),
            Self::Preparing => matches!(next, Self::Ready | Self::Held | Self::Missed | Self::Cancelled),
            Self::Ready => matches!(next, Self::Preparing | Self::Held | Self::Missed | Self::Cancelled),
            Self::Held => matches!(next, Self::Held | Self::Missed | Self::Closed),
            Self::Missed => {
                matches!(next, Self::Missed | Self::Held | Self::Planned | Self::Preparing | Self::Ready | Self::Cancelled)
            }
            Self::Cancelled | Self::Closed => false,
        }
    }
}
