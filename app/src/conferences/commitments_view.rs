//! Promises: those of before come first, the open ones before what became of the others; those made here come last, each with the form that closes it.
use super::{view_model, words};
use crate::{
    i18n::Text,
    parts::{PostForm, problems},
    request::{self, FormState},
    ui::{
        Badge, Card, Choice, DateField, Dialog, Gap, Hidden, IconName, LinkButton, Notice, RadioGroup, Section, Select, Stack,
        SubmitRow, TextArea, Tone, WhoSees,
    },
};
use domain::{
    actor::Actor,
    conferences::{
        service::{Commitment, Conference},
        types::{CommitmentState, ConferenceState},
    },
};
use leptos::prelude::*;

const COMMIT: &str = "/api/conferences/commit";
const CLOSE: &str = "/api/conferences/close-commitment";
const ACKNOWLEDGE: &str = "/api/guests/acknowledge";

/// What was wrong with the form for a new promise, or with the one that closes a promise.
pub fn summary(conference: &Conference) -> AnyView {
    let commit = request::form_of(COMMIT, "conference_id", &conference.line.id.to_string());
    view! {
        {problems(&commit)}
        {problems(&request::form(CLOSE))}
    }
    .into_any()
}

/// What was promised before, and what became of it: the conference opens with it.
pub fn before(t: Text, conference: &Conference, commitments: &[Commitment]) -> AnyView {
    if commitments.is_empty() {
        return view! { <Section title=t.conference_before_title()><p class="soft">{t.conference_before_none()}</p></Section> }
            .into_any();
    }
    let cards = commitments.iter().map(|commitment| card(t, conference, commitment)).collect_view();
    view! {
        <Section title=t.conference_before_title() lead=t.conference_before_lead() id="promises".to_owned()>
            <Stack gap=Gap::Small>{cards}</Stack>
        </Section>
    }
    .into_any()
}

/// What is promised here, and the form for a new promise.
pub fn made_here(t: Text, actor: &Actor, conference: &Conference, commitments: &[Commitment]) -> AnyView {
    let cards = commitments.iter().map(|commitment| card(t, conference, commitment)).collect_view();
    let over = matches!(conference.line.state, ConferenceState::Cancelled | ConferenceState::Closed);
    let form = (conference.may.promise && !over).then(|| commit_form(t, actor, conference));
    let none = commitments.is_empty().then(|| view! { <p class="soft">{t.conference_commitments_none()}</p> });
    view! {
        <Section title=t.conference_commitments_title() id="commitments".to_owned()>
            <Stack>
                {none}
                <Stack gap=Gap::Small>{cards}</Stack>
                {form}
            </Stack>
        </Section>
    }
    .into_any()
}

fn card(t: Text, conference: &Conference, commitment: &Commitment) -> AnyView {
    let (tone, icon) = match commitment.state {
        CommitmentState::Open => (Tone::Info, IconName::Circle),
        CommitmentState::Kept => (Tone::Good, IconName::CheckCircle),
        CommitmentState::Changed | CommitmentState::Dropped => (Tone::Neutral, IconName::Info),
    };
    let aside = view! { <Badge tone=tone icon=icon text=words::commitment_state(t, commitment.state)/> }.into_any();
    let due = commitment.due_on.map(|due| view! { <p class="soft small">{t.commitment_due(&t.day(due))}</p> });
    let word = (!commitment.closing_word.is_empty()).then(|| {
        view! { <p class="prose soft" dir="auto">{commitment.closing_word.clone()}</p> }
    });
    let open = commitment.state == CommitmentState::Open;
    let can_close = open && ((commitment.mine && conference.may.promise) || conference.may.keep_promises);
    let said_yes = commitment.acknowledged_at.map(|_| {
        let words =
            if commitment.mine { t.commitment_acknowledged_you() } else { t.commitment_acknowledged(&commitment.owner_name) };
        view! { <p class="soft small">{words}</p> }
    });
    let can_say_yes = open && commitment.mine && conference.may.acknowledge && commitment.acknowledged_at.is_none();
    let say_yes = can_say_yes.then(|| acknowledge_form(t, commitment));
    let next_goal = (open && commitment.mine && conference.may.prepare).then(|| {
        let href = format!("/goals/new?commitment={}", commitment.id);
        view! { <LinkButton href=href small=true icon=IconName::Goal>{t.commitment_next_goal()}</LinkButton> }
    });
    let close = can_close.then(|| close_form(t, commitment));
    let text = commitment.text.clone();
    view! {
        <Card title=words::owner(t, commitment) icon=IconName::Commitment aside=aside>
            <p class="prose" dir="auto">{text}</p>
            {due}
            {word}
            {said_yes}
            <div class="no-print">
                {say_yes}
                {next_goal}
                {close}
            </div>
        </Card>
    }
    .into_any()
}

