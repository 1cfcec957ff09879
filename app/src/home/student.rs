//! What is next for a student: the conference, today's step, a check-in, or a first goal; then the queue.
use crate::{
    error::AppError,
    i18n::Text,
    parts::PostForm,
    request::text,
    ui::{Badge, Button, CardLink, Hidden, IconName, LinkButton, NextUp, Section, Stack, Tone, Variant},
};
use domain::{
    actor::Actor,
    conferences::{self, service::Line, types::ConferenceState},
    db::Snapshot,
    goals::{self, GoalSummary, types::GoalState},
    reflections::{self, service::WaitingKind},
    time::DAY_MS,
};
use leptos::prelude::*;

/// Days before a conference from which preparing it comes first.
const PREPARE_DAYS: i32 = 21;
/// Days after which a goal asks for a check-in.
const CHECK_IN_DAYS: i64 = 7;
/// Things in the queue.
const QUEUE: usize = 6;

/// The student's part of the home page. Four statements: it is the page that is opened most.
pub async fn next(db: &Snapshot, actor: &Actor) -> Result<AnyView, AppError> {
    let t = text();
    let conference = conferences::service::next_for_student(db, actor).await?;
    let goals = goals::service::open_goals(db, actor).await?;
    let waiting = reflections::service::waiting_to_write(db, actor).await?;
    let promises = conferences::service::open_commitments(db, actor).await?;
    let of = |kind: WaitingKind| waiting.iter().filter(move |row| row.kind == kind);
    let mut queue: Vec<AnyView> = Vec::new();
    for row in of(WaitingKind::Answer) {
        queue.push(link(format!("/reflections/{}", row.id), row.title.clone(), t.home_review_came(), IconName::Glow));
    }
    for prompt in of(WaitingKind::Prompt) {
        let from = prompt.section_title.clone().unwrap_or_else(|| t.home_from_school());
        queue.push(link("/reflections".into(), prompt.title.clone(), t.home_prompt_from(&from), IconName::Message));
    }
    for promise in promises.into_iter().filter(|promise| promise.mine) {
        let due = promise.due_on.map(|day| t.home_promise_due(&t.day(day))).unwrap_or_default();
        queue.push(link(format!("/conferences/{}", promise.conference_id), promise.text, due, IconName::Commitment));
    }
    for goal in goals.iter().filter(|goal| wants_check_in(actor, goal)) {
        queue.push(link(format!("/goals/{}", goal.id), goal.title.clone(), t.home_check_in_due(), IconName::Clock));
    }
    for row in of(WaitingKind::Draft) {
        let title = if row.title.is_empty() { t.home_untitled() } else { row.title.clone() };
        queue.push(link(format!("/reflections/{}", row.id), title, t.home_draft(), IconName::Pencil));
    }
    queue.truncate(QUEUE);
    let countdown =
        conference.as_ref().filter(|line| !asks_for_work(line.state, line.days_ahead)).map(|line| countdown(line).into_any());
    Ok(view! {
        {primary(conference.as_ref(), &goals)}
        {countdown}
        {(!queue.is_empty()).then(|| view! { <Section title=t.home_also()><Stack>{queue}</Stack></Section> })}
    }
    .into_any())
}

fn link(href: String, title: String, text: String, icon: IconName) -> AnyView {
    view! { <CardLink href=href title=title text=text icon=icon/> }.into_any()
}

fn wants_check_in(actor: &Actor, goal: &GoalSummary) -> bool {
    goal.state == GoalState::Active && goal.last_check_in_at.is_none_or(|at| actor.now - at > CHECK_IN_DAYS * DAY_MS)
}

/// Whether preparing the conference is the next thing. When its day has passed, it is not, though nobody has recorded it.
fn asks_for_work(state: ConferenceState, days_ahead: Option<i32>) -> bool {
    state != ConferenceState::Ready && days_ahead.is_none_or(|days| (0..=PREPARE_DAYS).contains(&days))
}

