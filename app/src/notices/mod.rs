//! Mail: how a letter is worded, and the page on which administrators see what did not leave.
pub mod api;
#[cfg(feature = "ssr")]
pub mod letter;
#[cfg(feature = "ssr")]
pub mod mail_page;
#[cfg(feature = "ssr")]
mod words;

/// Where mail goes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Outgoing {
    /// Nowhere: no mail server is set. What is queued waits.
    #[default]
    Nowhere,
    /// To no one: a demo keeps it on a page.
    Kept,
    /// To the mail server.
    Smtp,
}

impl Outgoing {
    /// Whether somebody who is promised a mail gets to see it.
    pub fn leaves(self) -> bool {
        self != Self::Nowhere
    }
}