fn acknowledge_form(t: Text, commitment: &Commitment) -> AnyView {
    let id = commitment.id.to_string();
    view! {
        <PostForm action=ACKNOWLEDGE>
            <Hidden name="commitment_id" value=id/>
            <SubmitRow label=t.commitment_acknowledge()/>
        </PostForm>
    }
    .into_any()
}

fn close_form(t: Text, commitment: &Commitment) -> AnyView {
    let id = commitment.id.to_string();
    let form = request::form_of(CLOSE, "commitment_id", &id);
    let prefix = format!("close-{id}");
    let options = [CommitmentState::Kept, CommitmentState::Changed, CommitmentState::Dropped]
        .map(|state| Choice::new(state.as_str(), words::commitment_state(t, state)))
        .to_vec();
    let stale = form.is_stale().then(|| {
        let words = t.commitment_stale(&words::commitment_state(t, commitment.state));
        view! { <Notice tone=Tone::Warn>{words}</Notice> }
    });
    let version = commitment.version.to_string();
    view! {
        <Dialog label=t.commitment_close() title=t.commitment_close_title() tone=Tone::Info open=form.failed()>
            {stale}
            <PostForm action=CLOSE>
                <Hidden name="commitment_id" value=id/>
                <Hidden name="version" value=version/>
                <RadioGroup
                    name="state"
                    id=words::field_id(&form, &prefix, "state")
                    legend=t.commitment_close_question()
                    options=options
                    value=form.value("state", "")
                    error=form.error("state")
                />
                <TextArea
                    name="word"
                    id=words::field_id(&form, &prefix, "word")
                    label=t.commitment_close_word()
                    hint=t.commitment_close_word_hint()
                    value=form.value("word", "")
                    error=form.error("word")
                    rows=2
                />
                <SubmitRow label=t.commitment_close_button()/>
            </PostForm>
        </Dialog>
    }
    .into_any()
}

fn commit_form(t: Text, actor: &Actor, conference: &Conference) -> AnyView {
    let form = request::form_of(COMMIT, "conference_id", &conference.line.id.to_string());
    let host = conference.may.keep_promises;
    let id = conference.line.id.to_string();
    let owner = host.then(|| owner_field(t, &form, conference));
    let today = actor.today;
    let title = if host { t.conference_commit_title() } else { t.conference_commit_own_title() };
    view! {
        <div class="no-print">
            <Card title=title icon=IconName::Commitment>
                <PostForm action=COMMIT return_to=format!("/conferences/{id}")>
                    <Hidden name="conference_id" value=id/>
                    {owner}
                    <TextArea
                        name="text"
                        id=words::field_id(&form, "commit", "text")
                        label=t.conference_commit_text()
                        hint=t.conference_commit_text_hint()
                        value=form.value("text", "")
                        error=form.error("text")
                        rows=2
                    />
                    <DateField
                        name="due_on"
                        label=t.conference_commit_due()
                        value=form.value("due_on", &view_model::in_two_weeks(today).to_string())
                        error=form.error("due_on")
                        min=today.to_string()
                    />
                    <SubmitRow label=t.conference_commit_button()/>
                </PostForm>
                <WhoSees text=t.conference_commit_seen()/>
            </Card>
        </div>
    }
    .into_any()
}

fn owner_field(t: Text, form: &FormState, conference: &Conference) -> AnyView {
    let student = conference.line.student_id.to_string();
    view! {
        <Select
            name="owner_id"
            label=t.conference_commit_owner()
            options=view_model::promisers(conference)
            value=form.value("owner_id", &student)
            error=form.error("owner_id")
        />
    }
    .into_any()
}
