//! The only place that reads the request context: who asks, in which language, with what left over from the last form.
use crate::{
    done::Toast,
    error::{AppError, ErrorKind},
    i18n::{Locale, Text},
    notices::Outgoing,
};
use domain::{
    account::{identity::provider::Providers, link, store, token},
    actor::Actor,
    db::{Db, FormKey, Origin, Snapshot},
    field::{FieldErrors, Problem},
    id::Id,
    records::log::DisclosureLog,
};
use http::{HeaderName, HeaderValue};
use leptos::prelude::use_context;
use leptos_axum::ResponseOptions;
use serde::{Deserialize, Serialize};
use std::{fmt::Write as _, sync::Arc};

/// What stays the same for every request of a process.
#[derive(Clone, Debug)]
pub struct Services {
    /// The database.
    pub db: Db,
    /// Whether this is a demo: the style guide and hints exist only there.
    pub demo: bool,
    /// The public address, without a slash at its end.
    pub base_url: String,
    /// Where mail goes.
    pub mail: Outgoing,
    /// With whom else people sign in.
    pub identity: Providers,
    /// Where the built files are: logical name to path.
    pub assets: Assets,
    /// Keeps who saw what.
    pub disclosures: DisclosureLog,
}

/// The hashed paths of the built files.
#[derive(Clone, Debug, Default)]
pub struct Assets {
    /// The style sheet.
    pub css: String,
    /// The island loader; empty when the client was not built.
    pub islands: String,
    /// The script that warns before a session ends.
    pub session: String,
    /// The icon sprite.
    pub icons: String,
    /// The favicon.
    pub favicon: String,
    /// The font to load first.
    pub font: String,
    /// The script that reloads a page in development; empty elsewhere.
    pub dev: String,
}

/// One request, as pages and server functions see it.
#[derive(Clone, Debug)]
pub struct Request {
    /// The process.
    pub services: Arc<Services>,
    /// Who asks, when somebody is signed in.
    pub actor: Option<Arc<Actor>>,
    /// The guest by code who asks, at the door for such guests. There, and only there, nobody is signed in.
    pub guest: Option<Arc<Actor>>,
    /// The page's one look at the database.
    pub snapshot: Option<Arc<Snapshot>>,
    /// The request behind forms.
    pub origin: Origin,
    /// The hash of the visit, in a browser that nobody had signed in with when it was given one.
    pub visit_hash: Option<Vec<u8>>,
    /// The language.
    pub locale: Locale,
    /// The path, without the query.
    pub path: String,
    /// The query, decoded.
    pub query: Arc<Vec<(String, String)>>,
    /// What the last form left.
    pub flash: Arc<Flash>,
}

/// A one-time message for one browser and one page: an error with what was typed, or a good word.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Flash {
    /// Where the form was posted.
    #[serde(default)]
    pub form: String,
    /// What went wrong.
    #[serde(default)]
    pub error: Option<AppError>,
    /// What was typed, passwords excepted.
    #[serde(default)]
    pub typed: Vec<(String, String)>,
    /// Whose form it was, where it was made for somebody: nobody else who signs in at this browser sees it.
    #[serde(default)]
    pub who: Option<Id>,
    /// A good word.
    #[serde(default)]
    pub toast: Option<Toast>,
    /// What a form made for the next page alone, such as codes that are printed and not kept.
    #[serde(default)]
    pub shown: Option<serde_json::Value>,
}

/// The cookie that holds the session's token: with the `__Host-` prefix wherever the address is https.
pub const SESSION_COOKIE: &str = "waymark";
/// The cookie that holds the chosen language.
pub const LOCALE_COOKIE: &str = "waymark-lang";
/// Names a browser in which somebody signed in: whoever guesses that account's password elsewhere does not keep it out here.
pub const BROWSER_COOKIE: &str = "waymark-browser";
/// Names a browser in which nobody is signed in: its flash is kept under it.
pub const VISIT_COOKIE: &str = "waymark-visit";
/// Says that a flash waits for the next page. It holds nothing.
pub const FLASH_COOKIE: &str = "waymark-flash";
/// A year, in seconds: how long a chosen language is kept.
const YEAR_S: u32 = 31_536_000;

