//! `/reflections`: what I am asked, what I wrote, and the start of a new one; `?student=ID`: what a student shares with me.
use super::{
    of_student,
    pieces::{asked_by, state_badge, title_or},
    view_model::closing,
};
use crate::{
    error::{AppError, ErrorKind},
    i18n::Text,
    parts::{PostForm, pager, problems},
    request::{self, FormState, text},
    routes::Params,
    ui::{
        Badge, Button, Card, CardLink, EmptyState, Gap, Hidden, IconName, PageHead, Section, Select, Stack, SubmitRow, TextField,
        Tone, Variant,
    },
};
use domain::{
    actor::Actor,
    field::LINE,
    id::{Id, parse_id},
    reflections::service::{self, MineRow, OpenPrompt},
};
use leptos::prelude::*;

const START: &str = "/api/reflections/start";

/// The page.
pub async fn page(_: Params) -> Result<AnyView, AppError> {
    let actor = request::actor()?;
    if let Some(typed) = request::query("student") {
        let student_id = parse_id(&typed).ok_or_else(|| AppError::of(ErrorKind::NotFound))?;
        if student_id != actor.person_id {
            return of_student::page(&actor, student_id).await;
        }
    }
    let snapshot = request::snapshot()?;
    let number = request::page_number();
    let prompts = service::prompts_waiting(snapshot.as_ref(), &actor).await?;
    let mine = service::mine(snapshot.as_ref(), &actor, number).await?;
    let goals = service::goals_to_write_about(snapshot.as_ref(), &actor).await?;
    let t = text();
    let form = request::form(START);
    let asked: Vec<AnyView> = prompts.into_iter().map(|prompt| prompt_card(t, &actor, prompt)).collect();
    let asked = (!asked.is_empty()).then(|| {
        view! {
            <Section title=t.reflections_prompts_title() lead=t.reflections_prompts_lead() id="prompts".to_owned()>
                <Stack>{asked}</Stack>
            </Section>
        }
    });
    let none = mine.rows.is_empty().then(|| {
        view! {
            <EmptyState icon=IconName::Reflection title=t.reflections_none_title() text=t.reflections_none_text()/>
        }
    });
    let new = service::may_start(&actor).then(|| new_form(t, &form, goals));
    Ok(view! {
        <PageHead title=t.reflections_title() lead=t.reflections_lead()/>
        <Stack gap=Gap::Large>
            {problems(&form)}
            {asked}
            <Section title=t.reflections_mine_title() id="mine".to_owned()>
                <Stack gap=Gap::Small>
                    {none}
                    {mine.rows.into_iter().map(|row| own_card(t, &actor, row)).collect_view()}
                </Stack>
                {pager("/reflections", number, mine.more)}
            </Section>
            {new}
        </Stack>
    }
    .into_any())
}

fn prompt_card(t: Text, actor: &Actor, prompt: OpenPrompt) -> AnyView {
    let asked = asked_by(t, prompt.author_name().as_deref(), prompt.section_title.as_deref());
    let closes = closing(prompt.closes_on.as_deref(), actor.today).map(|(day, _)| {
        view! { <Badge tone=Tone::Info icon=IconName::Calendar text=t.prompt_closes(&t.weekday(day))/> }
    });
    view! {
        <Card>
            <p class="prose" dir="auto">{prompt.text}</p>
            <p class="soft small">{asked}</p>
            {closes}
            <PostForm action=START>
                <Hidden name="prompt_id" value=prompt.id.to_string()/>
                <div>
                    <Button icon=IconName::Pencil>{t.prompt_answer_button()}</Button>
                </div>
            </PostForm>
        </Card>
    }
    .into_any()
}

fn own_card(t: Text, actor: &Actor, row: MineRow) -> AnyView {
    let badge = if row.to_answer_since.is_some() {
        view! { <Badge tone=Tone::Glow icon=IconName::Glow text=t.reflection_new_review()/> }.into_any()
    } else {
        state_badge(t, row.state)
    };
    view! {
        <CardLink
            href=format!("/reflections/{}", row.id)
            title=title_or(t, &row.title)
            icon=IconName::Reflection
            meta=t.reflection_changed_on(&t.day_of(row.updated_at, &actor.zone))
            badge=badge
        />
    }
    .into_any()
}

fn new_form(t: Text, form: &FormState, goals: Vec<(Id, String)>) -> AnyView {
    let goal = (!goals.is_empty()).then(|| {
        let options = goals.into_iter().map(|(id, title)| (id.to_string(), title)).collect();
        view! {
            <Select
                name="goal_id"
                label=t.reflection_new_goal()
                note=t.optional()
                placeholder=t.reflection_new_goal_none()
                options=options
                value=form.value("goal_id", &request::query("goal").unwrap_or_default())
                error=form.error("goal_id")
            />
        }
    });
    let (title, error) = (form.value("title", ""), form.error("title"));
    view! {
        <Section title=t.reflection_new_title() id="new".to_owned()>
            <Card>
                <PostForm action=START>
                    <TextField
                        name="title"
                        label=t.reflection_new_name()
                        hint=t.reflection_new_name_hint()
                        value=title
                        error=error
                        maxlength=LINE as u32
                    />
                    {goal}
                    <SubmitRow label=t.reflection_new_button() icon=IconName::Pencil variant=Variant::Primary/>
                </PostForm>
            </Card>
        </Section>
    }
    .into_any()
}
