//! A mail in words: subject, plain text and HTML, in its reader's language.
use crate::{
    i18n::{Locale, Text},
    shell::escape_into,
};
use domain::notices::types::{Ready, Says};

/// A letter, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// The language it is written in.
    pub locale: Locale,
    /// The subject: no name stands in it, for subjects show on locked screens.
    pub subject: String,
    /// The plain text.
    pub text: String,
    /// The same as HTML.
    pub html: String,
    /// Where its link leads on this site, and the words on it.
    pub link: Option<(String, String)>,
}

enum Part {
    Words(String),
    /// A path of ours, and the words on it.
    Link(String, String),
}

/// Puts a mail into words. `base_url` is the public address, without a slash at its end.
pub fn write(ready: &Ready, base_url: &str) -> Letter {
    let locale = ready.language.as_deref().and_then(Locale::from_tag).unwrap_or(Locale::En);
    let t = Text { locale };
    let (subject, said) = said(t, ready);
    let mut parts = vec![Part::Words(t.letter_greeting(&ready.name))];
    parts.extend(said);
    parts.push(Part::Words(t.letter_closing(&ready.school)));
    let link = parts.iter().find_map(|part| match part {
        Part::Link(path, label) => Some((path.clone(), label.clone())),
        Part::Words(_) => None,
    });
    Letter { text: plain(&parts, base_url), html: html(locale, &subject, &parts, base_url), locale, subject, link }
}

fn said(t: Text, ready: &Ready) -> (String, Vec<Part>) {
    match &ready.says {
        Says::SignInLink { token, minutes } => (
            t.letter_link_subject(),
            vec![
                Part::Words(t.letter_link_text(&ready.school)),
                Part::Words(t.letter_link_how(*minutes)),
                Part::Link(format!("/sign-in/link?t={token}"), t.letter_link_button()),
                Part::Words(t.letter_link_other()),
            ],
        ),
        Says::PasswordSet => (
            t.letter_password_subject(),
            vec![Part::Words(t.letter_password_text(&ready.school)), Part::Words(t.letter_password_other())],
        ),
        Says::RecordOpened => (
            t.letter_opened_subject(),
            vec![Part::Words(t.letter_opened_text(&ready.school)), Part::Link("/records".into(), t.letter_opened_button())],
        ),
    }
}

fn plain(parts: &[Part], base_url: &str) -> String {
    let blocks: Vec<String> = parts
        .iter()
        .map(|part| match part {
            Part::Words(words) => words.clone(),
            Part::Link(path, label) => format!("{label}\n{base_url}{path}"),
        })
        .collect();
    blocks.join("\n\n") + "\n"
}

fn html(locale: Locale, subject: &str, parts: &[Part], base_url: &str) -> String {
    let mut html = format!(
        "<!DOCTYPE html>\n<html lang=\"{}\" dir=\"{}\"><head><meta charset=\"utf-8\"><title>",
        locale.tag(),
        locale.direction()
    );
    escape_into(&mut html, subject);
    html.push_str("</title></head>\n<body>\n");
    for part in parts {
        html.push_str("<p>");
        match part {
            Part::Words(words) => escape_into(&mut html, words),
            Part::Link(path, label) => {
                html.push_str("<a href=\"");
                escape_into(&mut html, &format!("{base_url}{path}"));
                html.push_str("\"><strong>");
                escape_into(&mut html, label);
                html.push_str("</strong></a>");
            }
        }
        html.push_str("</p>\n");
    }
    html + "</body></html>\n"
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::id::Uuid;

    fn ready(language: Option<&str>, says: Says) -> Ready {
        Ready {
            id: Uuid::nil(),
            name: "Zoë <b>&</b> \"Q\"".into(),
            address: "zoe@family.example".into(),
            language: language.map(str::to_owned),
            school: "North <i>School</i>".into(),
            says,
        }
    }

    fn link() -> Says {
        Says::SignInLink { token: "TOKEN".into(), minutes: 10 }
    }

    #[test]
    fn every_language_has_every_letter_with_its_link_in_both_forms() {
        for locale in Locale::ALL {
            let letter = write(&ready(Some(locale.tag()), link()), "https://waymark.example");
            assert_eq!(letter.locale, locale);
            for form in [&letter.text, &letter.html] {
                assert!(form.contains("https://waymark.example/sign-in/link?t=TOKEN"), "{form}");
            }
            assert!(letter.html.contains(&format!("lang=\"{}\" dir=\"{}\"", locale.tag(), locale.direction())));
            let other = write(&ready(Some(locale.tag()), Says::PasswordSet), "https://waymark.example");
            assert!(other.link.is_none() && other.subject != letter.subject);
            let opened = write(&ready(Some(locale.tag()), Says::RecordOpened), "https://waymark.example");
            assert!(opened.text.contains("https://waymark.example/records") && opened.subject != other.subject);
        }
        assert_eq!(write(&ready(None, link()), "").locale, Locale::En);
        assert_eq!(write(&ready(Some("fr"), link()), "").locale, Locale::En);
    }

    #[test]
    fn names_stay_text_and_out_of_the_subject() {
        let letter = write(&ready(None, link()), "https://waymark.example");
        assert!(letter.html.contains("Zoë &lt;b&gt;&amp;&lt;/b&gt; &quot;Q&quot;"), "{}", letter.html);
        assert!(!letter.html.contains("<b>") && !letter.html.contains("<i>"));
        assert!(letter.text.contains("Zoë <b>&</b> \"Q\""));
        assert!(!letter.subject.contains("Zoë") && !letter.subject.contains("North"));
    }
}
