//! Pieces of other pages: the choice of a partner beside one's goals, and on the home page what a partner was sent.
use crate::{
    error::AppError,
    parts::PostForm,
    request::{FormState, text},
    ui::{Button, Card, CardLink, DateField, Gap, Hidden, IconName, Section, Select, Stack, SubmitRow, Variant, WhoSees},
};
use domain::{
    actor::Actor,
    db::Snapshot,
    id::Id,
    partners::{
        service::{self, ChosenBy, Own, SentItem, SentKind},
        types::MOST_DAYS,
    },
};
use leptos::prelude::*;

/// The form that chooses one.
pub const NAME: &str = "/api/partners/name";

/// A student's partner, or the choice of one. Nothing where nobody can be chosen.
pub async fn own(db: &Snapshot, actor: &Actor, form: &FormState) -> Result<Option<AnyView>, AppError> {
    let t = text();
    let body = match service::own(db, actor).await? {
        None => return Ok(None),
        Some(Own::Chosen(chosen)) => {
            let words = match chosen.last_day {
                Some(day) => t.partner_is_until(&t.day(day), &chosen.name),
                None => t.partner_is(&chosen.name),
            };
            view! {
                <Stack gap=Gap::Medium>
                    <p>{words}</p>
                    <WhoSees text=t.partner_sees()/>
                    {end(chosen.id)}
                </Stack>
            }
            .into_any()
        }
        Some(Own::Nobody(possible)) if possible.is_empty() => return Ok(None),
        Some(Own::Nobody(possible)) => choice(possible, form),
    };
    let view = view! {
        <Section title=t.partner_title() lead=t.partner_lead() id="partner".to_owned()>
            <Card>{body}</Card>
        </Section>
    };
    Ok(Some(view.into_any()))
}

fn choice(possible: Vec<(Id, String)>, form: &FormState) -> AnyView {
    let t = text();
    let options: Vec<(String, String)> = possible.into_iter().map(|(id, name)| (id.to_string(), name)).collect();
    let (who, day) = (form.value("person_id", ""), form.value("last_day", ""));
    let (wrong_who, wrong_day) = (form.error("person_id"), form.error("last_day"));
    view! {
        <Stack gap=Gap::Medium>
            <WhoSees text=t.partner_sees()/>
            <PostForm action=NAME>
                <Select
                    name="person_id"
                    label=t.partner_who()
                    options=options
                    value=who
                    placeholder=t.partner_choose()
                    error=wrong_who
                />
                <DateField
                    name="last_day"
                    label=t.partner_last_day()
                    hint=t.partner_last_day_hint(MOST_DAYS)
                    value=day
                    error=wrong_day
                />
                <SubmitRow label=t.partner_button() variant=Variant::Secondary/>
            </PostForm>
        </Stack>
    }
    .into_any()
}

fn end(id: Id) -> impl IntoView {
    let id = id.to_string();
    view! {
        <PostForm action="/api/partners/end">
            <Hidden name="id" value=id/>
            <Button small=true icon=IconName::X>{text().partner_end()}</Button>
        </PostForm>
    }
}

/// The part of the home page for who is somebody's partner: what each student sent, and the end of it.
pub async fn sent(db: &Snapshot, actor: &Actor) -> Result<AnyView, AppError> {
    let students = service::chosen_by(db, actor).await?;
    let items = service::sent(db, actor).await?;
    Ok(students.into_iter().map(|student| sent_by(&student, &items)).collect_view().into_any())
}

fn sent_by(student: &ChosenBy, items: &[SentItem]) -> AnyView {
    let t = text();
    let links: Vec<_> = items.iter().filter(|item| item.owner_id == student.student_id).map(link).collect();
    let none = links.is_empty().then(|| view! { <p>{t.partner_nothing_sent()}</p> });
    let end = end(student.id);
    view! {
        <Section title=t.partner_from(&student.name) lead=t.partner_from_lead()>
            <Stack gap=Gap::Small>
                {links}
                {none}
                {end}
            </Stack>
        </Section>
    }
    .into_any()
}

fn link(item: &SentItem) -> impl IntoView + use<> {
    let (place, icon) = match item.kind {
        SentKind::Goal => ("goals", IconName::Goal),
        SentKind::Reflection => ("reflections", IconName::Reflection),
    };
    let title = if item.title.is_empty() { text().home_untitled() } else { item.title.clone() };
    view! { <CardLink href=format!("/{place}/{}", item.id) title=title icon=icon/> }
}