impl Services {
    /// The name of the session cookie at this address.
    pub fn session_cookie(&self) -> &'static str {
        if self.is_https() { "__Host-waymark" } else { SESSION_COOKIE }
    }

    /// The name of the cookie that ties sign-in links to a browser.
    pub fn link_cookie(&self) -> &'static str {
        if self.is_https() { "__Host-waymark-link" } else { "waymark-link" }
    }

    /// The name of the cookie of guests by code.
    pub fn guest_cookie(&self) -> &'static str {
        if self.is_https() { "__Host-waymark-guest" } else { "waymark-guest" }
    }

    /// The host of the public address.
    pub fn host(&self) -> &str {
        let rest = self.base_url.split_once("://").map_or(self.base_url.as_str(), |(_, rest)| rest);
        match rest.strip_prefix('[') {
            Some(rest) => rest.split(']').next().unwrap_or(rest),
            None => rest.split([':', '/']).next().unwrap_or(rest),
        }
    }

    /// Whether the public address is https.
    pub fn is_https(&self) -> bool {
        self.base_url.starts_with("https://")
    }

    /// A `Set-Cookie` line with the attributes that every cookie of ours has, and `rest`.
    pub fn cookie(&self, name: &str, value: &str, rest: &str) -> String {
        let secure = if self.is_https() { "; Secure" } else { "" };
        format!("{name}={value}; Path=/; HttpOnly; SameSite=Lax{secure}{rest}")
    }
}

impl Request {
    /// Takes on the key of the form behind this request: for the actor too, whose writes carry it.
    pub fn carry(&mut self, form: FormKey) {
        self.origin.form = Some(form);
        for actor in self.actor.iter_mut().chain(self.guest.iter_mut()) {
            Arc::make_mut(actor).origin = self.origin.clone();
        }
    }

    /// Whoever is known: somebody who is signed in, or a guest by code. There is never both.
    pub fn viewer(&self) -> Option<&Arc<Actor>> {
        self.actor.as_ref().or(self.guest.as_ref())
    }

    /// Gives the browser a guest's token with this response.
    pub fn set_guest(&self, token: &str) {
        set_cookie(&self.services.cookie(self.services.guest_cookie(), token, ""));
    }

    /// Takes the guest's token from the browser.
    pub fn end_guest(&self) {
        set_cookie(&self.services.cookie(self.services.guest_cookie(), "", "; Max-Age=0"));
    }

    /// Keeps the browser's name for a year.
    pub fn keep_browser(&self) {
        set_cookie(&self.services.cookie(BROWSER_COOKIE, &self.origin.browser, &format!("; Max-Age={YEAR_S}")));
    }

    /// Gives the browser its session token with this response, and keeps its name.
    pub fn set_session(&self, token: &str) {
        self.keep_browser();
        set_cookie(&self.services.cookie(self.services.session_cookie(), token, ""));
    }

    /// Takes the session token from the browser, and what the browser kept of the site.
    pub fn end_session(&self) {
        set_cookie(&self.services.cookie(self.services.session_cookie(), "", "; Max-Age=0"));
        if let Some(response) = use_context::<ResponseOptions>() {
            response
                .insert_header(HeaderName::from_static("clear-site-data"), HeaderValue::from_static("\"cache\", \"storage\""));
        }
    }

    /// The text that ties sign-in links to this browser, which gets it with this response and keeps it as long as a link
    /// works. A form that is sent twice gets the same text.
    pub fn tie_links(&self) -> String {
        let made = || match &self.origin.form {
            Some(form) => link::browser_of(&self.services.db.secret, &form.key),
            None => token::new_token(),
        };
        let text = self.link_browser().unwrap_or_else(made);
        set_cookie(&self.services.cookie(self.services.link_cookie(), &text, &format!("; Max-Age={}", link::LINK_MS / 1_000)));
        text
    }

    /// The text that ties sign-in links to the browser that sent this form.
    pub fn link_browser(&self) -> Option<String> {
        let sent = use_context::<http::request::Parts>()?;
        let lines = sent.headers.get_all(http::header::COOKIE);
        let mut pairs = lines.iter().filter_map(|line| line.to_str().ok()).flat_map(|line| line.split(';'));
        let found = pairs.find_map(|pair| pair.trim().split_once('=').filter(|(name, _)| *name == self.services.link_cookie()));
        found.map(|(_, text)| text.to_owned()).filter(|text| text.len() >= 40)
    }

