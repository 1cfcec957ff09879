//! Links with which families and students come in: asked for by mail, for ten minutes, once, in the browser that asked.
//!
//! What this module must guarantee. Whoever asks learns nothing: neither whether somebody is known nor whether a mail left.
//! The token is in no database: it is made from the link's id with the installation's key. A link is for the browser that
//! asked, so that a mail that somebody else provoked or forwarded opens nothing. Staff never come in this way, and an
//! address that two people share is nobody's: a child's mail that a parent reads would open the child's own drafts.
pub(super) mod store;

use super::{
    sessions::Way,
    sign_in::{FirstStep, first_step},
    throttle::{self, Limit},
    token,
};
use crate::{
    db::{Db, Origin},
    entity::{person, sign_in_link},
    error::{Error, Result},
    field::{FieldErrors, LINE, Problem, Reading},
    id::{Id, new_id, parse_id},
    notices::{
        self,
        types::{Kind, NewMessage},
    },
    roster::types::Role,
    secret::Secret,
    time::MINUTE_MS,
};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use sea_orm::ConnectionTrait;
use std::time::Duration;
use subtle::ConstantTimeEq as _;

/// How long a link works: ten minutes, in milliseconds.
pub const LINK_MS: i64 = 10 * MINUTE_MS;
/// Links of one person that work at a time. Who asks for more gets no mail, and the same answer.
pub const MOST_LIVE: u64 = 3;
/// Links asked for from one address. A school is one address.
pub const ASKED: Limit = Limit { name: "ask-link", burst: 60, every_ms: 5_000 };
/// Every answer takes this long, and a known name no longer than an unknown one.
const ANSWER_AFTER: Duration = Duration::from_millis(250);
/// What the key of tokens is for.
const PURPOSE: &str = "sign-in-link";
/// Letters of each half of a token.
const HALF: usize = 32;

/// Whether somebody with these roles may come in by mail.
pub fn open_to(roles: &[Role]) -> bool {
    !roles.is_empty() && roles.iter().all(|role| !role.is_staff())
}

/// The text that ties links to the browser that sent a form: the same for the same form, which a browser may send twice.
pub fn browser_of(secret: &Secret, form_key: &str) -> String {
    URL_SAFE_NO_PAD.encode(secret.mac("sign-in-link-browser", form_key))
}

/// The token of a link, for the mail: its id, and 128 bits of proof. Letters and digits only, because mail programs that
/// look for addresses in plain text leave out a dash at the end.
pub fn token(secret: &Secret, link_id: Id) -> String {
    format!("{}{}", link_id.simple(), proof(secret, link_id).simple())
}

fn proof(secret: &Secret, link_id: Id) -> Id {
    let mac = secret.mac(PURPOSE, &link_id.simple().to_string());
    mac.first_chunk().map_or(Id::nil(), |proof| Id::from_bytes(*proof))
}

/// The link that a token stands for, if it is one of ours.
fn read_token(secret: &Secret, typed: &str) -> Option<Id> {
    let typed = typed.trim();
    let (id, proven) = typed.split_at_checked(HALF).filter(|(_, rest)| rest.len() == HALF)?;
    let (id, proven) = (parse_id(id)?, parse_id(proven)?);
    bool::from(proven.as_bytes().ct_eq(proof(secret, id).as_bytes())).then_some(id)
}

/// Asks for a link by e-mail address or user name. Whether there is somebody, and whether they get one, is not said.
///
/// `browser` is the random text in the cookie of the browser that asks; `language` is the one it reads.
pub async fn ask(db: &Db, origin: &Origin, typed: &str, browser: &str, language: &str) -> Result<()> {
    let mut reading = Reading::default();
    let typed = reading.required_text("address", typed.trim(), LINE);
    let typed = reading.finish(Some(typed))?;
    let (asked, ()) = tokio::join!(queue(db, origin, &typed, browser, language), tokio::time::sleep(ANSWER_AFTER));
    asked
}

