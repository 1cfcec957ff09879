//! Every page and every server function, as data: path, the rule that guards it, title, and the page itself.
use crate::{
    account, advisory, conferences,
    error::{AppError, ErrorKind},
    goals, home,
    i18n::Text,
    insights, notices, records, reflections, roster, settings,
};
use domain::{
    actor::Actor,
    id::{Id, parse_id},
    roster::types::Role,
};
use leptos::prelude::AnyView;
use std::{future::Future, pin::Pin};

/// Who may come to a door at all. What they see behind it is decided by `domain::policy`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// Everybody.
    Anyone,
    /// Whoever is signed in.
    SignedIn,
    /// Whoever works at a school.
    Staff,
    /// Whoever has one of these roles.
    Roles(&'static [Role]),
    /// Guests who came with a code, and nobody else: whoever is signed in is not one.
    Guest,
    /// Everybody, in a demo or in development; nobody elsewhere.
    DemoOnly,
}

impl Rule {
    /// Whether this actor may come in at `path`; the error says what to answer.
    pub fn check(self, path: &str, actor: Option<&Actor>, guest: Option<&Actor>, demo: bool) -> Result<(), AppError> {
        if self == Self::Guest {
            return guest.map(|_| ()).ok_or_else(|| AppError::of(ErrorKind::CodeFirst));
        }
        if actor.is_some_and(|actor| actor.owes_second_step) && !BEFORE_SECOND_STEP.contains(&path) {
            return Err(AppError::of(ErrorKind::SecondStepFirst));
        }
        let allowed = match (self, actor) {
            (Self::DemoOnly, _) => return if demo { Ok(()) } else { Err(AppError::of(ErrorKind::NotFound)) },
            (Self::Anyone, _) | (Self::SignedIn, Some(_)) => true,
            // A guest by code is nobody at every other door.
            (_, None) => return Err(AppError::of(ErrorKind::SignedOut)),
            (Self::Guest, Some(_)) => false,
            (Self::Staff, Some(actor)) => actor.is_staff(),
            (Self::Roles(roles), Some(actor)) => roles.iter().any(|role| actor.is(*role)),
        };
        if allowed { Ok(()) } else { Err(AppError::of(ErrorKind::Forbidden)) }
    }

    /// The rule in words, as `waymark routes` lists it.
    pub fn describe(self) -> String {
        match self {
            Self::Anyone => "anyone".into(),
            Self::SignedIn => "signed in".into(),
            Self::Staff => "staff".into(),
            Self::Guest => "guest with a code".into(),
            Self::Roles(roles) => roles.iter().map(|role| role.as_str()).collect::<Vec<_>>().join(" or "),
            Self::DemoOnly => "demo only".into(),
        }
    }
}

/// Where somebody may go who has to set up a second step and has not done so.
const BEFORE_SECOND_STEP: [&str; 7] = [
    SECOND_STEP,
    "/sign-in/confirm",
    "/api/account/begin-second-step",
    "/api/account/finish-second-step",
    "/api/account/confirm",
    "/api/account/sign-out",
    "/api/settings/language",
];
/// Where a second step is set up.
pub const SECOND_STEP: &str = "/settings/second-step";

/// Where a guest comes in with a code.
pub const GUEST_DOOR: &str = "/c";
/// What a guest by code reads.
pub const GUEST_PACK: &str = "/c/pack";

/// Whether a path belongs to guests by code. Who is signed in is nobody there, and such a guest is nobody elsewhere.
pub fn is_guest_door(path: &str) -> bool {
    path == GUEST_DOOR || path.starts_with("/c/") || path.starts_with("/api/guests/")
}

/// The values of a path's placeholders.
#[derive(Clone, Debug, Default)]
pub struct Params(pub Vec<(String, String)>);

impl Params {
    /// The text in a placeholder.
    pub fn text(&self, name: &str) -> &str {
        self.0.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value)
    }

    /// The id in a placeholder. What is no id names nothing: 404.
    pub fn id(&self, name: &str) -> Result<Id, AppError> {
        self.0
            .iter()
            .find(|(key, _)| key == name)
            .and_then(|(_, value)| parse_id(value))
            .ok_or_else(|| AppError::of(ErrorKind::NotFound))
    }
}

/// A page's future: its view, or the error whose status it answers with.
pub type PageFuture = Pin<Box<dyn Future<Output = Result<AnyView, AppError>> + Send>>;

/// One page.
#[derive(Clone, Copy)]
pub struct Route {
    /// The path, placeholders in braces.
    pub path: &'static str,
    /// Who may come.
    pub rule: Rule,
    /// The document's title.
    pub title: fn(Text) -> String,
    /// The page.
    pub page: fn(Params) -> PageFuture,
}

