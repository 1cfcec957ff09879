//! How far something is: one bar, or the steps along a path.

use super::{Icon, IconName};
use leptos::prelude::*;

/// How far one thing is, as a bar and in words.
#[component]
pub fn Progress(
    /// What is under way.
    #[prop(into)]
    label: String,
    value: u32,
    max: u32,
    /// The same in words: "2 of 5 steps".
    #[prop(into)]
    text: String,
) -> impl IntoView {
    let max = max.max(1);
    let value = value.min(max);
    let name = format!("{label}: {text}");
    view! {
        <div class="progress">
            <div class="progress-words" aria-hidden="true">
                <span class="progress-label">{label}</span>
                <span class="progress-text">{text}</span>
            </div>
            <progress value=value.to_string() max=max.to_string() aria-label=name></progress>
        </div>
    }
}

/// Where a step stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepState {
    /// Behind us.
    Done,
    /// What to do now.
    Now,
    /// Still to come.
    Next,
    /// Cannot begin yet; the detail says why.
    Blocked,
}

impl StepState {
    const fn class(self) -> &'static str {
        match self {
            Self::Done => "step step-done",
            Self::Now => "step step-now",
            Self::Next => "step step-next",
            Self::Blocked => "step step-blocked",
        }
    }

    const fn icon(self) -> Option<IconName> {
        match self {
            Self::Done => Some(IconName::Check),
            Self::Now => Some(IconName::Flag),
            Self::Next => None,
            Self::Blocked => Some(IconName::Lock),
        }
    }
}

/// One step along a path.
#[derive(Clone, Debug)]
pub struct StepItem {
    /// What it is.
    pub label: String,
    /// A date, or why it is blocked.
    pub detail: Option<String>,
    /// Where it stands.
    pub state: StepState,
    /// The state in words: "Done".
    pub state_label: String,
    /// The page of the step, when it has one.
    pub href: Option<String>,
}

/// The steps along a path, drawn as a trail: done, now, next.
#[component]
pub fn Steps(
    /// What the path leads to.
    #[prop(into)]
    label: String,
    items: Vec<StepItem>,
    /// Side by side where there is room, for a few short steps.
    #[prop(optional)]
    across: bool,
) -> impl IntoView {
    let class = if across { "steps steps-across" } else { "steps" };
    let steps = items
        .into_iter()
        .map(|step| {
            let current = (step.state == StepState::Now).then_some("step");
            let label = match step.href {
                Some(href) => view! { <a href=href dir="auto">{step.label}</a> }.into_any(),
                None => view! { <span dir="auto">{step.label}</span> }.into_any(),
            };
            view! {
                <li class=step.state.class() aria-current=current>
                    <span class="step-mark">
                        {step.state.icon().map(|icon| view! { <Icon name=icon/> })}
                    </span>
                    <div class="step-words">
                        <p class="step-label">{label}</p>
                        <p class="step-state">
                            {step.state_label}
                            {step.detail.map(|detail| view! { <span class="step-detail">{detail}</span> })}
                        </p>
                    </div>
                </li>
            }
        })
        .collect_view();
    // Lists without bullets are no lists to Safari, unless they say so.
    view! {
        <div class="steps-room">
            <ol class=class role="list" aria-label=label>{steps}</ol>
        </div>
    }
}
