//! The way out of the house, and the one that keeps everything in it.
use app::notices::letter::Letter;
use domain::{id::Id, notices::outbox::Outcome};

/// A mail as it leaves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mail {
    /// The message.
    pub id: Id,
    /// Its Message-ID: the same at every try, so that a mail that left twice can be told for one.
    pub message_id: String,
    /// Where it goes.
    pub to: String,
    /// What it says.
    pub letter: Letter,
}

/// Something that takes mail out of the house.
#[async_trait::async_trait]
pub trait Transport: Send + Sync {
    /// Carries one mail, and says how that went. It never takes longer than a lease lasts.
    async fn carry(&self, mail: &Mail) -> Outcome;
}

/// Carries nothing anywhere: in a demo, administrators read mail on its page.
#[derive(Clone, Copy, Debug)]
pub struct Kept;

#[async_trait::async_trait]
impl Transport for Kept {
    async fn carry(&self, _: &Mail) -> Outcome {
        Outcome::Sent
    }
}
