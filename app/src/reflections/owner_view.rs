//! A reflection at its writer's desk: the draft that saves itself, and what was sent with the reviews of it.
use super::{
    autosave_island::{AutosaveEditor, AutosaveWords},
    pieces::{quoted_prompt, reader_fields, review_card, state_badge, title_or, who_sees, words},
};
use crate::{
    i18n::Text,
    parts::{PostForm, problems},
    request::{self, FormState},
    ui::{
        Badge, Button, Card, Dialog, Disclosure, EmptyState, Gap, Hidden, IconName, Notice, PageHead, Row, Section, Stack,
        SubmitRow, TextArea, TextField, Tone, Variant,
    },
};
use domain::{
    actor::Actor,
    field::LINE,
    reflections::service::{self, Opened, ReviewRow},
};
use leptos::prelude::*;

const SAVE: &str = "/api/reflections/save";
const SEND: &str = "/api/reflections/send";
const SHARE: &str = "/api/reflections/share";
const ANSWER: &str = "/api/reflections/answer";

/// The desk of a draft. Save and Send are two buttons of one form, so that sending never loses what was typed last.
pub fn draft(t: Text, actor: &Actor, opened: &Opened) -> AnyView {
    let id = opened.found.reflection.id.to_string();
    let form = saving_or_sending();
    let (prompt, stored) = (quoted_prompt(t, opened), stored_beside(t, opened, &form));
    let fields = text_fields(t, opened, &form, 14);
    let send = service::may_send(actor).then(|| send_dialog(t, opened, &form));
    view! {
        {head(t, opened)}
        <Stack>
            {prompt}
            {problems(&form)}
            {stored}
            <PostForm action=SAVE>
                {fields}
                {starters(t)}
                <AutosaveEditor reflection_id=id words=autosave_words(t)/>
                <SubmitRow label=t.reflection_save_button() variant=Variant::Secondary/>
                {send}
            </PostForm>
        </Stack>
    }
    .into_any()
}

/// To whom a draft goes, inside the form that holds its words.
fn send_dialog(t: Text, opened: &Opened, form: &FormState) -> AnyView {
    let sending = request::form(SEND);
    let readers = reader_fields(t, opened, form, false);
    let send_failed = ["visibility", "adults"].iter().any(|field| sending.error(field).is_some());
    view! {
        <Dialog
            label=t.reflection_send_open()
            title=t.reflection_send_question()
            tone=Tone::Info
            variant=Variant::Primary
            icon=IconName::Send
            open=send_failed
        >
            <Stack>
                {readers}
                <p>{t.reflection_send_confirm()}</p>
                <div>
                    <Button variant=Variant::Primary icon=IconName::Send formaction=SEND.to_owned()>
                        {t.reflection_send_button()}
                    </Button>
                </div>
            </Stack>
        </Dialog>
    }
    .into_any()
}

/// What was sent: the words, the reviews, and the ways to change words and readers.
pub fn sent(t: Text, actor: &Actor, opened: &Opened) -> AnyView {
    let reviews = opened.reviews.iter().map(|row| review_card(t, actor, opened, row, answer_form(t, row))).collect_view();
    let none = opened.reviews.is_empty().then(|| {
        view! { <EmptyState icon=IconName::Message title=t.reflection_none_reviewed()/> }
    });
    let (prompt, text) = (quoted_prompt(t, opened), words(opened.found.reflection.body.clone()));
    let (edit, share) = (edit_form(t, opened), share_form(t, opened));
    view! {
        {head(t, opened)}
        <Stack gap=Gap::Large>
            {prompt}
            <Card>{text}</Card>
            <Section title=t.reviews_of_title() id="reviews".to_owned()>
                <Stack>{problems(&request::form(ANSWER))} {none} {reviews}</Stack>
            </Section>
            <Stack>{edit} {share}</Stack>
        </Stack>
    }
    .into_any()
}

/// The form that came back: Save and Send carry the same words.
fn saving_or_sending() -> FormState {
    let sending = request::form(SEND);
    if sending.failed() { sending } else { request::form(SAVE) }
}

fn head(t: Text, opened: &Opened) -> AnyView {
    let row = &opened.found.reflection;
    let goal = opened.found.goal_title.clone().zip(row.goal_id).map(|(title, id)| {
        view! {
            <p class="soft">
                {t.reflection_about_goal()} ": " <a href=format!("/goals/{id}") dir="auto">{title}</a>
            </p>
        }
    });
    let (badge, who) = (state_badge(t, row.state), who_sees(t, opened));
    let new_review = opened.reviews.iter().any(|row| row.review.answered_at.is_none());
    view! {
        <PageHead title=title_or(t, &row.title) back=("/reflections".to_owned(), t.reflections_title())/>
        <Row gap=Gap::Small>
            {badge}
            {new_review.then(|| view! { <Badge tone=Tone::Glow icon=IconName::Glow text=t.reflection_new_review()/> })}
            {who}
        </Row>
        {goal}
    }
    .into_any()
}

