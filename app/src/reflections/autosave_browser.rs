//! The browser's half of autosave: five seconds after the last keystroke, and when the page is left.
//!
//! What this module must guarantee: no words are lost and none are overwritten. A save that was never answered is asked
//! again in the same words (the server knows them) before newer words follow; a changed version stops it for good.
use super::{
    api::{Autosave, Saved},
    autosave_island::Status,
};
use crate::error::{AppError, ErrorKind};
use gloo_timers::callback::Timeout;
use leptos::{prelude::*, server_fn::ServerFn, task::spawn_local};
use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Element, Event, EventTarget, Headers, HtmlElement, HtmlFormElement, HtmlInputElement, HtmlTextAreaElement, RequestInit,
    Response, SubmitEvent, VisibilityState,
};

/// After the last keystroke, in milliseconds.
const PAUSE_MS: u32 = 5_000;
/// After a save that did not come through, in milliseconds.
const AGAIN_MS: u32 = 10_000;

/// The words of the form, and the version they are written over.
#[derive(Clone, PartialEq, Eq)]
struct Attempt {
    version: i32,
    title: String,
    body: String,
}

enum Answer {
    Saved(i32),
    Refused(ErrorKind),
    Nothing,
}

struct Editor {
    reflection_id: String,
    form: HtmlFormElement,
    status: RwSignal<Status>,
    timer: RefCell<Option<Timeout>>,
    changed: Cell<bool>,
    asking: Cell<bool>,
    stopped: Cell<bool>,
    unanswered: RefCell<Option<Attempt>>,
    waiting_submit: RefCell<Option<SubmitEvent>>,
}

/// Finds the form around `line` and saves it from now on.
pub fn attach(line: &Element, reflection_id: String, status: RwSignal<Status>) {
    let Some(form) = line.closest("form").ok().flatten().and_then(|form| form.dyn_into::<HtmlFormElement>().ok()) else {
        return;
    };
    let editor = Rc::new(Editor {
        reflection_id,
        form: form.clone(),
        status,
        timer: RefCell::default(),
        changed: Cell::new(false),
        asking: Cell::new(false),
        stopped: Cell::new(false),
        unanswered: RefCell::default(),
        waiting_submit: RefCell::default(),
    });
    status.set(Status::Ready);
    if editor.typed_before() {
        editor.note_change();
    }
    let on = Rc::clone(&editor);
    listen(&form, "input", move |event| {
        let field = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        if field.and_then(|field| field.get_attribute("name")).is_some_and(|name| name == "title" || name == "body") {
            on.note_change();
        }
    });
    let on = Rc::clone(&editor);
    listen(&form, "submit", move |event| on.submitted(event));
    let on = Rc::clone(&editor);
    listen(&document(), "visibilitychange", move |_| {
        if document().visibility_state() == VisibilityState::Hidden {
            on.leave();
        }
    });
    listen(&window(), "pagehide", move |_| editor.leave());
}

fn listen(target: &EventTarget, event: &str, heard: impl Fn(Event) + 'static) {
    let closure = Closure::<dyn Fn(Event)>::new(heard);
    // Fails for no event that exists; then the form is as plain as without script.
    let _ = target.add_event_listener_with_callback(event, closure.as_ref().unchecked_ref());
    // The page and its form go together with the listener.
    closure.forget();
}

impl Editor {
    fn field(&self, name: &str) -> Option<Element> {
        self.form.query_selector(&format!("[name=\"{name}\"]")).ok().flatten()
    }

    fn value(&self, name: &str) -> String {
        let Some(field) = self.field(name) else { return String::new() };
        if let Some(area) = field.dyn_ref::<HtmlTextAreaElement>() {
            return area.value();
        }
        field.dyn_ref::<HtmlInputElement>().map(HtmlInputElement::value).unwrap_or_default()
    }

    /// Whether something was typed before the script arrived.
    fn typed_before(&self) -> bool {
        let area = self.field("body").and_then(|field| field.dyn_into::<HtmlTextAreaElement>().ok());
        let line = self.field("title").and_then(|field| field.dyn_into::<HtmlInputElement>().ok());
        area.is_some_and(|area| area.default_value().is_ok_and(|sent| area.value() != sent))
            || line.is_some_and(|line| line.value() != line.default_value())
    }

    fn read(&self) -> Attempt {
        Attempt {
            version: self.value("version").parse().unwrap_or_default(),
            title: self.value("title"),
            body: self.value("body"),
        }
    }

    fn note_version(&self, version: i32) {
        if let Some(field) = self.field("version").and_then(|field| field.dyn_into::<HtmlInputElement>().ok())
            && field.value().parse::<i32>().is_ok_and(|known| known < version)
        {
            field.set_value(&version.to_string());
        }
    }

    fn note_change(self: &Rc<Self>) {
        if !self.stopped.get() {
            self.changed.set(true);
            self.save_in(PAUSE_MS);
        }
    }

