//! `/goals`: one's own goals; `?student=ID`: those of a student that one may see; for families, the way to their children.
use super::{
    pieces::{START, goal_card, start_form},
    view_model::open_and_closed,
};
use crate::{
    error::{AppError, ErrorKind},
    i18n::Text,
    partners::pieces,
    parts::{pager, problems},
    request::{self, text},
    routes::Params,
    ui::{Card, CardLink, EmptyState, Gap, IconName, LinkButton, PageHead, Section, Stack, Variant},
};
use domain::{
    actor::Actor,
    goals::{
        record::GoalSummary,
        service::{self, GoalList},
    },
    id::{Id, parse_id},
    policy::{self, Decision},
    roster::types::Role,
    time::Date,
};
use leptos::prelude::*;

/// The page.
pub async fn page(_: Params) -> Result<AnyView, AppError> {
    let t = text();
    let actor = request::actor()?;
    if let Some(typed) = request::query("student") {
        let student_id = parse_id(&typed).ok_or_else(|| AppError::of(ErrorKind::NotFound))?;
        if student_id != actor.person_id {
            return students(t, &actor, student_id).await;
        }
    }
    if policy::start_goal(&actor) == Decision::Allowed { own(t, &actor).await } else { family(t, &actor).await }
}

async fn own(t: Text, actor: &Actor) -> Result<AnyView, AppError> {
    let page = request::page_number();
    let snapshot = request::snapshot()?;
    let list = service::own_goals(snapshot.as_ref(), actor, page).await?;
    let partner_form = request::form(pieces::NAME);
    let partner = if page == 1 { pieces::own(snapshot.as_ref(), actor, &partner_form).await? } else { None };
    let partner_wrong = problems(&partner_form);
    let lead = if actor.is(Role::Student) { t.goals_lead() } else { t.goals_lead_staff() };
    if list.goals.is_empty() && page == 1 {
        let form = request::form(START);
        let wrong = problems(&form);
        let start = start_form(t, service::kinds_for(actor), &form, None);
        return Ok(view! {
            <div class="narrow">
                <PageHead title=t.goals_title() lead=lead/>
                <Stack>
                    {partner_wrong}
                    {wrong}
                    <EmptyState icon=IconName::Goal title=t.goals_empty_title() text=t.goals_empty_text()/>
                    <Card>{start}</Card>
                    {partner}
                </Stack>
            </div>
        }
        .into_any());
    }
    let new = view! {
        <LinkButton href="/goals/new" variant=Variant::Primary icon=IconName::Plus>{t.goals_new_link()}</LinkButton>
    };
    let groups = groups(t, list, actor.today, "/goals", page);
    Ok(view! {
        <PageHead title=t.goals_title() lead=lead action=new.into_any()/>
        <Stack gap=Gap::Large>
            {partner_wrong}
            {groups}
            {partner}
        </Stack>
    }
    .into_any())
}

async fn students(t: Text, actor: &Actor, student_id: Id) -> Result<AnyView, AppError> {
    let page = request::page_number();
    let (name, list) = service::goals_of(request::snapshot()?.as_ref(), actor, student_id, page).await?;
    let lead = if actor.opened(student_id) { t.records_open_list_lead(&name) } else { t.goals_of_lead(&name) };
    let empty = list.goals.is_empty() && page == 1;
    let body = if empty {
        view! { <EmptyState icon=IconName::Goal title=t.goals_of_empty_title() text=t.goals_of_empty_text(&name)/> }.into_any()
    } else {
        groups(t, list, actor.today, &format!("/goals?student={student_id}"), page)
    };
    Ok(view! {
        <PageHead title=t.goals_of_title(&name) lead=lead/>
        {body}
    }
    .into_any())
}

async fn family(t: Text, actor: &Actor) -> Result<AnyView, AppError> {
    let children = service::own_children(request::snapshot()?.as_ref(), actor).await?;
    let none = children.is_empty();
    let links = children
        .into_iter()
        .map(|(id, name)| view! { <CardLink href=format!("/goals?student={id}") title=name icon=IconName::User level=2/> })
        .collect_view();
    Ok(view! {
        <PageHead title=t.goals_family_title() lead=t.goals_family_text()/>
        <Stack gap=Gap::Small>{links} {none.then(|| view! { <p>{t.goals_family_none()}</p> })}</Stack>
    }
    .into_any())
}

fn groups(t: Text, list: GoalList, today: Date, path: &str, page: u64) -> AnyView {
    let more = list.more;
    let nothing = list.goals.is_empty();
    let (open, closed) = open_and_closed(list.goals);
    let groups = [group(t, t.goals_open(), &open, today), group(t, t.goals_closed(), &closed, today)];
    let pager = pager(path, page, more);
    view! {
        <Stack gap=Gap::Large>
            {nothing.then(|| view! { <p>{t.goals_page_empty()}</p> })}
            {groups}
            {pager}
        </Stack>
    }
    .into_any()
}

fn group(t: Text, title: String, goals: &[GoalSummary], today: Date) -> Option<AnyView> {
    if goals.is_empty() {
        return None;
    }
    let cards = goals.iter().map(|goal| goal_card(t, goal, today)).collect_view();
    Some(view! { <Section title=title><Stack gap=Gap::Small>{cards}</Stack></Section> }.into_any())
}
