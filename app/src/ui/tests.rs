//! What the design system must never get wrong: nothing typed becomes markup, and every field says what it is.

use super::*;
use leptos::prelude::*;

const HOSTILE: &str = "</textarea><script>alert('1')</script>&amp;";

#[test]
fn a_text_area_escapes_what_would_close_it() {
    let html = view! { <TextArea name="why" label="Why" value=HOSTILE/> }.to_html();
    assert!(!html.contains("<script"), "{html}");
    assert_eq!(html.matches("</textarea>").count(), 1, "{html}");
    assert!(html.contains("&lt;/textarea&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;amp;</textarea>"), "{html}");
}

#[test]
fn a_text_area_keeps_leading_newlines_and_every_space() {
    // HTML drops the first newline inside a textarea: that one is ours.
    for typed in ["\n\n  two lines down\n", "plain", "", "  \t", "\r\n\r\nfrom a form"] {
        let html = view! { <TextArea name="why" label="Why" value=typed/> }.to_html();
        let inside = html.split_once("<textarea").and_then(|(_, rest)| rest.split_once('>')).map(|(_, rest)| rest);
        assert_eq!(
            inside.and_then(|rest| rest.split_once("</textarea>")).map(|(text, _)| text),
            Some(format!("\n{typed}").as_str())
        );
    }
}

#[test]
fn no_component_lets_text_become_markup() {
    let point = ChartPoint { label: HOSTILE.to_owned(), value: 1.0, value_label: HOSTILE.to_owned() };
    let pages = [
        view! { <PageHead title=HOSTILE lead=HOSTILE.to_owned()/> }.to_html(),
        view! { <TextField name="a" label=HOSTILE value=HOSTILE hint=HOSTILE.to_owned() error=HOSTILE.to_owned()/> }.to_html(),
        view! { <Select name="a" label="A" options=vec![(HOSTILE.to_owned(), HOSTILE.to_owned())]/> }.to_html(),
        view! { <RadioGroup name="a" legend="A" options=vec![Choice::new(HOSTILE, HOSTILE).describe(HOSTILE)]/> }.to_html(),
        view! {
            <Chart id="a" title=HOSTILE desc=HOSTILE points=vec![point] low=(1.0, HOSTILE.to_owned())
                high=(5.0, HOSTILE.to_owned()) table_label="T" column_label="A" column_value="B"/>
        }
        .to_html(),
        view! { <Avatar name=HOSTILE/> }.to_html(),
        view! { <Icon name=IconName::Eye label=HOSTILE.to_owned()/> }.to_html(),
        view! { <SafeLink href="https://example.org/\"><script>"/> }.to_html(),
    ];
    for html in pages {
        assert!(!html.contains("<script"), "{html}");
    }
}

#[test]
fn a_safe_link_follows_https_and_mailto() {
    for address in ["https://example.org/a?b=c#d", "HTTPS://EXAMPLE.ORG", " https://example.org ", "mailto:a@example.org"] {
        assert_eq!(safe_href(address).as_deref(), Some(address.trim()));
        assert!(view! { <SafeLink href=address/> }.to_html().contains("<a "));
    }
}

#[test]
fn a_safe_link_cannot_lead_anywhere_else() {
    let refused = [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        " javascript:alert(1)",
        "java\tscript:alert(1)",
        "data:text/html,x",
        "//example.org",
        "http://example.org",
        "/goals",
        "https:",
        "https://",
        "mailto:",
        "https:\\\\example.org",
        "https://example.org/\nx",
        "vbscript:x",
        "blob:https://example.org",
        "",
        "é",
    ];
    for address in refused {
        assert_eq!(safe_href(address), None, "{address}");
        let html = view! { <SafeLink href=address text="Look".to_owned()/> }.to_html();
        assert!(!html.contains("href") && html.contains("Look"), "{html}");
    }
}

#[test]
fn a_field_ties_label_hint_and_error_to_its_control() {
    let hint = || "A hint".to_owned();
    let error = || "An error".to_owned();
    let fields = [
        view! { <TextField name="f" label="L" hint=hint() error=error()/> }.to_html(),
        view! { <TextArea name="f" label="L" hint=hint() error=error()/> }.to_html(),
        view! { <Select name="f" label="L" hint=hint() error=error() options=Vec::new()/> }.to_html(),
        view! { <DateField name="f" label="L" hint=hint() error=error()/> }.to_html(),
        view! { <PasswordField name="f" label="L" hint=hint() error=error()/> }.to_html(),
        view! { <CodeField name="f" label="L" hint=hint() error=error()/> }.to_html(),
        view! { <FileField name="f" label="L" hint=hint() error=error()/> }.to_html(),
    ];
    for html in fields {
        for part in [
            r#"for="f""#,
            r#"id="f""#,
            r#"id="f-hint""#,
            r#"id="f-error""#,
            r#"aria-describedby="f-error f-hint""#,
            r#"aria-invalid="true""#,
        ] {
            assert!(html.contains(part), "{part} in {html}");
        }
    }
}

