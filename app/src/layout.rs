//! The frame of every page: where one can go by role, who one is, the language switch, and what was just done.
use crate::{
    done::Toast as Said,
    error::{AppError, ErrorKind},
    i18n::{Locale, Text},
    parts::PostForm,
    request::{self, Request},
    routes::GUEST_DOOR,
    ui::{
        Button, Card, Frame, FrameWords, Gap, IconName, LanguageChoice, LanguageSwitch, LinkButton, MenuLink, NavItem, Notice,
        PageHead, Row, Section, Stack, Toast, Tone, WhoAmI,
    },
};
use domain::{
    account::link::LINK_MS,
    actor::Actor,
    roster::types::{RelationKind, Role},
    time::MINUTE_MS,
};
use leptos::prelude::*;

/// Wraps a page's view in the frame.
pub fn framed(request: &Request, page: AnyView) -> AnyView {
    let t = request::text();
    let words = FrameWords { brand: "Waymark".into(), skip: t.skip_to_content(), navigation: t.nav_label(), more: t.nav_more() };
    let actor = request.actor.as_deref();
    let nav = actor.map(|actor| ways(t, actor, &request.path)).unwrap_or_default();
    let who = actor.map(|actor| who(t, actor).into_any());
    let school = actor.map(|actor| actor.school_name.clone());
    let opened = actor.and_then(open_record);
    view! {
        <Frame words=words school=school nav=nav language=language(t, request) who=who flash=left_over(t, request)>
            {opened}
            {page}
        </Frame>
        {actor.map(session_watch)}
    }
    .into_any()
}

/// Stands on every page while a student's record is open for a stated reason.
fn open_record(actor: &Actor) -> Option<AnyView> {
    let t = request::text();
    let opened = actor.opened?;
    let words = t.records_open_banner_text(&t.short_moment(opened.until, &actor.zone));
    let record = format!("/people/{}", opened.student_id);
    Some(
        view! {
            <div class="no-print" data-opened="">
                <Notice tone=Tone::Warn title=t.records_open_banner()>
                    <p>{words}</p>
                    <PostForm action="/api/records/close-record">
                        <Row>
                            <Button icon=IconName::Lock>{t.records_open_close()}</Button>
                            <LinkButton href=record icon=IconName::IdCard>{t.records_open_go()}</LinkButton>
                        </Row>
                    </PostForm>
                </Notice>
            </div>
        }
        .into_any(),
    )
}

/// What a session that is about to end says. It stays hidden until its script shows it.
fn session_watch(actor: &Actor) -> impl IntoView + use<> {
    let t = request::text();
    let session = actor.session;
    let whole = (session.ends_at - actor.now) / 1_000;
    view! {
        <div class="session-watch no-print" data-session="" data-idle=session.idle_ms / 1_000 data-whole=whole>
            <div role="alert" hidden=true>
                <Notice tone=Tone::Warn title=t.session_ends_title()>
                    <p>{t.session_ends_text()}</p>
                    <PostForm action="/api/account/stay">
                        <Button>{t.session_stay()}</Button>
                    </PostForm>
                </Notice>
            </div>
            <div role="alert" hidden=true>
                <Notice tone=Tone::Warn title=t.session_over_title()>
                    <p>{t.session_over_text()}</p>
                </Notice>
            </div>
        </div>
    }
}

fn language(t: Text, request: &Request) -> AnyView {
    let choices = Locale::ALL
        .into_iter()
        .map(|locale| LanguageChoice {
            tag: locale.tag().into(),
            name: locale.own_name().into(),
            rtl: locale.direction() == "rtl",
            current: locale == t.locale,
        })
        .collect();
    view! {
        <LanguageSwitch label=t.language_label() action="/api/settings/language" return_to=request.here() choices=choices/>
    }
    .into_any()
}

fn who(t: Text, actor: &Actor) -> impl IntoView + use<> {
    view! {
        <WhoAmI
            name=actor.name.clone()
            role=main_role(t, actor)
            sign_out_action="/api/account/sign-out"
            sign_out_label=t.sign_out()
        >
            <MenuLink href="/settings" icon=IconName::Settings label=t.settings_title()/>
        </WhoAmI>
    }
}

