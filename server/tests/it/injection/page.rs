//! What a page is made of: its elements with the names of their attributes, and the texts that it shows.
use crate::support::Page;
use scraper::{ElementRef, Html};

fn all(html: &Html) -> impl Iterator<Item = ElementRef<'_>> {
    html.root_element().descendants().filter_map(ElementRef::wrap)
}

/// Every element in order, with the names of its attributes.
pub fn elements(page: &Page) -> Vec<String> {
    let html = Html::parse_document(&page.body);
    let mut found = Vec::new();
    for element in all(&html) {
        let mut names: Vec<&str> = element.value().attrs().map(|(name, _)| name).collect();
        names.sort_unstable();
        found.push(format!("{} {}", element.value().name(), names.join(" ")));
    }
    found
}

/// No script of anybody else's, nothing that runs when something happens, no link that leads away.
#[track_caller]
pub fn is_clean(page: &Page, what: &str) {
    let html = Html::parse_document(&page.body);
    for element in all(&html) {
        let value = element.value();
        assert!(value.name() != "script" || value.attr("src").is_some(), "{what}: a script of the page’s own");
        for (name, content) in value.attrs() {
            assert!(!name.starts_with("on") && name != "style" && name != "srcdoc", "{what}: <{} {name}>", value.name());
            if ["href", "src", "action", "formaction", "poster", "data"].contains(&name) {
                let ours = content.starts_with(['/', '#']) && !content.starts_with("//");
                assert!(ours, "{what}: <{} {name}={content:?}>", value.name());
            }
        }
    }
}

/// Whether some element's whole text, or some field's value, is this text. The marks that keep a text's direction to
/// itself, which messages put around it, do not count.
pub fn holds(page: &Page, text: &str) -> bool {
    let html = Html::parse_document(&page.body);
    let bare = |text: &str| text.replace(['\u{2068}', '\u{2069}'], "");
    let text = bare(text);
    all(&html).any(|element| {
        bare(&element.text().collect::<String>()) == text
            || element.value().attr("value").is_some_and(|value| bare(value) == text)
    })
}
