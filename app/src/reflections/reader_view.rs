//! A reflection in front of a reader: the words as they were sent, the reviews they may read, and a reviewer's own review.
use super::pieces::{quoted_prompt, review_card, review_words, title_or, who_sees, words};
use crate::{
    i18n::Text,
    parts::{PostForm, problems},
    request,
    ui::{
        Button, Card, Disclosure, Gap, Hidden, IconName, Notice, PageHead, Section, Stack, SubmitRow, TextArea, Tone, Variant,
        WhoSees,
    },
};
use domain::{
    actor::Actor,
    reflections::{
        service::{Opened, Turn},
        types::ReviewState,
    },
    visibility::Visibility,
};
use leptos::prelude::*;

const REVIEW: &str = "/api/reflections/review";

/// The page of a reader.
pub fn reading(t: Text, actor: &Actor, opened: &Opened) -> AnyView {
    let row = &opened.found.reflection;
    let back =
        if opened.turn == Turn::None { ("/".to_owned(), t.back_home()) } else { ("/reviews".to_owned(), t.reviews_title()) };
    let released: Vec<AnyView> = opened
        .reviews
        .iter()
        .filter(|row| row.review.state == ReviewState::Released)
        .map(|row| review_card(t, actor, opened, row, None))
        .collect();
    let reviews = (!released.is_empty()).then(|| {
        view! { <Section title=t.reviews_of_title() id="reviews".to_owned()><Stack>{released}</Stack></Section> }
    });
    let own = match opened.turn {
        Turn::None => None,
        Turn::Open => Some(review_form(t, opened)),
        Turn::Done => Some(view! { <Notice tone=Tone::Good>{t.review_done()}</Notice> }.into_any()),
    };
    let (prompt, said) = (quoted_prompt(t, opened), words(row.body.clone()));
    let seen = if actor.opened(row.owner_id) {
        view! { <WhoSees text=t.records_open_reader()/> }.into_any()
    } else {
        who_sees(t, opened)
    };
    view! {
        <PageHead title=title_or(t, &row.title) kicker=opened.found.owner_name() back=back/>
        {seen}
        <Stack gap=Gap::Large>
            {prompt}
            <Card>{said}</Card>
            {reviews}
            {own}
        </Stack>
    }
    .into_any()
}

fn review_form(t: Text, opened: &Opened) -> AnyView {
    let row = &opened.found.reflection;
    let form = request::form(REVIEW);
    let draft = opened.own_draft().map(|row| &row.review);
    let stored = |part: fn(&domain::entity::review::Model) -> &String| draft.map(part).cloned().unwrap_or_default();
    let (glow, grow, question) = (stored(|r| &r.glow), stored(|r| &r.grow), stored(|r| &r.question));
    let beside = form.is_stale().then(|| {
        let said = review_words(t, &glow, &grow, &question);
        view! {
            <Notice tone=Tone::Warn title=t.review_stored_title()>
                <p>{t.review_stored_text()}</p>
                {said}
            </Notice>
        }
    });
    let reads = match row.visibility {
        Visibility::Family => t.review_reads_family(),
        Visibility::Team => t.review_reads_team(),
        Visibility::Private | Visibility::Named => t.review_reads_student(),
    };
    let (summary, changed) = (problems(&form), changed_since(t, opened));
    let version = draft.map_or(0, |draft| draft.version).to_string();
    let (reflection_id, reflection_version) = (row.id.to_string(), row.version.to_string());
    let (glow, grow, question) = (form.value("glow", &glow), form.value("grow", &grow), form.value("question", &question));
    let (wrong_glow, wrong_grow, wrong_question) = (form.error("glow"), form.error("grow"), form.error("question"));
    view! {
        <Section title=t.review_form_title() id="review".to_owned()>
            <Stack>
                {summary}
                {beside}
                {changed}
                <PostForm action=REVIEW>
                    <Hidden name="reflection_id" value=reflection_id/>
                    <Hidden name="reflection_version" value=reflection_version/>
                    <Hidden name="version" value=version/>
                    <TextArea
                        name="glow"
                        label=t.review_glow()
                        hint=t.review_glow_hint()
                        value=glow
                        error=wrong_glow
                    />
                    <TextArea
                        name="grow"
                        label=t.review_grow()
                        hint=t.review_grow_hint()
                        note=t.optional()
                        value=grow
                        error=wrong_grow
                    />
                    <TextArea
                        name="question"
                        label=t.review_question()
                        hint=t.review_question_hint()
                        note=t.optional()
                        value=question
                        error=wrong_question
                        rows=3
                    />
                    <Notice tone=Tone::Info>
                        <p>{reads}</p>
                        <p>{t.review_draft_note()}</p>
                    </Notice>
                    <SubmitRow label=t.review_save_button() variant=Variant::Secondary>
                        <Button variant=Variant::Primary icon=IconName::Send name="release".to_owned() value="true".to_owned()>
                            {t.review_release_button()}
                        </Button>
                    </SubmitRow>
                </PostForm>
            </Stack>
        </Section>
    }
    .into_any()
}

/// The words that the draft of the review was begun on, when the student has changed them since.
fn changed_since(t: Text, opened: &Opened) -> Option<AnyView> {
    let earlier = opened.said_at(opened.own_draft()?.review.reflection_version)?.clone();
    Some(
        view! {
            <Notice tone=Tone::Warn>
                <p>{t.review_changed_since()}</p>
                <Disclosure summary=t.review_changed_words()>
                    <p class="strong" dir="auto">{earlier.title}</p>
                    {words(earlier.body)}
                </Disclosure>
            </Notice>
        }
        .into_any(),
    )
}