/// How far away the conference is, in words.
fn how_far(t: Text, days_ahead: Option<i32>) -> String {
    match days_ahead {
        None => t.home_conference_soon(),
        Some(days) if days < 0 => t.home_conference_passed(),
        Some(days) => t.home_conference_in(i64::from(days)),
    }
}

fn primary(conference: Option<&Line>, goals: &[GoalSummary]) -> AnyView {
    let t = text();
    if let Some(line) = conference.filter(|line| asks_for_work(line.state, line.days_ahead)) {
        let title = how_far(t, line.days_ahead);
        let href = format!("/conferences/{}/prepare", line.id);
        return view! {
            <NextUp kicker=t.home_conference() title=title text=t.home_conference_text() icon=IconName::Calendar>
                <LinkButton href=href variant=Variant::Primary onwards=true>{t.home_prepare()}</LinkButton>
            </NextUp>
        }
        .into_any();
    }
    if let Some((goal, step)) = goals.iter().find_map(|goal| goal.next_step.as_ref().map(|step| (goal, step))) {
        let due = step.due_on.map(|day| t.home_step_due(&t.weekday(day)));
        let (href, step_id) = (format!("/goals/{}", goal.id), step.id.to_string());
        return view! {
            <NextUp kicker=t.home_step() title=step.title.clone() text=due icon=IconName::Flag>
                <PostForm action="/api/goals/tick-step">
                    <Hidden name="step_id" value=step_id/>
                    <Hidden name="done" value="true"/>
                    <Button variant=Variant::Primary icon=IconName::Check>{t.home_step_done()}</Button>
                </PostForm>
                <LinkButton href=href variant=Variant::Quiet>{t.home_see_goal()}</LinkButton>
            </NextUp>
        }
        .into_any();
    }
    if let Some(goal) = goals.first() {
        let href = format!("/goals/{}", goal.id);
        return view! {
            <NextUp kicker=t.home_goal() title=goal.title.clone() text=t.home_goal_text() icon=IconName::Goal>
                <LinkButton href=href variant=Variant::Primary onwards=true>{t.home_go_on()}</LinkButton>
            </NextUp>
        }
        .into_any();
    }
    view! {
        <NextUp kicker=t.home_begin() title=t.home_first_goal() text=t.home_first_goal_text() icon=IconName::Goal>
            <LinkButton href="/goals/new" variant=Variant::Primary onwards=true>{t.home_start_goal()}</LinkButton>
        </NextUp>
    }
    .into_any()
}

fn countdown(line: &Line) -> impl IntoView + use<> {
    let t = text();
    let when = line.starts_at.map(|at| t.moment(at, &line.zone));
    let title = how_far(t, line.days_ahead);
    let ready = (line.state == ConferenceState::Ready)
        .then(|| view! { <Badge tone=Tone::Good icon=IconName::Check text=t.home_ready()/> }.into_any());
    view! {
        <CardLink
            href=format!("/conferences/{}", line.id)
            title=title
            text=when
            icon=IconName::Calendar
            badge=ready
            level=2
        />
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Locale;

    #[test]
    fn a_conference_that_nobody_recorded_is_not_tomorrow_again() {
        let words = |days| how_far(Text { locale: Locale::En }, Some(days)).replace(['\u{2068}', '\u{2069}'], "");
        assert_eq!(words(-1), "The day of your conference has passed");
        assert_eq!(words(0), "Your conference is today");
        assert_eq!(words(1), "Your conference is tomorrow");
        assert_eq!(words(2), "Your conference is in 2 days");
    }

    #[test]
    fn preparing_comes_first_from_three_weeks_before_until_the_day() {
        let asks = |days| asks_for_work(ConferenceState::Planned, days);
        assert_eq!([Some(-1), Some(0), Some(21), Some(22), None].map(asks), [false, true, true, false, true]);
        assert!(!asks_for_work(ConferenceState::Ready, Some(1)));
    }
}
