//! Icons: one sprite, drawn in the colour of the text beside it.

use leptos::prelude::*;

/// Where the icon sprite is served, for example `/assets/icons.3f2a.svg`.
/// The page renderer provides it as context once; an island that draws icons of its own provides it again from a prop.
#[derive(Clone, Debug)]
pub struct IconSprite(pub String);

/// The address of the sprite: from [`IconSprite`] in context, else the unhashed name.
pub fn icon_sprite() -> String {
    use_context::<IconSprite>().map_or_else(|| "/assets/icons.svg".to_owned(), |sprite| sprite.0)
}

macro_rules! icon_names {
    ($($(#[$doc:meta])* $name:ident => $symbol:literal,)*) => {
        /// Every icon in `style/icons.svg`, by name.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum IconName { $($(#[$doc])* $name,)* }

        impl IconName {
            /// All of them, in order.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The id of the symbol in the sprite.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $symbol,)* }
            }
        }
    };
}

icon_names! {
    /// The first page.
    Home => "home",
    /// A goal.
    Goal => "target",
    /// Done, small.
    Check => "check",
    /// Done.
    CheckCircle => "check-circle",
    /// Not done yet.
    Circle => "circle",
    /// Edit, write.
    Pencil => "pencil",
    /// Reflections.
    Reflection => "book-open",
    /// Comments and voice.
    Message => "message-square",
    /// People.
    Users => "users",
    /// One person.
    User => "user",
    /// A date.
    Calendar => "calendar",
    /// A date that stands.
    CalendarCheck => "calendar-check",
    /// Pathways.
    Compass => "compass",
    /// A milestone.
    Flag => "flag",
    /// A commitment.
    Commitment => "handshake",
    /// Who can see this.
    Eye => "eye",
    /// Private.
    Lock => "lock",
    /// Send.
    Send => "send",
    /// Add.
    Plus => "plus",
    /// Backwards; mirrored where text runs right to left.
    ArrowLeft => "arrow-left",
    /// Onwards; mirrored where text runs right to left.
    ArrowRight => "arrow-right",
    /// Opens below.
    ChevronDown => "chevron-down",
    /// Leads on; mirrored where text runs right to left.
    ChevronRight => "chevron-right",
    /// Careful.
    Alert => "alert-triangle",
    /// Good to know.
    Info => "info",
    /// Close, remove, wrong.
    X => "x",
    /// Sign out; mirrored where text runs right to left.
    LogOut => "log-out",
    /// Choose a language.
    Languages => "languages",
    /// Print.
    Printer => "printer",
    /// Search.
    Search => "search",
    /// A time.
    Clock => "clock",
    /// A strength, a badge.
    Star => "star",
    /// Grow.
    Grow => "sprout",
    /// Glow.
    Glow => "sparkles",
    /// Help.
    Help => "help-circle",
    /// Figures.
    Chart => "bar-chart",
    /// Settings.
    Settings => "settings",
    /// A list of steps.
    Steps => "list-checks",
    /// A school.
    School => "school",
    /// Wellbeing.
    Heart => "heart",
    /// Notices.
    Bell => "bell",
    /// Access.
    Key => "key",
    /// A sign-in card.
    IdCard => "id-card",
    /// More of the same.
    More => "ellipsis",
    /// A file.
    File => "file-text",
    /// An attachment.
    Attachment => "paperclip",
    /// Bring in.
    Upload => "upload",
    /// Take out.
    Download => "download",
    /// A picture.
    Image => "image",
    /// A recording.
    Mic => "mic",
}

impl IconName {
    /// Whether the picture points along the line of text, and so turns round in right-to-left scripts.
    const fn points_along_the_text(self) -> bool {
        matches!(self, Self::ArrowLeft | Self::ArrowRight | Self::ChevronRight | Self::LogOut | Self::Send)
    }
}

/// One icon. Without a label it is decoration and hidden from assistive technology; with one it is an image with that name.
#[component]
pub fn Icon(
    /// Which one.
    name: IconName,
    /// Its meaning in words, where no words stand beside it.
    #[prop(optional_no_strip, into)]
    label: Option<String>,
    /// More classes, such as `icon-l`.
    #[prop(optional)]
    class: &'static str,
) -> impl IntoView {
    let turn = if name.points_along_the_text() { " icon-turns" } else { "" };
    let gap = if class.is_empty() { "" } else { " " };
    let class = format!("icon{turn}{gap}{class}");
    let href = format!("{}#{}", icon_sprite(), name.as_str());
    let hidden = label.is_none().then_some("true");
    let role = label.is_some().then_some("img");
    view! {
        <svg class=class aria-hidden=hidden role=role aria-label=label focusable="false">
            <use href=href></use>
        </svg>
    }
}
