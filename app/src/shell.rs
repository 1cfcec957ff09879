//! The HTML document around a page's body: head, language, direction, and the island loader only where there is an island.
use crate::{i18n::Text, request::Assets};

/// Writes the whole document. `body` is rendered markup; `title` is plain text.
pub fn document(text: Text, assets: &Assets, title: &str, body: &str) -> String {
    let mut html = String::with_capacity(body.len() + 1_200);
    html.push_str("<!DOCTYPE html><html lang=\"");
    html.push_str(text.locale.tag());
    html.push_str("\" dir=\"");
    html.push_str(text.locale.direction());
    html.push_str(
        "\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
         <meta name=\"color-scheme\" content=\"light dark\"><meta name=\"referrer\" content=\"same-origin\"><title>",
    );
    escape_into(&mut html, title);
    html.push_str(" · Waymark</title>");
    link(&mut html, "icon", &assets.favicon, " type=\"image/svg+xml\"");
    link(&mut html, "preload", &assets.font, " as=\"font\" type=\"font/woff2\" crossorigin");
    link(&mut html, "stylesheet", &assets.css, "");
    if body.contains("<leptos-island") {
        script(&mut html, &assets.islands);
    }
    if body.contains("data-session=") {
        script(&mut html, &assets.session);
    }
    script(&mut html, &assets.dev);
    html.push_str("</head><body>");
    html.push_str(body);
    html.push_str("</body></html>");
    html
}

fn script(html: &mut String, src: &str) {
    if !src.is_empty() {
        html.push_str("<script type=\"module\" src=\"");
        escape_into(html, src);
        html.push_str("\"></script>");
    }
}

fn link(html: &mut String, rel: &str, href: &str, rest: &str) {
    if !href.is_empty() {
        html.push_str("<link rel=\"");
        html.push_str(rel);
        html.push_str("\" href=\"");
        escape_into(html, href);
        html.push('"');
        html.push_str(rest);
        html.push('>');
    }
}

/// Escapes text for element content and quoted attributes.
pub(crate) fn escape_into(html: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            c => html.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Locale;

    fn assets() -> Assets {
        Assets { islands: "/assets/islands.js".into(), ..Assets::default() }
    }

    #[test]
    fn a_page_without_an_island_gets_no_script() {
        let text = Text { locale: Locale::Ar };
        let html = document(text, &assets(), "<b>\"x\"</b>", "<p>hello</p>");
        assert!(!html.contains("<script"));
        assert!(html.contains("<html lang=\"ar\" dir=\"rtl\">"));
        assert!(html.contains("<title>&lt;b&gt;&quot;x&quot;&lt;/b&gt; · Waymark</title>"));
    }

    #[test]
    fn a_page_with_an_island_loads_one_external_script() {
        let html = document(Text { locale: Locale::En }, &assets(), "x", "<leptos-island data-component=\"a\"></leptos-island>");
        assert_eq!(html.matches("<script").count(), 1);
        assert!(html.contains("src=\"/assets/islands.js\""));
    }
}