macro_rules! routes {
    ($($path:literal, $rule:expr, $title:ident, $page:path;)+) => {
        /// Every page.
        pub const ROUTES: &[Route] = &[$(Route {
            path: $path,
            rule: $rule,
            title: Text::$title,
            page: |params| Box::pin($page(params)),
        }),+];
    };
}

const COORDINATOR: Rule = Rule::Roles(&[Role::Coordinator]);
const LEADER: Rule = Rule::Roles(&[Role::Leader, Role::Coordinator]);
const ADMIN: Rule = Rule::Roles(&[Role::Admin]);
/// Who answers formal requests, and who is the second person behind a restriction.
const ANSWERING: Rule = Rule::Roles(&[Role::Admin, Role::Leader]);
const LIMITS: Rule = Rule::Roles(&[Role::Admin, Role::Leader, Role::Counselor]);

routes! {
    "/", Rule::SignedIn, home_title, home::page;
    "/sign-in", Rule::Anyone, sign_in_title, account::sign_in_page::page;
    "/sign-in/card", Rule::Anyone, card_title, account::card_page::page;
    "/sign-in/link", Rule::Anyone, link_title, account::link_page::page;
    "/sign-in/identity/{name}/back", Rule::Anyone, sign_in_title, account::identity_page::page;
    "/sign-in/code", Rule::Anyone, code_title, account::code_page::page;
    "/sign-in/confirm", Rule::SignedIn, confirm_title, account::confirm_page::page;
    "/settings", Rule::SignedIn, settings_title, settings::page;
    "/settings/second-step", Rule::SignedIn, second_step_title, settings::second_step_page::page;
    "/goals", Rule::SignedIn, goals_title, goals::list_page::page;
    "/goals/new", Rule::SignedIn, goal_new_title, goals::new_page::page;
    "/goals/{id}", Rule::SignedIn, goal_title, goals::goal_page::page;
    "/goals/{id}/edit", Rule::SignedIn, goal_edit_title, goals::edit_page::page;
    "/reflections", Rule::SignedIn, reflections_title, reflections::list_page::page;
    "/reflections/{id}", Rule::SignedIn, reflection_title, reflections::reflection_page::page;
    "/reviews", Rule::Staff, reviews_title, reflections::queue_page::page;
    "/reviews/prompts", Rule::Staff, prompts_title, reflections::prompts_page::page;
    "/conferences", Rule::SignedIn, conferences_title, conferences::list_page::page;
    "/conferences/season", COORDINATOR, season_title, conferences::season_page::page;
    "/conferences/code", Rule::SignedIn, guest_sheet_title, conferences::code_page::page;
    "/conferences/{id}", Rule::SignedIn, conference_title, conferences::conference_page::page;
    "/conferences/{id}/prepare", Rule::SignedIn, prepare_title, conferences::prepare_page::page;
    "/c", Rule::Anyone, guest_door_title, conferences::door_page::page;
    "/c/pack", Rule::Guest, guest_pack_title, conferences::guest_page::page;
    "/c/{code}", Rule::Anyone, guest_door_title, conferences::door_page::with_code;
    "/advisory", Rule::Staff, advisory_title, advisory::page;
    "/insights", LEADER, insights_title, insights::page;
    "/records", Rule::SignedIn, records_title, records::records_page::page;
    "/records/requests/{id}", Rule::SignedIn, records_request_title, records::request_page::page;
    "/records/restrictions", LIMITS, records_restrictions_title, records::restrictions_page::page;
    "/records/restrictions/new", ADMIN, records_enter_title, records::enter_page::page;
    "/records/restrictions/{id}", LIMITS, records_restriction_title, records::restriction_page::page;
    "/people", ADMIN, people_title, roster::people_page::page;
    "/people/cards", Rule::Staff, cards_title, roster::cards_page::page;
    "/people/{id}", ADMIN, person_title, roster::person_page::page;
    "/people/{id}/history", ADMIN, access_history_title, roster::history_page::page;
    "/settings/mail", ADMIN, mail_title, notices::mail_page::page;
    "/styleguide", Rule::DemoOnly, styleguide_title, settings::styleguide_page;
}

