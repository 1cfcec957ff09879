//! A form as a browser without script sends it: what the page holds, and nothing that the page does not offer.
use super::{Client, Page};
use scraper::{ElementRef, Html, Selector};

/// A form of a page, filled as the page filled it.
#[derive(Clone, Debug)]
pub struct Form {
    /// Where it is posted.
    pub action: String,
    /// What it would send now.
    pub fields: Vec<(String, String)>,
    /// Every control: its name, and its value where that is fixed (boxes, radios, options, buttons).
    offered: Vec<(String, Option<String>)>,
    /// Other addresses that a button of it sends it to.
    others: Vec<String>,
}

impl Page {
    /// Every form of the page that posts.
    pub fn forms(&self) -> Vec<Form> {
        let html = Html::parse_document(&self.body);
        let all = Selector::parse("form[method=post]").unwrap();
        html.select(&all).map(read).collect()
    }

    /// The first form that goes to `action`.
    #[track_caller]
    pub fn form(&self, action: &str) -> Form {
        self.find_form(action, |_| true)
    }

    /// The form that goes to `action` and carries this value.
    #[track_caller]
    pub fn form_of(&self, action: &str, name: &str, value: &str) -> Form {
        self.find_form(action, |form| form.value(name) == Some(value))
    }

    #[track_caller]
    fn find_form(&self, action: &str, fits: impl Fn(&Form) -> bool) -> Form {
        let found = self.forms().into_iter().find(|form| form.action == action && fits(form));
        found.unwrap_or_else(|| panic!("no form to {action} on this page ({}): {}", self.status, self.words()))
    }

    /// Whether the page offers a form that goes to `action`.
    pub fn offers(&self, action: &str) -> bool {
        self.forms().iter().any(|form| form.action == action || form.others.iter().any(|other| other == action))
    }

    /// The words of the page, for messages.
    pub fn words(&self) -> String {
        let html = Html::parse_document(&self.body);
        html.root_element().text().collect::<Vec<_>>().join(" ")
    }
}

fn read(form: ElementRef<'_>) -> Form {
    let controls = Selector::parse("input, textarea, select, button").unwrap();
    let options = Selector::parse("option").unwrap();
    let mut fields = Vec::new();
    let mut offered = Vec::new();
    let mut others = Vec::new();
    for control in form.select(&controls) {
        let element = control.value();
        if let Some(other) = element.attr("formaction") {
            others.push(other.to_owned());
        }
        let Some(name) = element.attr("name").map(str::to_owned) else { continue };
        let value = element.attr("value").unwrap_or_default().to_owned();
        match (element.name(), element.attr("type").unwrap_or("text")) {
            ("button", _) => offered.push((name, Some(value))),
            ("textarea", _) => {
                fields.push((name.clone(), control.text().collect()));
                offered.push((name, None));
            }
            ("select", _) => {
                let all: Vec<ElementRef<'_>> = control.select(&options).collect();
                let chosen = all.iter().find(|option| option.value().attr("selected").is_some()).or(all.first());
                fields.extend(chosen.map(|option| (name.clone(), option.value().attr("value").unwrap_or_default().to_owned())));
                offered.extend(all.iter().map(|option| (name.clone(), option.value().attr("value").map(str::to_owned))));
            }
            (_, "checkbox" | "radio") => {
                if element.attr("checked").is_some() {
                    fields.push((name.clone(), value.clone()));
                }
                offered.push((name, Some(value)));
            }
            _ => {
                fields.push((name.clone(), value));
                offered.push((name, None));
            }
        }
    }
    Form { action: form.value().attr("action").unwrap_or_default().to_owned(), fields, offered, others }
}

impl Form {
    /// What it holds under a name.
    pub fn value(&self, name: &str) -> Option<&str> {
        self.fields.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// Types into a field, or chooses an option or a radio button.
    #[must_use]
    #[track_caller]
    pub fn set(mut self, name: &str, value: &str) -> Self {
        self.must_offer(name, value);
        self.fields.retain(|(known, _)| known != name);
        self.fields.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Ticks a box, or presses a button that carries a value; several of one name may be ticked.
    #[must_use]
    #[track_caller]
    pub fn tick(mut self, name: &str, value: &str) -> Self {
        self.must_offer(name, value);
        self.fields.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Clears every box of a name.
    #[must_use]
    pub fn clear(mut self, name: &str) -> Self {
        self.fields.retain(|(known, _)| known != name);
        self
    }

    /// Presses a button that sends the form to another address.
    #[must_use]
    #[track_caller]
    pub fn to(mut self, action: &str) -> Self {
        assert!(self.others.iter().any(|other| other == action), "no button of this form leads to {action}");
        action.clone_into(&mut self.action);
        self
    }

    /// Sends it, as browsers do with every line end as CR LF, and opens the page that it leads to.
    pub async fn send(self, client: &mut Client) -> Page {
        let typed: Vec<(String, String)> =
            self.fields.into_iter().map(|(name, value)| (name, value.replace('\n', "\r\n"))).collect();
        let fields: Vec<(&str, &str)> = typed.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        client.submit(&self.action, &fields).await
    }

    #[track_caller]
    fn must_offer(&self, name: &str, value: &str) {
        let fits = |(known, fixed): &(String, Option<String>)| known == name && fixed.as_deref().is_none_or(|v| v == value);
        assert!(self.offered.iter().any(fits), "the form to {} offers no {name}={value}: {:?}", self.action, self.offered);
    }
}
