//! `/reviews/prompts`: ask a class or, for leaders and coordinators, the whole school; and see how many answered.
use super::view_model::closing;
use crate::{
    error::AppError,
    i18n::Text,
    parts::{PostForm, pager, problems},
    request::{self, FormState, text},
    routes::Params,
    ui::{
        Badge, Card, DateField, EmptyState, Gap, IconName, Notice, PageHead, Row, Section, Select, Stack, SubmitRow, TextArea,
        Tone,
    },
};
use domain::{
    actor::Actor,
    id::Id,
    reflections::{
        service::{self, OwnPrompt},
        types::Asked,
    },
};
use leptos::prelude::*;

const SET: &str = "/api/reflections/set-prompt";

/// The page.
pub async fn page(_: Params) -> Result<AnyView, AppError> {
    let actor = request::actor()?;
    let snapshot = request::snapshot()?;
    let number = request::page_number();
    let classes = service::classes(snapshot.as_ref(), &actor).await?;
    let prompts = service::my_prompts(snapshot.as_ref(), &actor, number).await?;
    let t = text();
    let form = request::form(SET);
    let none = prompts.rows.is_empty().then(|| {
        view! { <EmptyState icon=IconName::Help title=t.prompts_none_title() text=t.prompts_none_text()/> }
    });
    Ok(view! {
        <PageHead title=t.prompts_title() lead=t.prompts_lead() back=("/reviews".to_owned(), t.reviews_title())/>
        <Stack gap=Gap::Large>
            {problems(&form)}
            {new_form(t, &actor, &form, classes)}
            <Section title=t.prompts_mine_title() id="mine".to_owned()>
                <Stack gap=Gap::Small>
                    {none}
                    {prompts.rows.into_iter().map(|prompt| prompt_card(t, &actor, prompt)).collect_view()}
                </Stack>
                {pager("/reviews/prompts", number, prompts.more)}
            </Section>
        </Stack>
    }
    .into_any())
}

fn new_form(t: Text, actor: &Actor, form: &FormState, classes: Vec<(Id, String)>) -> AnyView {
    let school = service::may_ask_school(actor);
    if classes.is_empty() && !school {
        return view! { <Notice tone=Tone::Info>{t.prompts_no_class()}</Notice> }.into_any();
    }
    let whole = school.then(|| (Asked::SCHOOL.to_owned(), t.prompts_whole_school()));
    let options: Vec<(String, String)> =
        whole.into_iter().chain(classes.into_iter().map(|(id, title)| (id.to_string(), title))).collect();
    let only = if let [(value, _)] = options.as_slice() { value.clone() } else { String::new() };
    let (label, choose, button) = if school {
        (t.prompts_whom(), t.prompts_whom_choose(), t.prompts_button_any())
    } else {
        (t.prompts_class(), t.prompts_class_choose(), t.prompts_button())
    };
    let (chosen, question, day) = (form.value("section_id", &only), form.value("text", ""), form.value("closes_on", ""));
    let (wrong_class, wrong_text, wrong_day) = (form.error("section_id"), form.error("text"), form.error("closes_on"));
    let today = actor.today.to_string();
    view! {
        <Section title=t.prompts_new_title() id="new".to_owned()>
            <Card>
                <PostForm action=SET>
                    <Select
                        name="section_id"
                        label=label
                        placeholder=choose
                        options=options
                        value=chosen
                        error=wrong_class
                    />
                    <TextArea
                        name="text"
                        label=t.prompts_text()
                        hint=t.prompts_text_hint()
                        value=question
                        error=wrong_text
                    />
                    <DateField
                        name="closes_on"
                        label=t.prompts_closes()
                        hint=t.prompts_closes_hint()
                        note=t.optional()
                        value=day
                        error=wrong_day
                        min=today
                    />
                    <SubmitRow label=button icon=IconName::Send/>
                </PostForm>
            </Card>
        </Section>
    }
    .into_any()
}

fn prompt_card(t: Text, actor: &Actor, prompt: OwnPrompt) -> AnyView {
    let closes = closing(prompt.closes_on.as_deref(), actor.today).map(|(day, over)| {
        let (tone, words) =
            if over { (Tone::Neutral, t.prompts_closed(&t.day(day))) } else { (Tone::Info, t.prompts_open_until(&t.day(day))) };
        view! { <Badge tone=tone icon=IconName::Calendar text=words/> }
    });
    let set_on = t.prompts_set_on(&t.day_of(prompt.created_at, &actor.zone));
    view! {
        <Card>
            <p class="prose" dir="auto">{prompt.text}</p>
            <p class="soft" dir="auto">{prompt.section_title.unwrap_or_else(|| t.prompts_whole_school())}</p>
            <Row gap=Gap::Small>
                <Badge tone=Tone::Good icon=IconName::Message text=t.prompts_answers(prompt.answered)/>
                {closes}
                <span class="soft small">{set_on}</span>
            </Row>
        </Card>
    }
    .into_any()
}
