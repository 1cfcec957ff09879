//! One letter, on a page of its own and in the language of its reader: who it is for, the code, three steps, how long, and
//! what to do when it is lost.
use super::{cards_page::scanned, paper::Sheet};
use crate::{
    i18n::Text,
    ui::{Bdi, DescriptionList, qr_code},
};
use domain::roster::types::Audience;
use leptos::prelude::*;

/// The letter.
pub fn letter(sheet: Sheet, address: &str) -> impl IntoView + use<> {
    let t = Text { locale: sheet.locale() };
    let link = scanned(address, &sheet.code);
    let page = format!("{address}/sign-in/card");
    let children = names(t, &sheet.children);
    let what = match sheet.audience {
        Audience::Student => t.paper_for_student(&sheet.school),
        Audience::Family if children.is_empty() => t.paper_for_family(&sheet.school),
        Audience::Family => t.paper_for_family_of(&children, &sheet.school),
        Audience::Staff => t.paper_for_staff(&sheet.school),
    };
    // The teacher who hands the letters out looks for the child.
    let for_whom = if children.is_empty() { None } else { Some(t.paper_family_of(&children)) };
    let name_step = if sheet.identifier.is_some() { t.paper_step_password() } else { t.paper_step_name() };
    let until = sheet.last_day().map_or_else(String::new, |day| t.day(day));
    let mut facts = vec![
        (t.paper_address(), view! { <strong dir="ltr">{page}</strong> }.into_any()),
        (t.card_code(), view! { <strong class="sheet-code" dir="ltr">{sheet.code}</strong> }.into_any()),
    ];
    if let Some(identifier) = sheet.identifier {
        facts.push((t.paper_identifier(), view! { <strong dir="ltr">{identifier}</strong> }.into_any()));
    }
    let picture = qr_code(&link, t.cards_qr());
    view! {
        <article class="letter" lang=t.locale.tag() dir=t.locale.direction()>
            <p class="letter-school"><Bdi text=sheet.school/></p>
            {for_whom.map(|words| view! { <p class="letter-for">{words}</p> })}
            <h2>{t.paper_title(&sheet.name)}</h2>
            <p>{what}</p>
            <div class="letter-code">
                <DescriptionList items=facts/>
                {picture}
            </div>
            <h3>{t.paper_steps()}</h3>
            <ol>
                <li>{t.paper_step_open()}</li>
                <li>{t.paper_step_code()}</li>
                <li>{name_step}</li>
            </ol>
            <h3>{t.paper_good_to_know()}</h3>
            <p>{t.paper_lasts(&until)}</p>
            <p>{t.paper_lost()}</p>
            <p>{t.paper_keep()}</p>
        </article>
    }
}

/// Names in one line, as the language joins them.
fn names(t: Text, names: &[String]) -> String {
    let mut names = names.iter();
    let Some(first) = names.next() else { return String::new() };
    names.fold(first.clone(), |joined, name| t.paper_and(&joined, name))
}