/// What somebody is here, in one word.
fn main_role(t: Text, actor: &Actor) -> Option<String> {
    const ORDER: [Role; 8] =
        [Role::Admin, Role::Leader, Role::Coordinator, Role::Counselor, Role::Teacher, Role::Aide, Role::Guardian, Role::Student];
    ORDER.into_iter().find(|role| actor.is(*role)).map(|role| match role {
        Role::Teacher if actor.has_relation(RelationKind::Advisor) => t.role_advisor(),
        role => role_name(t, role),
    })
}

/// A role in words.
pub fn role_name(t: Text, role: Role) -> String {
    match role {
        Role::Student => t.role_student(),
        Role::Guardian => t.role_guardian(),
        Role::Teacher => t.role_teacher(),
        Role::Aide => t.role_aide(),
        Role::Counselor => t.role_counselor(),
        Role::Coordinator => t.role_coordinator(),
        Role::Leader => t.role_leader(),
        Role::Admin => t.role_admin(),
    }
}

fn ways(t: Text, actor: &Actor, path: &str) -> Vec<NavItem> {
    let staff = actor.is_staff();
    let mut ways = vec![("/", t.nav_home(), IconName::Home)];
    let reviews = actor.has_relation(RelationKind::Advisor) || actor.has_relation(RelationKind::Teacher);
    if reviews {
        ways.push(("/reviews", t.nav_reviews(), IconName::Steps));
    }
    if reviews || actor.has_relation(RelationKind::Counselor) {
        ways.push(("/advisory", t.nav_advisory(), IconName::Users));
    }
    if !staff && actor.is(Role::Student) {
        ways.push(("/goals", t.nav_goals(), IconName::Goal));
        ways.push(("/reflections", t.nav_reflections(), IconName::Reflection));
    }
    ways.push(("/conferences", t.nav_conferences(), IconName::Calendar));
    if actor.is(Role::Leader) || actor.is(Role::Coordinator) {
        ways.push(("/insights", t.nav_insights(), IconName::Chart));
    }
    if actor.is(Role::Admin) {
        ways.push(("/people", t.nav_people(), IconName::IdCard));
        ways.push(("/settings/mail", t.nav_mail(), IconName::Send));
    }
    if staff {
        ways.push(("/goals", t.nav_goals(), IconName::Goal));
    }
    ways.push(("/records", t.nav_records(), IconName::Eye));
    ways.into_iter()
        .map(|(href, label, icon)| NavItem {
            href: href.into(),
            label,
            icon,
            current: if href == "/" { path == "/" } else { path.starts_with(href) },
            badge: None,
        })
        .collect()
}

/// What the last form left: a good word, or an error that belongs to no field.
fn left_over(t: Text, request: &Request) -> Option<AnyView> {
    if let Some(toast) = request.flash.toast {
        return Some(view! { <Toast text=said(t, toast)/> }.into_any());
    }
    let error = request.flash.error.as_ref()?;
    let words = match error.kind {
        ErrorKind::Invalid => return None,
        ErrorKind::Stale => t.error_stale(),
        ErrorKind::WrongState | ErrorKind::Taken => t.error_wrong_state(),
        ErrorKind::SignedOut => t.error_signed_out(),
        ErrorKind::KeyReused => t.error_key_reused(),
        ErrorKind::ConfirmFirst => t.error_confirmed(),
        _ => t.error_other(),
    };
    Some(view! { <Notice tone=Tone::Warn>{words}</Notice> }.into_any())
}