/// The rule of every server function, by path. A function without a line here is refused, and fails a test.
pub const API: &[(&str, Rule)] = &[
    ("/api/account/sign-in", Rule::Anyone),
    ("/api/account/sign-out", Rule::SignedIn),
    ("/api/account/use-card", Rule::Anyone),
    ("/api/account/send-link", Rule::Anyone),
    ("/api/account/use-link", Rule::Anyone),
    ("/api/account/begin-identity", Rule::Anyone),
    ("/api/account/connect-identity", Rule::SignedIn),
    ("/api/account/disconnect-identity", Rule::SignedIn),
    ("/api/account/use-code", Rule::Anyone),
    ("/api/account/begin-second-step", Rule::SignedIn),
    ("/api/account/finish-second-step", Rule::SignedIn),
    ("/api/account/end-second-step", Rule::SignedIn),
    ("/api/account/renew-codes", Rule::SignedIn),
    ("/api/account/confirm", Rule::SignedIn),
    ("/api/account/change-password", Rule::SignedIn),
    ("/api/account/end-session", Rule::SignedIn),
    ("/api/account/end-other-sessions", Rule::SignedIn),
    ("/api/account/stay", Rule::SignedIn),
    ("/api/settings/language", Rule::Anyone),
    ("/api/goals/start", Rule::SignedIn),
    ("/api/goals/edit", Rule::SignedIn),
    ("/api/goals/move", Rule::SignedIn),
    ("/api/goals/check-in", Rule::SignedIn),
    ("/api/goals/add-step", Rule::SignedIn),
    ("/api/goals/tick-step", Rule::SignedIn),
    ("/api/goals/share", Rule::SignedIn),
    ("/api/reflections/start", Rule::SignedIn),
    ("/api/reflections/save", Rule::SignedIn),
    ("/api/reflections/autosave", Rule::SignedIn),
    ("/api/reflections/send", Rule::SignedIn),
    ("/api/reflections/share", Rule::SignedIn),
    ("/api/reflections/review", Rule::Staff),
    ("/api/reflections/answer", Rule::SignedIn),
    ("/api/reflections/set-prompt", Rule::Staff),
    ("/api/conferences/make-season", COORDINATOR),
    ("/api/conferences/give-host", COORDINATOR),
    ("/api/conferences/schedule", Rule::Staff),
    ("/api/conferences/choose-item", Rule::SignedIn),
    ("/api/conferences/edit-item", Rule::SignedIn),
    ("/api/conferences/move-item", Rule::SignedIn),
    ("/api/conferences/remove-item", Rule::SignedIn),
    ("/api/conferences/ready", Rule::SignedIn),
    ("/api/conferences/rsvp", Rule::SignedIn),
    ("/api/conferences/ask", Rule::SignedIn),
    ("/api/conferences/invite", Rule::SignedIn),
    ("/api/conferences/withdraw", Rule::SignedIn),
    ("/api/conferences/update-guests", Rule::Staff),
    ("/api/conferences/make-code", Rule::SignedIn),
    ("/api/conferences/end-code", Rule::SignedIn),
    ("/api/conferences/commit", Rule::SignedIn),
    ("/api/conferences/close-commitment", Rule::SignedIn),
    ("/api/conferences/record", Rule::Staff),
    ("/api/conferences/close", Rule::Staff),
    ("/api/conferences/cancel", Rule::Staff),
    ("/api/guests/enter", Rule::Anyone),
    ("/api/guests/rsvp", Rule::Guest),
    ("/api/guests/ask", Rule::Guest),
    ("/api/guests/acknowledge", Rule::Guest),
    ("/api/guests/leave", Rule::Guest),
    ("/api/records/ask", Rule::SignedIn),
    ("/api/records/take", ANSWERING),
    ("/api/records/answer", ANSWERING),
    ("/api/records/flag", Rule::Staff),
    ("/api/records/close-flag", ADMIN),
    ("/api/records/enter-restriction", ADMIN),
    ("/api/records/decide-restriction", ANSWERING),
    ("/api/records/change-restriction", ADMIN),
    ("/api/records/decide-change", ANSWERING),
    ("/api/records/open-record", ADMIN),
    ("/api/records/close-record", ADMIN),
    ("/api/partners/name", Rule::SignedIn),
    ("/api/partners/end", Rule::SignedIn),
    ("/api/people/name-helper", ADMIN),
    ("/api/people/end-helper", ADMIN),
    ("/api/people/print-cards", ADMIN),
    ("/api/people/end-cards", ADMIN),
    ("/api/people/suspend", ADMIN),
    ("/api/people/restore", ADMIN),
    ("/api/people/reset", ADMIN),
    ("/api/people/end-sessions", ADMIN),
    ("/api/advisory/print-cards", Rule::Staff),
    ("/api/advisory/end-cards", Rule::Staff),
    ("/api/notices/try-again", ADMIN),
];

/// The rule of a page, by the path of its route.
pub fn page_rule(path: &str) -> Option<Rule> {
    ROUTES.iter().find(|route| route.path == path).map(|route| route.rule)
}

/// The rule of a server function.
pub fn api_rule(path: &str) -> Option<Rule> {
    API.iter().find(|(known, _)| *known == path).map(|(_, rule)| *rule)
}
