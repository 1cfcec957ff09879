//! What was just printed, on its way to the page that shows it once: a pile of cards or of letters.
use super::cards_page::HERE;
use crate::{done::Done, error::AppError, i18n::Locale, request};
use domain::{
    roster::{letters, types::Audience},
    time::{Date, parse_date},
};
use serde::{Deserialize, Serialize};

/// One card or letter.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Sheet {
    /// The name they go by.
    pub name: String,
    /// Who it is for.
    pub audience: Audience,
    /// For a guardian: the children.
    pub children: Vec<String>,
    /// The tag of the language it is written in.
    pub language: String,
    /// The school.
    pub school: String,
    /// What they sign in as, where it is known.
    pub identifier: Option<String>,
    /// The code, spaced for reading.
    pub code: String,
    /// The last day on which it works, `2026-12-02`.
    pub until: String,
}

impl Sheet {
    /// The language it is written in.
    pub fn locale(&self) -> Locale {
        Locale::from_tag(&self.language).unwrap_or(Locale::En)
    }

    /// The last day on which the code works.
    pub fn last_day(&self) -> Option<Date> {
        parse_date(&self.until)
    }
}

/// Everything that one order printed.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Pile {
    /// Letters, each a page; else small cards.
    pub letters: bool,
    /// Where the order came from.
    pub back: String,
    /// The sheets, in the order in which they are handed out.
    pub sheets: Vec<Sheet>,
    /// Left out because they can sign in already.
    pub can_sign_in: u64,
    /// Left out because they are suspended.
    pub suspended: u64,
    /// Left out because they belong to another school.
    pub elsewhere: u64,
}

impl Pile {
    /// What a service printed.
    pub fn of(printed: letters::Printed, letters: bool, back: &str) -> Self {
        let sheets = printed.sheets.into_iter().map(|sheet| Sheet {
            name: sheet.name,
            audience: sheet.audience,
            children: sheet.children,
            language: sheet.home_language.as_deref().and_then(Locale::from_tag).unwrap_or(Locale::En).tag().to_owned(),
            school: sheet.school_name,
            identifier: sheet.identifier,
            code: sheet.code,
            until: sheet.until.map(|day| day.to_string()).unwrap_or_default(),
        });
        Self {
            letters,
            back: back.to_owned(),
            sheets: sheets.collect(),
            can_sign_in: printed.can_sign_in,
            suspended: printed.suspended,
            elsewhere: printed.elsewhere,
        }
    }
}

/// Leaves the pile for the page that shows it, once.
pub async fn hand_over(pile: Pile) -> Result<Done, AppError> {
    request::current()?.show_once(HERE, &pile).await?;
    Ok(Done::to(HERE))
}