fn said(t: Text, toast: Said) -> String {
    match toast {
        Said::Saved => t.toast_saved(),
        Said::GoalStarted => t.toast_goal_started(),
        Said::GoalActive => t.toast_goal_active(),
        Said::GoalAchieved => t.toast_goal_achieved(),
        Said::CheckedIn => t.toast_checked_in(),
        Said::ReflectionSent => t.toast_reflection_sent(),
        Said::ReviewReleased => t.toast_review_released(),
        Said::AnswerSent => t.toast_answer_sent(),
        Said::PromptSet => t.toast_prompt_set(),
        Said::AgendaAdded => t.toast_agenda_added(),
        Said::ConferenceReady => t.toast_conference_ready(),
        Said::ConferenceHeld => t.toast_conference_held(),
        Said::ConferenceClosed => t.toast_conference_closed(),
        Said::ConferenceCancelled => t.toast_conference_cancelled(),
        Said::GuestInvited => t.toast_guest_invited(),
        Said::GuestCodeEnded => t.toast_guest_code_ended(),
        Said::RsvpSaved => t.toast_rsvp_saved(),
        Said::QuestionSent => t.toast_question_sent(),
        Said::CommitmentMade => t.toast_commitment_made(),
        Said::CommitmentKept => t.toast_commitment_kept(),
        Said::CommitmentClosed => t.toast_commitment_closed(),
        Said::SeasonMade => t.toast_season_made(),
        Said::RequestSent => t.toast_request_sent(),
        Said::RequestAnswered => t.toast_request_answered(),
        Said::FlagSent => t.toast_flag_sent(),
        Said::HelperNamed => t.toast_helper_named(),
        Said::HelperEnded => t.toast_helper_ended(),
        Said::PartnerNamed => t.toast_partner_named(),
        Said::PartnerEnded => t.toast_partner_ended(),
        Said::RecordOpened => t.toast_record_opened(),
        Said::RecordClosed => t.toast_record_closed(),
        Said::PasswordSet => t.toast_password_set(),
        Said::CardsEnded => t.toast_cards_ended(),
        Said::PersonSuspended => t.toast_person_suspended(),
        Said::PersonRestored => t.toast_person_restored(),
        Said::SessionsEnded => t.toast_sessions_ended(),
        Said::LinkAsked => t.toast_link_asked(LINK_MS / MINUTE_MS),
        Said::MailTriedAgain => t.toast_mail_tried_again(),
        Said::SessionEnded => t.toast_session_ended(),
        Said::IdentityConnected => t.toast_identity_connected(),
        Said::IdentityDisconnected => t.toast_identity_disconnected(),
    }
}

/// Characters of what is easily typed again: a name, a code.
const SHORT: usize = 30;

/// The page that stands in for one that could not be shown.
pub fn error_page(error: &AppError) -> AnyView {
    let t = request::text();
    let (title, words) = match error.kind {
        ErrorKind::NotFound => (t.page_not_found_title(), t.page_not_found_text()),
        ErrorKind::Forbidden => (t.page_forbidden_title(), t.page_forbidden_text()),
        ErrorKind::TooLarge => (t.page_too_large_title(), t.page_too_large_text()),
        ErrorKind::TooMany => {
            let minutes = error.retry_after_s.unwrap_or(60).div_ceil(60);
            (t.page_too_many_title(), t.page_too_many_text(i64::from(minutes)))
        }
        ErrorKind::Busy => (t.page_busy_title(), t.page_busy_text()),
        ErrorKind::CodeFirst => (t.guest_code_needed_title(), t.guest_code_needed_text()),
        _ => (t.page_error_title(), t.page_error_text()),
    };
    let (onwards, icon, label) = if error.kind == ErrorKind::CodeFirst {
        (GUEST_DOOR, IconName::IdCard, t.guest_code_type())
    } else {
        ("/", IconName::Home, t.page_go_home())
    };
    view! {
        <PageHead title=title lead=words/>
        <Stack gap=Gap::Large>
            {left_to_copy()}
            <LinkButton href=onwards icon=icon>{label}</LinkButton>
        </Stack>
    }
    .into_any()
}

/// The sentences of a form that this page stands in for, to be copied: the way back to them may be gone.
fn left_to_copy() -> Option<AnyView> {
    let t = request::text();
    let request = request::current().ok()?;
    let sentence = |text: &&String| text.trim().contains(char::is_whitespace) && text.chars().count() > SHORT;
    let texts: Vec<String> = request.flash.typed.iter().map(|(_, text)| text).filter(sentence).cloned().collect();
    if texts.is_empty() {
        return None;
    }
    let cards = texts.into_iter().map(|text| view! { <Card><p class="prose" dir="auto">{text}</p></Card> }).collect_view();
    Some(view! { <Section title=t.page_left_title() lead=t.page_left_text()><Stack>{cards}</Stack></Section> }.into_any())
}