async fn queue(db: &Db, origin: &Origin, typed: &str, browser: &str, language: &str) -> Result<()> {
    let snapshot = db.snapshot().await?;
    let found = store::behind(&snapshot, typed).await?;
    drop(snapshot);
    let tx = db.begin(origin, None).await?;
    if !origin.address.is_empty() {
        throttle::take(&tx, ASKED, &origin.address).await?;
    }
    if let Some(person) = found
        && store::hold(&tx, person.id).await?
        && store::may_come(&tx, &person).await?
        && store::live(&tx, person.id, tx.now).await? < MOST_LIVE
    {
        let row = sign_in_link::Model {
            id: new_id(),
            person_id: person.id,
            browser_hash: token::hash(browser),
            created_at: tx.now,
            ends_at: tx.now + LINK_MS,
            used_at: None,
        };
        let mail = NewMessage {
            kind: Kind::SignInLink,
            to: person.id,
            student_id: None,
            about: Some(row.id),
            language: Some(language.to_owned()),
            ends_at: row.ends_at,
        };
        store::insert(&tx, row).await?;
        notices::service::queue(&tx, mail).await?;
        tx.audit("account.link_asked", "person", person.id, None).await?;
    }
    tx.commit().await
}

/// Whether a link still works and its person may still come in by mail: asked at the moment its mail leaves.
pub async fn still_goes(db: &impl ConnectionTrait, person_id: Id, link_id: Option<Id>, now: i64) -> Result<bool> {
    let Some(link_id) = link_id else { return Ok(false) };
    let (Some(link), Some(person)) = (store::working(db, link_id, now).await?, store::person(db, person_id).await?) else {
        return Ok(false);
    };
    Ok(link.person_id == person.id && store::may_come(db, &person).await?)
}

/// Takes a link in the browser that asked for it, and signs in: a link stands for the first step, never for the second.
///
/// Somebody without an account gets one. A link that comes to the wrong browser is not used up by it.
pub async fn follow(db: &Db, origin: &Origin, typed: &str, browser: &str) -> Result<FirstStep> {
    let over = || Error::from(FieldErrors::one("token", Problem::LinkOver));
    let link_id = read_token(&db.secret, typed).ok_or_else(over)?;
    let tx = db.begin(origin, None).await?;
    let link = store::take(&tx, link_id).await?.ok_or_else(over)?;
    if !bool::from(token::hash(browser).ct_eq(&link.browser_hash)) {
        return Err(FieldErrors::one("token", Problem::OtherBrowser).into());
    }
    let person: person::Model = store::person(&tx, link.person_id).await?.ok_or_else(over)?;
    if !store::may_come(&tx, &person).await? {
        return Err(over());
    }
    store::end_all(&tx, person.id).await?;
    let account = store::account_of(&tx, &person).await?;
    tx.audit("account.link_used", "account", account.id, None).await?;
    let step = first_step(db, &tx, origin, &account, Way::Link).await?;
    tx.commit().await?;
    Ok(step)
}

/// Removes links that are long over.
pub async fn sweep(db: &impl ConnectionTrait, now: i64) -> Result<()> {
    store::sweep(db, now).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_read_back_with_its_key_alone() {
        let (secret, id) = (Secret::fresh(), new_id());
        let made = token(&secret, id);
        assert_eq!(read_token(&secret, &made), Some(id));
        assert_eq!(read_token(&Secret::fresh(), &made), None);
        assert_eq!(made, token(&secret, id), "a mail that is sent again holds the same link");
        assert!(made.len() == 64 && made.bytes().all(|byte| byte.is_ascii_alphanumeric()), "{made}");
    }

    #[test]
    fn what_only_looks_like_a_token_is_none() {
        let secret = Secret::fresh();
        let made = token(&secret, new_id());
        let other = token(&secret, new_id());
        let mixed = format!("{}{}", &made[..HALF], &other[HALF..]);
        for typed in
            ["", "x", &made[..20], &made[1..], &format!("{made}aa"), &mixed, &"0".repeat(64), &"é".repeat(32), "\0", "../../etc"]
        {
            assert_eq!(read_token(&secret, typed), None, "{typed}");
        }
    }

    #[test]
    fn whoever_works_at_a_school_never_comes_in_by_mail() {
        assert!(open_to(&[Role::Guardian]) && open_to(&[Role::Student]) && open_to(&[Role::Student, Role::Guardian]));
        for staff in Role::ALL.iter().filter(|role| role.is_staff()) {
            assert!(!open_to(&[*staff]) && !open_to(&[Role::Guardian, *staff]), "{staff}");
        }
        assert!(!open_to(&[]), "who is nothing here does not come in");
    }
}
