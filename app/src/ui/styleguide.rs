//! Every component in every state, on one page: for those who build, and for the tests that look at it.

mod forms;
mod parts;
mod samples;

use super::{PageHead, Section, Stack};
use forms::{FormAsItBegins, FormWithErrors};
use leptos::prelude::*;
use parts::{AlongTheWay, Cards, Facts, Messages, Pictures, WhatIsNext};

/// The style guide, without the frame round it.
#[component]
pub fn Styleguide(
    /// With Arabic samples, for a page that runs from right to left.
    #[prop(optional)]
    arabic: bool,
) -> impl IntoView {
    let s = if arabic { &samples::ARABIC } else { &samples::ENGLISH };
    let [next, cards, messages, form, wrong, way, facts, pictures] = s.sections;
    view! {
        <PageHead title=s.title lead=s.lead.to_owned() back=("/".to_owned(), s.back.to_owned())/>
        <Section title=next id="next".to_owned()><WhatIsNext s=s/></Section>
        <Section title=cards id="cards".to_owned()><Cards s=s/></Section>
        <Section title=messages id="messages".to_owned()><Messages s=s/></Section>
        <Section title=way id="way".to_owned()><AlongTheWay s=s/></Section>
        <Section title=facts id="facts".to_owned()><Facts s=s/></Section>
        <Section title=pictures id="pictures".to_owned()><Pictures s=s/></Section>
        <Section title=form id="form".to_owned()><Stack><FormAsItBegins s=s/></Stack></Section>
        <Section title=wrong id="wrong".to_owned()><Stack><FormWithErrors s=s/></Stack></Section>
    }
}