    fn save_in(self: &Rc<Self>, milliseconds: u32) {
        let editor = Rc::clone(self);
        *self.timer.borrow_mut() = Some(Timeout::new(milliseconds, move || editor.save()));
    }

    fn save(self: &Rc<Self>) {
        if self.stopped.get() || self.asking.get() {
            return;
        }
        let now = self.read();
        let attempt = self.unanswered.take().unwrap_or_else(|| now.clone());
        self.changed.set(attempt.title != now.title || attempt.body != now.body);
        self.send(attempt);
    }

    /// Saves what is not saved yet while the page goes away. A save under way is taken to come through first.
    fn leave(self: &Rc<Self>) {
        if self.stopped.get() || !self.changed.get() {
            return;
        }
        let mut attempt = self.read();
        attempt.version += i32::from(self.asking.get());
        self.unanswered.take();
        self.changed.set(false);
        self.send(attempt);
    }

    fn send(self: &Rc<Self>, attempt: Attempt) {
        self.timer.take();
        self.asking.set(true);
        self.status.set(Status::Saving);
        let editor = Rc::clone(self);
        spawn_local(async move {
            let answer = ask(&editor.reflection_id, &attempt).await;
            editor.asking.set(false);
            editor.heard(answer, attempt);
            if let Some(event) = editor.waiting_submit.take() {
                editor.submit_now(&event);
            }
        });
    }

    fn heard(self: &Rc<Self>, answer: Answer, attempt: Attempt) {
        match answer {
            Answer::Saved(version) => {
                self.note_version(version);
                self.status.set(Status::Saved);
                if self.changed.get() {
                    self.save_in(PAUSE_MS);
                }
            }
            Answer::Refused(ErrorKind::Internal | ErrorKind::Busy | ErrorKind::TooMany) | Answer::Nothing => {
                self.unanswered.replace(Some(attempt));
                self.changed.set(true);
                self.status.set(Status::Offline);
                self.save_in(AGAIN_MS);
            }
            Answer::Refused(ErrorKind::Invalid | ErrorKind::TooLarge | ErrorKind::BadRequest) => {
                self.changed.set(true);
                self.status.set(Status::Refused);
            }
            Answer::Refused(kind) => {
                self.stopped.set(true);
                self.timer.take();
                self.status.set(if kind == ErrorKind::SignedOut { Status::SignedOut } else { Status::Elsewhere });
            }
        }
    }

    /// Save or Send was pressed. It waits for a save under way, which would make its version stale.
    fn submitted(self: &Rc<Self>, event: Event) {
        self.timer.take();
        if self.asking.get() {
            event.prevent_default();
            self.waiting_submit.replace(event.dyn_into::<SubmitEvent>().ok());
        } else {
            self.stopped.set(true);
        }
    }

    fn submit_now(&self, event: &SubmitEvent) {
        self.stopped.set(true);
        self.timer.take();
        match event.submitter() {
            // A click carries the button's own address, in browsers without requestSubmit too.
            Some(button) => HtmlElement::click(&button),
            None => drop(self.form.submit()),
        }
    }
}

async fn ask(reflection_id: &str, attempt: &Attempt) -> Answer {
    match exchange(reflection_id, attempt).await {
        Ok((true, text)) => serde_json::from_str::<Saved>(&text).map_or(Answer::Nothing, |saved| Answer::Saved(saved.version)),
        Ok((false, text)) => serde_json::from_str::<AppError>(&text).map_or(Answer::Nothing, |error| Answer::Refused(error.kind)),
        Err(_) => Answer::Nothing,
    }
}

/// Posts the words with `keepalive`, so that they arrive although the page is left; browsers allow 64 kB for that.
async fn exchange(reflection_id: &str, attempt: &Attempt) -> Result<(bool, String), JsValue> {
    let Attempt { version, title, body } = attempt.clone();
    let words = Autosave { reflection_id: reflection_id.to_owned(), version, title, body };
    let json = serde_json::to_string(&words).map_err(|error| JsValue::from_str(&error.to_string()))?;
    let headers = Headers::new()?;
    headers.set("Content-Type", "application/json")?;
    headers.set("Accept", "application/json")?;
    let options = RequestInit::new();
    options.set_method("POST");
    options.set_headers_headers(&headers);
    if json.len() < KEEPALIVE_MOST_BYTES {
        js_sys::Reflect::set(&options, &"keepalive".into(), &true.into())?;
    }
    options.set_body(&json.into());
    let response: Response = JsFuture::from(window().fetch_with_str_and_init(Autosave::PATH, &options)).await?.dyn_into()?;
    let text = JsFuture::from(response.text()?).await?;
    Ok((response.ok(), text.as_string().unwrap_or_default()))
}

/// Browsers refuse more in requests that outlive their page.
const KEEPALIVE_MOST_BYTES: usize = 60_000;