/// The stored text, when another tab changed it while this one was being written.
fn stored_beside(t: Text, opened: &Opened, form: &FormState) -> Option<AnyView> {
    let row = &opened.found.reflection;
    form.is_stale().then(|| {
        let (title, text) = (title_or(t, &row.title), words(row.body.clone()));
        view! {
            <Notice tone=Tone::Warn title=t.reflection_stored_title()>
                <Stack gap=Gap::Small>
                    <p>{t.reflection_stored_text()}</p>
                    <p class="strong" dir="auto">{title}</p>
                    {text}
                </Stack>
            </Notice>
        }
        .into_any()
    })
}

fn text_fields(t: Text, opened: &Opened, form: &FormState, rows: u32) -> AnyView {
    let row = &opened.found.reflection;
    view! {
        <Hidden name="reflection_id" value=row.id.to_string()/>
        <Hidden name="version" value=row.version.to_string()/>
        <TextField
            name="title"
            label=t.reflection_field_title()
            value=form.value("title", &row.title)
            error=form.error("title")
            maxlength=LINE as u32
        />
        <TextArea
            name="body"
            label=t.reflection_field_body()
            value=form.value("body", &row.body)
            error=form.error("body")
            rows=rows
        />
    }
    .into_any()
}

fn starters(t: Text) -> AnyView {
    let starters = [
        t.reflection_starter_noticed(),
        t.reflection_starter_hardest(),
        t.reflection_starter_proud(),
        t.reflection_starter_learned(),
        t.reflection_starter_next(),
    ];
    view! {
        <Disclosure summary=t.reflection_starters_title()>
            <ul>{starters.map(|starter| view! { <li>{starter}</li> }).collect_view()}</ul>
        </Disclosure>
    }
    .into_any()
}

fn autosave_words(t: Text) -> AutosaveWords {
    AutosaveWords {
        ready: t.autosave_ready(),
        saving: t.autosave_saving(),
        saved: t.autosave_saved(),
        offline: t.autosave_offline(),
        elsewhere: t.autosave_elsewhere(),
        signed_out: t.autosave_signed_out(),
        refused: t.autosave_refused(),
    }
}

fn answer_form(t: Text, row: &ReviewRow) -> Option<AnyView> {
    if row.review.answered_at.is_some() {
        return None;
    }
    let id = row.review.id.to_string();
    let form = request::form_of(ANSWER, "review_id", &id);
    let (typed, error) = (form.value("answer", ""), form.error("answer"));
    let field_id = if form.failed() { "answer".to_owned() } else { format!("answer-{id}") };
    Some(
        view! {
            <PostForm action=ANSWER>
                <Hidden name="review_id" value=id/>
                <TextArea
                    name="answer"
                    id=field_id
                    label=t.review_answer_label()
                    hint=t.review_answer_hint()
                    value=typed
                    error=error
                    rows=3
                />
                <SubmitRow label=t.review_answer_button() icon=IconName::Send/>
            </PostForm>
        }
        .into_any(),
    )
}

fn edit_form(t: Text, opened: &Opened) -> AnyView {
    let form = saving_or_sending();
    let (stored, fields) = (stored_beside(t, opened, &form), text_fields(t, opened, &form, 10));
    let summary = problems(&form);
    view! {
        <Disclosure summary=t.reflection_edit_title() open=form.failed()>
            <Stack>
                <p class="soft">{t.reflection_edit_text()}</p>
                {summary}
                {stored}
                <PostForm action=SAVE>
                    {fields}
                    <SubmitRow label=t.reflection_edit_button() variant=Variant::Secondary/>
                </PostForm>
            </Stack>
        </Disclosure>
    }
    .into_any()
}

fn share_form(t: Text, opened: &Opened) -> AnyView {
    let form = request::form(SHARE);
    let (id, readers) = (opened.found.reflection.id.to_string(), reader_fields(t, opened, &form, true));
    let summary = problems(&form);
    view! {
        <Disclosure summary=t.reflection_share_title() open=form.failed()>
            <Stack>
                {summary}
                <PostForm action=SHARE>
                    <Hidden name="reflection_id" value=id/>
                    {readers}
                    <SubmitRow label=t.reflection_share_button() variant=Variant::Secondary/>
                </PostForm>
            </Stack>
        </Disclosure>
    }
    .into_any()
}