    /// Leaves something for the page at `path`, to be shown once to this browser.
    pub async fn show_once(&self, path: &str, shown: &impl Serialize) -> Result<(), AppError> {
        let flash = Flash { shown: serde_json::to_value(shown).ok(), ..Flash::default() };
        let body = serde_json::to_string(&flash).unwrap_or_default();
        store::leave_flash(&self.services.db, self.origin.owner_hash.clone(), path, body).await?;
        set_cookie(&self.services.cookie(FLASH_COOKIE, "1", ""));
        Ok(())
    }

    /// Leaves a flash for the page at `path`, to be seen once by this browser, whether somebody is signed in or not.
    pub async fn leave(&self, path: &str, flash: &Flash) -> Result<(), AppError> {
        let owner = if self.actor.is_some() {
            self.origin.owner_hash.clone()
        } else {
            let visit = token::new_token();
            set_cookie(&self.services.cookie(VISIT_COOKIE, &visit, ""));
            token::hash(&visit)
        };
        let body = serde_json::to_string(flash).unwrap_or_default();
        store::leave_flash(&self.services.db, owner, path, body).await?;
        set_cookie(&self.services.cookie(FLASH_COOKIE, "1", ""));
        Ok(())
    }

    /// Keeps the chosen language in the browser.
    pub fn set_locale(&self, locale: Locale) {
        set_cookie(&self.services.cookie(LOCALE_COOKIE, locale.tag(), &format!("; Max-Age={YEAR_S}")));
    }

    /// This page's path with its query: where a form comes back to.
    pub fn here(&self) -> String {
        if self.query.is_empty() {
            return self.path.clone();
        }
        let query: Vec<String> = self.query.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect();
        format!("{}?{}", self.path, query.join("&"))
    }
}

/// What a form made for this page alone.
pub fn shown<T: for<'a> Deserialize<'a>>() -> Option<T> {
    serde_json::from_value(request()?.flash.shown.clone()?).ok()
}

fn set_cookie(cookie: &str) {
    if let (Some(response), Ok(value)) = (use_context::<ResponseOptions>(), HeaderValue::from_str(cookie)) {
        response.append_header(http::header::SET_COOKIE, value);
    }
}

/// Sends the browser on to a path of ours instead of showing the page.
pub fn go(path: &str) {
    let path = if is_ours(path) { path } else { "/" };
    if let (Some(response), Ok(value)) = (use_context::<ResponseOptions>(), HeaderValue::from_str(path)) {
        response.insert_header(http::header::LOCATION, value);
    }
}

/// Whether a path leads to a page of ours, and nowhere else.
pub fn is_ours(path: &str) -> bool {
    path.starts_with('/')
        && !path.starts_with("//")
        && !path.starts_with("/\\")
        && path.len() <= 2_000
        && path.bytes().all(|byte| (0x21..0x7f).contains(&byte))
}

/// Percent-encodes a query's name or value.
pub fn encode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            // Writing to a string cannot fail.
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

fn request() -> Option<Request> {
    use_context::<Request>()
}

/// The request, for the few who need all of it.
pub fn current() -> Result<Request, AppError> {
    request().ok_or_else(|| {
        tracing::error!("the request context is missing: a page or server function ran outside the door");
        AppError::of(ErrorKind::Internal)
    })
}

/// Who asks; 401 when nobody is signed in.
pub fn actor() -> Result<Arc<Actor>, AppError> {
    current()?.actor.ok_or_else(|| AppError::of(ErrorKind::SignedOut))
}

/// The guest by code who asks; 401 when there is none.
pub fn guest() -> Result<Arc<Actor>, AppError> {
    current()?.guest.ok_or_else(|| AppError::of(ErrorKind::CodeFirst))
}

/// The process's services.
pub fn services() -> Result<Arc<Services>, AppError> {
    Ok(current()?.services)
}

/// The page's snapshot of the database.
pub fn snapshot() -> Result<Arc<Snapshot>, AppError> {
    current()?.snapshot.ok_or_else(|| {
        tracing::error!("a snapshot was asked for outside a page");
        AppError::of(ErrorKind::Internal)
    })
}

/// The messages in the visitor's language.
pub fn text() -> Text {
    Text { locale: request().map_or(Locale::En, |request| request.locale) }
}

/// The value of a query parameter.
pub fn query(name: &str) -> Option<String> {
    request()?.query.iter().find(|(key, _)| key == name).map(|(_, value)| value.clone())
}

/// The page number of a paged list, from 1.
pub fn page_number() -> u64 {
    query("page").and_then(|page| page.parse().ok()).filter(|page| (1..=10_000).contains(page)).unwrap_or(1)
}

