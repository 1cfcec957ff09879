//! Pieces that the pages of reflections share: the question quoted, the words, who sees them, a review, the choice of readers.
use super::view_model::{Seen, seen};
use crate::{
    i18n::Text,
    request::FormState,
    ui::{Badge, Card, CheckboxGroup, Choice, Disclosure, Gap, IconName, RadioGroup, Stack, Tone, WhoSees},
};
use domain::{
    actor::Actor,
    id::Id,
    items::Reader,
    reflections::{
        service::{Opened, ReviewRow},
        types::ReflectionState,
    },
    roster::types::RelationKind,
    visibility::Visibility,
};
use leptos::prelude::*;

/// A title, or a stand-in for none.
pub fn title_or(t: Text, title: &str) -> String {
    if title.trim().is_empty() { t.reflection_untitled() } else { title.to_owned() }
}

/// Where a reflection stands.
pub fn state_badge(t: Text, state: ReflectionState) -> AnyView {
    let (tone, icon, text) = match state {
        ReflectionState::Draft => (Tone::Neutral, IconName::Pencil, t.reflection_state_draft()),
        ReflectionState::Shared => (Tone::Info, IconName::Send, t.reflection_state_shared()),
        ReflectionState::Reviewed => (Tone::Good, IconName::CheckCircle, t.reflection_state_reviewed()),
        ReflectionState::Answered => (Tone::Info, IconName::Message, t.reflection_state_answered()),
    };
    view! { <Badge tone=tone icon=icon text=text/> }.into_any()
}

/// Who asks, and which class.
pub fn asked_by(t: Text, author: Option<&str>, class: Option<&str>) -> String {
    match (author, class) {
        (Some(author), Some(class)) => t.prompt_asked_by_class(class, author),
        (Some(author), None) => t.prompt_asked_by(author),
        (None, Some(class)) => t.prompt_asked_class(class),
        (None, None) => t.prompt_asked_school(),
    }
}

/// The question that a reflection answers.
pub fn quoted_prompt(t: Text, opened: &Opened) -> Option<AnyView> {
    let found = &opened.found;
    let text = found.prompt_text.clone()?;
    let asked = asked_by(t, found.author_name().as_deref(), found.section_title.as_deref());
    Some(
        view! {
            <Card title=t.reflection_prompt_label() icon=IconName::Help level=2>
                <blockquote class="prose" dir="auto">{text}</blockquote>
                <p class="soft small">{asked}</p>
            </Card>
        }
        .into_any(),
    )
}

/// What somebody wrote, with its line breaks.
pub fn words(text: String) -> AnyView {
    view! { <p class="prose" dir="auto">{text}</p> }.into_any()
}

/// Who can see it, in words, for its writer or for a reader.
pub fn who_sees(t: Text, opened: &Opened) -> AnyView {
    let row = &opened.found.reflection;
    let name = |(id, name): &(Id, String)| if opened.partner == Some(*id) { t.partner_reader(name) } else { name.clone() };
    let names: Vec<String> = opened.named.iter().map(name).collect();
    let seen = seen(row.state, row.visibility, &names);
    let private = matches!(seen, Seen::Private | Seen::Nobody);
    let text = match (seen, opened.is_owner) {
        (Seen::Private, _) => t.reflection_who_private(),
        (Seen::Nobody, _) => t.reflection_who_nobody(),
        (Seen::Named(names), true) => t.reflection_who_named(&t.list(&names)),
        (Seen::Named(names), false) => t.reflection_who_reader_named(&t.list(&names)),
        (Seen::Team, true) => t.reflection_who_team(),
        (Seen::Team, false) => t.reflection_who_reader_team(),
        (Seen::Family, true) => t.reflection_who_family(),
        (Seen::Family, false) => t.reflection_who_reader_family(),
    };
    view! { <WhoSees text=text private=private/> }.into_any()
}

/// Glow, grow and question under their names; what was left empty is left out.
pub fn review_words(t: Text, glow: &str, grow: &str, question: &str) -> AnyView {
    let part = |label: String, text: &str| {
        let text = text.to_owned();
        (!text.trim().is_empty()).then(|| {
            view! {
                <div>
                    <p class="strong">{label}</p>
                    {words(text)}
                </div>
            }
        })
    };
    let glow = part(t.review_glow(), glow);
    let grow = part(t.review_grow(), grow);
    let question = part(t.review_question(), question);
    view! {
        <Stack gap=Gap::Small>
            {glow} {grow} {question}
        </Stack>
    }
    .into_any()
}

