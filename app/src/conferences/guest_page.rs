//! `/c/pack`: what a guest by code sees of the one conference they were invited to, and the little they do there.
use super::{agenda_view, commitments_view, conference_page, ending, guest_forms, words};
use crate::{
    error::AppError,
    parts::PostForm,
    request::{self, text},
    routes::{GUEST_DOOR, Params},
    ui::{Button, Gap, IconName, PageHead, Stack, Variant, WhoSees},
};
use domain::conferences::service;
use leptos::prelude::*;

const LEAVE: &str = "/api/guests/leave";

/// The page.
pub async fn page(_: Params) -> Result<AnyView, AppError> {
    let t = text();
    let guest = request::guest()?;
    let conference = service::conference_of_guest(request::snapshot()?.as_ref(), &guest).await?;
    let line = &conference.line;
    let leave = view! {
        <PostForm action=LEAVE return_to=GUEST_DOOR.to_owned()>
            <Button variant=Variant::Secondary icon=IconName::X>{t.guest_leave()}</Button>
        </PostForm>
    }
    .into_any();
    let until = t.guest_pack_until(&t.short_moment(guest.session.ends_at, &guest.zone));
    let at_the_table = conference.pack.as_ref().map(|pack| {
        let left = service::QUESTIONS_OF_GUEST > pack.questions.iter().filter(|question| question.mine).count() as u64;
        view! {
            <WhoSees text=t.guest_pack_seen(&line.student_called)/>
            {conference_page::summary(t, pack)}
            {agenda_view::agenda(t, &conference, pack)}
            {guest_forms::forms_by_code(t, &conference, left)}
            {commitments_view::made_here(t, &guest, &conference, &pack.commitments)}
        }
        .into_any()
    });
    Ok(view! {
        <PageHead
            title=t.conference_of(&line.student_called)
            kicker=words::countdown(t, line).unwrap_or_else(|| words::state(t, line.state))
            lead=t.guest_pack_lead(&guest.name, &line.student_called)
            action=leave
        />
        {guest_forms::summary_by_code()}
        <Stack gap=Gap::Large>
            {conference_page::facts(t, &conference)}
            <p class="soft">{until}</p>
            {ending::notice(t, &conference)}
            {at_the_table}
        </Stack>
    }
    .into_any())
}
