//! The words of the mail page.
use crate::{i18n::Text, ui::Tone};
use domain::notices::types::{Kind, MessageState, Trouble};

/// What a mail is about.
pub fn kind(t: Text, kind: Kind) -> String {
    match kind {
        Kind::SignInLink => t.mail_kind_sign_in_link(),
        Kind::PasswordSet => t.mail_kind_password_set(),
        Kind::RecordOpened => t.mail_kind_record_opened(),
    }
}

/// Where a mail stands, and how loud that is said.
pub fn state(t: Text, state: MessageState) -> (String, Tone) {
    match state {
        MessageState::Waiting => (t.mail_state_waiting(), Tone::Info),
        MessageState::Sent => (t.mail_state_sent(), Tone::Good),
        MessageState::Withdrawn => (t.mail_state_withdrawn(), Tone::Neutral),
        MessageState::Undeliverable => (t.mail_state_undeliverable(), Tone::Warn),
    }
}

/// What stood in the way, and what would help.
pub fn trouble(t: Text, trouble: Trouble, code: Option<i32>) -> String {
    let words = match trouble {
        Trouble::NoAddress => t.mail_trouble_no_address(),
        Trouble::BadAddress => t.mail_trouble_bad_address(),
        Trouble::Unreachable => t.mail_trouble_unreachable(),
        Trouble::Slow => t.mail_trouble_slow(),
        Trouble::Untrusted => t.mail_trouble_untrusted(),
        Trouble::SignIn => t.mail_trouble_sign_in(),
        Trouble::Refused => t.mail_trouble_refused(),
        Trouble::Broken => t.mail_trouble_broken(),
    };
    code.map_or(words.clone(), |code| t.mail_trouble_with_code(&code.to_string(), &words))
}
