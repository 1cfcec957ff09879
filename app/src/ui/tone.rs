//! Tones: what a badge, a notice or a card wants to say before it is read.

/// A tone of voice. Colour follows from it, and always an icon or words beside the colour.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// Nothing to say.
    #[default]
    Neutral,
    /// Good to know.
    Info,
    /// It went well.
    Good,
    /// Look at this soon.
    Warn,
    /// Something is wrong, or cannot be undone.
    Danger,
    /// Something to be glad about.
    Glow,
}

impl Tone {
    /// The class that carries the tone's colours.
    pub const fn class(self) -> &'static str {
        match self {
            Self::Neutral => "tone-neutral",
            Self::Info => "tone-info",
            Self::Good => "tone-good",
            Self::Warn => "tone-warn",
            Self::Danger => "tone-danger",
            Self::Glow => "tone-glow",
        }
    }
}
