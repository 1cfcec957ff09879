//! Layout: a column, a row that wraps, a grid that finds its own number of columns.

use leptos::prelude::*;

/// How far apart things stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Gap {
    /// Things that belong together.
    Small,
    /// The usual distance.
    #[default]
    Medium,
    /// Parts of a page.
    Large,
}

impl Gap {
    const fn class(self) -> &'static str {
        match self {
            Self::Small => "gap-s",
            Self::Medium => "gap-m",
            Self::Large => "gap-l",
        }
    }
}

/// Things one below the other, evenly apart.
#[component]
pub fn Stack(#[prop(optional)] gap: Gap, children: Children) -> impl IntoView {
    view! { <div class=format!("stack {}", gap.class())>{children()}</div> }
}

/// Things beside each other that wrap when there is no room.
#[component]
pub fn Row(
    #[prop(optional)] gap: Gap,
    /// Pushes the first and the last to the two ends.
    #[prop(optional)]
    apart: bool,
    children: Children,
) -> impl IntoView {
    let apart = if apart { " row-apart" } else { "" };
    view! { <div class=format!("row {}{apart}", gap.class())>{children()}</div> }
}

/// Cards side by side: as many columns as fit, all of one width.
#[component]
pub fn Grid(
    #[prop(optional)] gap: Gap,
    /// Fewer, wider columns.
    #[prop(optional)]
    wide: bool,
    children: Children,
) -> impl IntoView {
    let wide = if wide { " grid-wide" } else { "" };
    view! { <div class=format!("grid {}{wide}", gap.class())>{children()}</div> }
}