#[test]
fn a_field_without_hint_or_error_points_nowhere() {
    let nothing: Option<String> = None;
    let html = view! { <TextField name="f" label="L" hint=String::new() error=nothing/> }.to_html();
    assert!(!html.contains("aria-describedby") && !html.contains("aria-invalid"), "{html}");
}

#[test]
fn a_group_names_its_first_control_after_the_field() {
    let options = || vec![Choice::new("a", "A").describe("About a"), Choice::new("b", "B")];
    let radios = view! { <RadioGroup name="f" legend="L" error="E".to_owned() options=options() value="b"/> }.to_html();
    let boxes =
        view! { <CheckboxGroup name="f[]" legend="L" error="E".to_owned() options=options() values=vec!["b".to_owned()]/> }
            .to_html();
    for html in [&radios, &boxes] {
        for part in [r#"id="f""#, r#"id="f-2""#, r#"for="f-2""#, r#"id="f-about""#, r#"aria-describedby="f-error""#] {
            assert!(html.contains(part), "{part} in {html}");
        }
        assert_eq!(html.matches(" checked").count(), 1, "{html}");
    }
    assert!(boxes.contains(r#"name="f[]""#), "{boxes}");
}

#[test]
fn a_form_carries_its_way_back_and_its_key() {
    let html = view! { <Form action="/api/goals/save" return_to="/goals" key="k1">"x"</Form> }.to_html();
    assert!(html.contains(r#"method="post""#) && html.contains("novalidate"), "{html}");
    assert!(html.contains(r#"name="_return""#) && html.contains(r#"name="_key""#), "{html}");
}

#[test]
fn an_error_summary_takes_focus_and_leads_to_the_fields() {
    let html = view! { <ErrorSummary title="T" errors=vec![("f".to_owned(), "M".to_owned())]/> }.to_html();
    for part in [r#"role="alert""#, r##"href="#f""##, "autofocus", r#"tabindex="-1""#] {
        assert!(html.contains(part), "{part} in {html}");
    }
    assert!(!view! { <ErrorSummary title="T" errors=Vec::new()/> }.to_html().contains("alert"));
}

#[test]
fn the_phone_bar_has_at_most_five_places() {
    let item =
        |n: usize| NavItem { href: format!("/{n}"), label: n.to_string(), icon: IconName::Home, current: n == 0, badge: None };
    let items = |count: usize| (0..count).map(item).collect::<Vec<_>>();
    let words = || FrameWords { brand: "W".to_owned(), skip: "S".to_owned(), navigation: "N".to_owned(), more: "M".to_owned() };
    let five = view! { <Frame words=words() nav=items(5)>"x"</Frame> }.to_html();
    assert!(!five.contains("<details"), "{five}");
    let eight = view! { <Frame words=words() nav=items(8)>"x"</Frame> }.to_html();
    assert_eq!(eight.matches(r#"class="nav-rest""#).count(), 4, "{eight}");
    assert!(eight.contains("<details"), "{eight}");
    assert!(eight.contains(r##"href="#main""##) && eight.contains(r#"id="main""#), "{eight}");
}

#[test]
fn every_icon_is_in_the_sprite() {
    let sprite = include_str!("../../style/icons.svg");
    for name in IconName::ALL {
        assert!(sprite.contains(&format!(r#"id="{}""#, name.as_str())), "{}", name.as_str());
    }
}

#[test]
fn initials_come_from_first_and_last_word() {
    for (name, expected) in [
        ("Amira Haddad", "AH"),
        ("Ana María de la Cruz", "AC"),
        ("Sam", "S"),
        ("王小明", "王"),
        ("أميرة حداد", "أ"),
        ("", ""),
        ("- (x)", "X"),
    ] {
        assert_eq!(people::initials(name), expected);
    }
}

#[test]
fn the_style_guide_has_no_inline_style_and_no_double_id() {
    for arabic in [false, true] {
        let html = view! { <Styleguide arabic=arabic/> }.to_html();
        assert!(!html.contains("style=") && !html.contains("<script"), "{html}");
        let mut ids: Vec<&str> = html.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        let all = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), all);
    }
}
