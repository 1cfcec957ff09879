//! Every page and every server function, as data: path, the rule that guards it, title, and the page itself.
use crate::{
    account, advisory, conferences,
    error::{AppError, ErrorKind},
    goals, home,
    i18n::Text,
    insights, reflections, roster, settings,
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
    /// Everybody, in a demo or in development; nobody elsewhere.
    DemoOnly,
}

impl Rule {
    /// Whether this actor may come in; the error says what to answer.
    pub fn check(self, actor: Option<&Actor>, demo: bool) -> Result<(), AppError> {
        let allowed = match (self, actor) {
            (Self::DemoOnly, _) => return if demo { Ok(()) } else { Err(AppError::of(ErrorKind::NotFound)) },
            (Self::Anyone, _) | (Self::SignedIn, Some(_)) => true,
            (_, None) => return Err(AppError::of(ErrorKind::SignedOut)),
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
            Self::Roles(roles) => roles.iter().map(|role| role.as_str()).collect::<Vec<_>>().join(" or "),
            Self::DemoOnly => "demo only".into(),
        }
    }
}

/// The values of a path's placeholders.
#[derive(Clone, Debug, Default)]
pub struct Params(pub Vec<(String, String)>);

impl Params {
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

routes! {
    "/", Rule::SignedIn, home_title, home::page;
    "/sign-in", Rule::Anyone, sign_in_title, account::sign_in_page::page;
    "/sign-in/card", Rule::Anyone, card_title, account::card_page::page;
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
    "/conferences/{id}", Rule::SignedIn, conference_title, conferences::conference_page::page;
    "/conferences/{id}/prepare", Rule::SignedIn, prepare_title, conferences::prepare_page::page;
    "/advisory", Rule::Staff, advisory_title, advisory::page;
    "/insights", LEADER, insights_title, insights::page;
    "/people", ADMIN, people_title, roster::people_page::page;
    "/people/cards", ADMIN, cards_title, roster::cards_page::page;
    "/styleguide", Rule::DemoOnly, styleguide_title, settings::styleguide_page;
}

/// The rule of every server function, by path. A function without a line here is refused, and fails a test.
pub const API: &[(&str, Rule)] = &[
    ("/api/account/sign-in", Rule::Anyone),
    ("/api/account/sign-out", Rule::SignedIn),
    ("/api/account/use-card", Rule::Anyone),
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
    ("/api/conferences/commit", Rule::SignedIn),
    ("/api/conferences/close-commitment", Rule::SignedIn),
    ("/api/conferences/record", Rule::Staff),
    ("/api/conferences/close", Rule::Staff),
    ("/api/conferences/cancel", Rule::Staff),
    ("/api/people/print-cards", ADMIN),
];

/// The rule of a page, by the path of its route.
pub fn page_rule(path: &str) -> Option<Rule> {
    ROUTES.iter().find(|route| route.path == path).map(|route| route.rule)
}

/// The rule of a server function.
pub fn api_rule(path: &str) -> Option<Rule> {
    API.iter().find(|(known, _)| *known == path).map(|(_, rule)| *rule)
}
