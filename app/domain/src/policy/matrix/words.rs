//! The table in words, as `waymark policy` prints it.
use super::{
    Thing,
    Tie::{self, As, AskedForIt, At, AtTheTable, ByCode, Called, Hosts, Invited, Opened, Own, Sent, Took, Wrote, WroteByCode},
    When::{self, Always, Cancelled, Draft, Family, Named, Private, Standing, Team},
};

impl Thing {
    /// The thing in words.
    pub const fn describe(self) -> &'static str {
        match self {
            Self::Item => "goal or reflection",
            Self::CheckIns => "check-ins of a goal",
            Self::Call => "call for help",
            Self::ReviewDraft => "review, draft",
            Self::Review => "review, released",
            Self::Meeting => "conference schedule",
            Self::Pack => "conference pack",
            Self::Promise => "commitment",
            Self::Record => "record",
            Self::Request => "formal request",
            Self::Restriction => "restriction",
            Self::Opening => "record opened for a reason",
            Self::Flag => "word of a court order",
            Self::Log => "security log",
            Self::Summary => "counts of records",
            Self::Process => "process status by name",
            Self::Season => "season",
            Self::People => "people and access",
            Self::Helper => "naming an aide, a coach or an interpreter",
            Self::Partner => "partner, chosen by a student",
            Self::Card => "sign-in card",
            Self::SchoolPrompt => "prompt to a school",
        }
    }
}

impl When {
    /// How it stands, in a word.
    pub const fn describe(self) -> &'static str {
        match self {
            Always => "always",
            Draft => "draft",
            Private => "private",
            Named => "named",
            Team => "team",
            Family => "family",
            Standing => "not cancelled",
            Cancelled => "cancelled",
        }
    }
}

impl Tie {
    /// The tie in words.
    pub fn describe(self) -> String {
        match self {
            Own => "own".into(),
            As(kind) => kind.to_string(),
            Sent(kind) => format!("{kind} to whom it was sent"),
            AskedForIt => "teacher of the class that asked".into(),
            Called(kind) => format!("{kind} while the student asks for help"),
            Wrote => "who wrote it".into(),
            Hosts(kind) => format!("host who is {kind}"),
            Invited(kind) => format!("invited {kind}"),
            ByCode => "guest by code".into(),
            WroteByCode => "guest by code who promised it".into(),
            AtTheTable => "reader of the pack".into(),
            At(role) => format!("{role} of the school"),
            Took(role) => format!("{role} who answers by name"),
            Opened => "admin who opened the record".into(),
        }
    }
}
