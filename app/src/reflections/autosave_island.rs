//! The line under a draft that saves it while it is being written, and says so.
//!
//! The form is plain and works alone. In the browser this line finds the form around it, listens to its fields `title` and
//! `body`, and keeps its hidden `version` true, so that pressing Save afterwards is never stale through its own doing.
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// The words of the line, translated.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AutosaveWords {
    /// It saves itself.
    pub ready: String,
    /// On its way.
    pub saving: String,
    /// Kept.
    pub saved: String,
    /// No connection; it tries again.
    pub offline: String,
    /// Changed somewhere else; it has stopped.
    pub elsewhere: String,
    /// The sign-in has ended; it has stopped.
    pub signed_out: String,
    /// The text is refused as it is.
    pub refused: String,
}

/// What the line says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Status {
    /// Nothing: there is no script, or not yet.
    #[default]
    Silent,
    /// It saves itself.
    Ready,
    /// On its way.
    Saving,
    /// Kept.
    Saved,
    /// No connection.
    Offline,
    /// Changed somewhere else.
    Elsewhere,
    /// Signed out.
    SignedOut,
    /// Refused.
    Refused,
}

impl AutosaveWords {
    fn say(&self, status: Status) -> String {
        match status {
            Status::Silent => String::new(),
            Status::Ready => self.ready.clone(),
            Status::Saving => self.saving.clone(),
            Status::Saved => self.saved.clone(),
            Status::Offline => self.offline.clone(),
            Status::Elsewhere => self.elsewhere.clone(),
            Status::SignedOut => self.signed_out.clone(),
            Status::Refused => self.refused.clone(),
        }
    }
}

/// Saves the form around it, and says how that goes.
#[island]
pub fn AutosaveEditor(
    /// Which reflection.
    reflection_id: String,
    /// What the line says.
    words: AutosaveWords,
) -> impl IntoView {
    let status = RwSignal::new(Status::default());
    let line = NodeRef::<leptos::html::P>::new();
    start(reflection_id, line, status);
    view! {
        <p class="soft small" role="status" aria-live="polite" node_ref=line>
            {move || words.say(status.get())}
        </p>
    }
}

#[cfg(feature = "hydrate")]
fn start(reflection_id: String, line: NodeRef<leptos::html::P>, status: RwSignal<Status>) {
    Effect::new(move |_| {
        if let Some(line) = line.get() {
            super::autosave_browser::attach(&line, reflection_id.clone(), status);
        }
    });
}

/// On the server the line is silent.
#[cfg(not(feature = "hydrate"))]
fn start(_: String, _: NodeRef<leptos::html::P>, _: RwSignal<Status>) {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_script_the_line_promises_nothing() {
        let word = || "x".to_owned();
        let words = AutosaveWords {
            ready: word(),
            saving: word(),
            saved: word(),
            offline: word(),
            elsewhere: word(),
            signed_out: word(),
            refused: word(),
        };
        assert_eq!(words.say(Status::default()), "");
        assert_eq!(words.say(Status::Saved), "x");
    }
}