/// A released review, with the words it is about when they have changed, and what the student answered.
pub fn review_card(t: Text, actor: &Actor, opened: &Opened, row: &ReviewRow, below: Option<AnyView>) -> AnyView {
    let review = &row.review;
    let day = t.day_of(review.released_at.unwrap_or(review.updated_at), &actor.zone);
    let earlier = opened.said_at(review.reflection_version).cloned().map(|earlier| {
        view! {
            <p class="soft small">{t.review_earlier_notice()}</p>
            <Disclosure summary=t.review_earlier_title()>
                <p class="strong" dir="auto">{earlier.title}</p>
                {words(earlier.body)}
            </Disclosure>
        }
    });
    let answered = review.answered_at.map(|_| {
        let label = if opened.is_owner { t.review_answered_by_you() } else { t.review_answered_by_student() };
        view! {
            <div>
                <p class="strong">{label}</p>
                {words(review.answer.clone())}
            </div>
        }
    });
    let said = review_words(t, &review.glow, &review.grow, &review.question);
    view! {
        <Card title=t.review_by_on(&day, &row.reviewer_name()) icon=IconName::Glow>
            {said}
            {earlier}
            {answered}
            {below}
        </Card>
    }
    .into_any()
}

/// The choice of who is to read it: how far, and which adults.
pub fn reader_fields(t: Text, opened: &Opened, form: &FormState, may_be_private: bool) -> AnyView {
    let row = &opened.found.reflection;
    let draft = row.state == ReflectionState::Draft;
    let level = |level: Visibility| {
        let (label, about) = match level {
            Visibility::Private => (t.reflection_visibility_private(), t.reflection_visibility_private_about()),
            Visibility::Named => (t.reflection_visibility_named(), t.reflection_visibility_named_about()),
            Visibility::Team => (t.reflection_visibility_team(), t.reflection_visibility_team_about()),
            Visibility::Family => (t.reflection_visibility_family(), t.reflection_visibility_family_about()),
        };
        Choice::new(level.as_str(), label).describe(about)
    };
    let levels = Visibility::ALL.iter().copied().filter(|level| may_be_private || *level != Visibility::Private);
    let stored_level = if draft { Visibility::Named } else { row.visibility };
    let stored = if draft { first_readers(opened) } else { opened.named.iter().map(|(id, _)| id.to_string()).collect() };
    let partner = opened.possible.iter().any(|reader| reader.kind == RelationKind::Partner);
    let hint = if partner { t.partner_reflection_hint() } else { t.reflection_adults_hint() };
    let adults = if opened.possible.is_empty() {
        view! { <p class="soft">{t.reflection_adults_none()}</p> }.into_any()
    } else {
        view! {
            <CheckboxGroup
                name="adults[]"
                legend=t.reflection_adults_label()
                hint=hint
                options=opened.possible.iter().map(|reader| adult(t, reader)).collect()
                values=form.values("adults[]", stored)
                error=form.error("adults")
            />
        }
        .into_any()
    };
    view! {
        <RadioGroup
            name="visibility"
            legend=t.reflection_visibility_label()
            options=levels.map(level).collect()
            value=form.value("visibility", stored_level.as_str())
            error=form.error("visibility")
        />
        {adults}
    }
    .into_any()
}

fn adult(t: Text, reader: &Reader) -> Choice {
    let words = match (&reader.section_title, reader.kind) {
        (_, RelationKind::Advisor) => t.reflection_adult_advisor(&reader.name),
        (_, RelationKind::Partner) => t.partner_reader(&reader.name),
        (Some(class), _) => t.reflection_adult_teacher(class, &reader.name),
        (None, _) => reader.name.clone(),
    };
    Choice::new(reader.person_id.to_string(), words)
}

/// Who is ticked first: the teacher whose prompt it answers, else the advisor.
fn first_readers(opened: &Opened) -> Vec<String> {
    let asked = opened.possible.iter().find(|reader| Some(reader.person_id) == opened.found.prompt_author_id);
    let advisor = || opened.possible.iter().find(|reader| reader.kind == RelationKind::Advisor);
    asked.or_else(advisor).map(|reader| reader.person_id.to_string()).into_iter().collect()
}