/// What the last form left, when it was posted to `action`: errors, and what was typed.
pub fn form(action: &str) -> FormState {
    let flash = request().map(|request| request.flash).unwrap_or_default();
    if flash.form == action && flash.error.is_some() {
        FormState { flash }
    } else {
        FormState { flash: Arc::new(Flash::default()) }
    }
}

/// Like [`form`], for one of several forms to the same action on a page: the one whose hidden `field` holds `value`.
pub fn form_of(action: &str, field: &str, value: &str) -> FormState {
    let state = form(action);
    let ours = state.flash.typed.iter().any(|(name, typed)| name == field && typed == value);
    if ours { state } else { FormState { flash: Arc::new(Flash::default()) } }
}

/// A form that is shown again after an error, or for the first time.
#[derive(Clone, Debug)]
pub struct FormState {
    flash: Arc<Flash>,
}

impl FormState {
    /// What was typed in a field, or what is stored.
    pub fn value(&self, field: &str, stored: &str) -> String {
        let typed = self.flash.typed.iter().find(|(name, _)| name == field).map(|(_, value)| value.clone());
        typed.unwrap_or_else(|| stored.to_owned())
    }

    /// Every value typed under a name that is sent more than once (`adults[]`), or what is stored.
    pub fn values(&self, field: &str, stored: Vec<String>) -> Vec<String> {
        if self.flash.error.is_none() {
            return stored;
        }
        self.flash.typed.iter().filter(|(name, _)| name == field).map(|(_, value)| value.clone()).collect()
    }

    /// Whether a box was ticked, or is stored so.
    pub fn ticked(&self, field: &str, stored: bool) -> bool {
        if self.flash.error.is_none() { stored } else { self.flash.typed.iter().any(|(name, _)| name == field) }
    }

    /// What is wrong with a field, in words.
    pub fn error(&self, field: &str) -> Option<String> {
        self.problems().0.iter().find(|(name, _)| name == field).map(|(_, problem)| problem_text(text(), problem))
    }

    /// Every problem, for the summary: field and words.
    pub fn summary(&self) -> Vec<(String, String)> {
        self.problems().0.iter().map(|(field, problem)| (field.clone(), problem_text(text(), problem))).collect()
    }

    /// Whether somebody else changed the thing since the form was opened.
    pub fn is_stale(&self) -> bool {
        self.flash.error.as_ref().is_some_and(|error| error.kind == ErrorKind::Stale)
    }

    /// Whether the form comes back with an error.
    pub fn failed(&self) -> bool {
        self.flash.error.is_some()
    }

    fn problems(&self) -> FieldErrors {
        self.flash.error.as_ref().map(|error| error.fields.clone()).unwrap_or_default()
    }
}

/// A field's problem in the visitor's language.
pub fn problem_text(text: Text, problem: &Problem) -> String {
    match problem {
        Problem::Required => text.problem_required(),
        Problem::TooLong { most } => text.problem_too_long(*most as i64),
        Problem::TooShort { least } => text.problem_too_short(*least as i64),
        Problem::NotADate => text.problem_not_a_date(),
        Problem::InThePast => text.problem_in_the_past(),
        Problem::TooFar => text.problem_too_far(),
        Problem::TooManyDays { most } => text.problem_too_many_days(*most),
        Problem::EndsBeforeItBegins => text.problem_ends_before_it_begins(),
        Problem::NotAChoice => text.problem_not_a_choice(),
        Problem::NotAnAide => text.problem_not_an_aide(),
        Problem::OutOfRange { least, most } => text.problem_out_of_range(*least, *most),
        Problem::Differs => text.problem_differs(),
        Problem::WrongCredentials => text.problem_wrong_credentials(),
        Problem::WrongPassword => text.problem_wrong_password(),
        Problem::KnownPassword => text.problem_known_password(),
        Problem::OwnWords => text.problem_own_words(),
        Problem::WrongCode => text.problem_wrong_code(),
        Problem::UnknownCode => text.problem_unknown_code(),
        Problem::GuestCodeOver => text.problem_guest_code_over(),
        Problem::LinkOver => text.problem_link_over(),
        Problem::OtherBrowser => text.problem_other_browser(),
        Problem::IdentityRefused => text.problem_identity_refused(),
        Problem::IdentityNotConnected => text.problem_identity_not_connected(),
        Problem::Taken => text.problem_taken(),
    }
}
