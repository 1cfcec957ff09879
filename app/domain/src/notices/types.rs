//! What a mail is about, where it stands, and what stood in its way.
use crate::id::Id;
use serde::{Deserialize, Serialize};

string_enum! {
    /// What a mail is about.
    pub enum Kind {
        /// A link with which somebody comes in.
        SignInLink = "sign_in_link",
        /// Word that the password of an account was set anew.
        PasswordSet = "password_set",
        /// Word that a student's record was opened for a stated reason.
        RecordOpened = "record_opened",
    }
}
string_enum! {
    /// Where a mail stands.
    pub enum MessageState {
        /// It will be sent, now or at the next try.
        Waiting = "waiting",
        /// The mail server took it.
        Sent = "sent",
        /// Its reader may no longer have it, or it came too late.
        Withdrawn = "withdrawn",
        /// It cannot be delivered unless somebody mends something.
        Undeliverable = "undeliverable",
    }
}
string_enum! {
    /// What stood in the way of a mail.
    pub enum Trouble {
        /// The roster knows no address.
        NoAddress = "no_address",
        /// What the roster knows is no address.
        BadAddress = "bad_address",
        /// The mail server could not be reached, or hung up.
        Unreachable = "unreachable",
        /// The mail server took too long.
        Slow = "slow",
        /// The mail server's certificate is not one to trust, or it speaks without encryption.
        Untrusted = "untrusted",
        /// The mail server refuses us: the user, the password or the sender.
        SignIn = "sign_in",
        /// The mail server refused this mail.
        Refused = "refused",
        /// The mail could not be made.
        Broken = "broken",
    }
}

/// A mail to be queued. It names; it says nothing.
#[derive(Clone, Debug)]
pub struct NewMessage {
    /// What it is about.
    pub kind: Kind,
    /// Who reads it.
    pub to: Id,
    /// The student it concerns, when it is another than the reader: the reader must still answer for them when it leaves.
    pub student_id: Option<Id>,
    /// The thing it is about, such as the link.
    pub about: Option<Id>,
    /// The language the reader has chosen, as a tag; else it is the one at home.
    pub language: Option<String>,
    /// When it is too late to send it, UTC milliseconds.
    pub ends_at: i64,
}

/// What a row keeps besides its columns: an id and a language tag, never words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Payload {
    /// The thing the mail is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<Id>,
    /// The language its reader has chosen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
}

/// A mail at the moment it leaves: to whom, where, in which language, and what it says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ready {
    /// The message.
    pub id: Id,
    /// The name its reader goes by.
    pub name: String,
    /// Where it goes.
    pub address: String,
    /// The language, as a tag, when one is known.
    pub language: Option<String>,
    /// The reader's school.
    pub school: String,
    /// What it says.
    pub says: Says,
}

/// What a mail says, before it is put into words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Says {
    /// A link with which to come in.
    SignInLink {
        /// The link's token: it is in no database.
        token: String,
        /// For how many minutes it works, counted from when it was asked for.
        minutes: i64,
    },
    /// The password was set anew.
    PasswordSet,
    /// A student's record was opened for a stated reason: which and why stands on the page of records.
    RecordOpened,
}
