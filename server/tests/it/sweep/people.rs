//! Who asks: everybody of the district, helpers, partners and openers of records among them, and what each should get.
use super::objects::Objects;
use crate::support::{Client, TestApp, World};
use app::routes::Rule;
use domain::roster::types::{RelationKind, Role};
use std::collections::BTreeMap;

/// By user name.
pub const STUDENTS: &[&str] = &["amina", "bilal", "chen", "dara", "elif", "finn"];
pub const STAFF: &[&str] = &["rivera", "lind", "okafor", "sato", "cole", "lead", "admin", "coord"];
/// The fourth, `ge`, is suspended.
pub const GUARDIANS: &[&str] = &["ga", "gb", "gc"];
pub const STUDENTS_AND_STAFF: &[&str] =
    &["amina", "bilal", "chen", "dara", "elif", "finn", "rivera", "lind", "okafor", "sato", "cole", "lead", "admin", "coord"];
pub const EVERYBODY: &[&str] = &[
    "amina", "bilal", "chen", "dara", "elif", "finn", "rivera", "lind", "okafor", "sato", "cole", "lead", "admin", "coord", "ga",
    "gb", "gc",
];
/// Administrators of the district who opened a record for a reason: Amina's; Amina's once, until its time was over; Amina's
/// once, until it was closed; and Bilal's. Besides that they are what `admin` is.
pub const OPENERS: &[&str] = &["opener", "opener_late", "opener_done", "opener_other"];
/// Whom North School named to help: for Amina; for Amina until today; and for Bilal. `interpreter` is invited to the conference
/// that the samples are about, `interpreter_other` helps Amina too and is not. Besides that they are staff like any other.
pub const HELPERS: &[&str] = &["aide", "aide_late", "aide_other", "coach", "coach_late", "interpreter", "interpreter_other"];
/// Students of North School whom another chose as a partner: Amina; Amina until today; and Bilal. Besides that they are
/// students like any other.
pub const PARTNERS: &[&str] = &["partner", "partner_late", "partner_other"];
/// Whoever is not signed in: a stranger, somebody whose account was suspended, and guests by code.
pub const OUTSIDE: &[&str] = &["nobody", "ge", "guest", "guest_other", "guest_over", "guest_ended"];
/// Guests whose code works: for the conference that the samples are about, and for another one of the same student.
const GUESTS: &[&str] = &["guest", "guest_other"];

/// What a request should get.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    Served,
    Told,
    Hidden,
    SignIn,
    NeedsCode,
}

/// Whether somebody stands before a door of this rule at all. By hand: the test must not ask the code that it tests.
fn enters(rule: Rule, who: &str) -> bool {
    let who = if OPENERS.contains(&who) { "admin" } else { who };
    let coordinator = who == "coord";
    match rule {
        Rule::Anyone | Rule::DemoOnly => true,
        Rule::SignedIn => !OUTSIDE.contains(&who),
        Rule::Guest => GUESTS.contains(&who),
        Rule::Staff => STAFF.contains(&who) || HELPERS.contains(&who),
        Rule::Roles(roles) => roles.iter().any(|role| match role {
            Role::Coordinator => coordinator,
            Role::Leader => who == "lead",
            Role::Counselor => who == "cole",
            Role::Admin => who == "admin",
            other => panic!("say who is {other} here"),
        }),
    }
}

pub fn fate(rule: Rule, who: &str, may: &[&str], told: &[&str]) -> Fate {
    let named = may.contains(&who) || told.contains(&who);
    let who = if OPENERS.contains(&who) && !named { "admin" } else { who };
    for (some, others) in [(HELPERS, STAFF), (PARTNERS, STUDENTS)] {
        let like_others = |list: &[&str]| some.contains(&who) && !named && others.iter().all(|other| list.contains(other));
        if like_others(may) {
            return Fate::Served;
        } else if like_others(told) {
            return Fate::Told;
        }
    }
    if may.contains(&who) {
        Fate::Served
    } else if rule == Rule::Guest && !enters(rule, who) {
        Fate::NeedsCode
    } else if OUTSIDE.contains(&who) && rule != Rule::Guest {
        Fate::SignIn
    } else if !enters(rule, who) || told.contains(&who) {
        Fate::Told
    } else {
        Fate::Hidden
    }
}

/// The district, with helpers, partners and those who opened a record.
pub async fn district(app: &TestApp) -> World {
    let mut world = app.world().await;
    let here = world.school(app, "d").await;
    let (amina, bilal, now) = (world.id("amina"), world.id("bilal"), app.clock.now());
    for who in OPENERS {
        world.add(app, who, here, Role::Admin).await;
        let student = if *who == "opener_other" { bilal } else { amina };
        let opening = app.add_opening(world.id(who), student, |row| match *who {
            "opener_late" => row.ends_at = now,
            "opener_done" => row.closed_at = Some(now),
            _ => {}
        });
        opening.await;
    }
    let north = world.school(app, "n").await;
    for who in HELPERS {
        let (word, rest) = who.split_once('_').unwrap_or((who, ""));
        let kind = RelationKind::from_word(word).expect("a kind of helper");
        world.add(app, who, north, if kind == RelationKind::Aide { Role::Aide } else { Role::Teacher }).await;
        let tie = app.relate(world.id(who), if *who == "aide_other" { bilal } else { amina }, kind).await;
        if rest == "late" {
            app.end_relation(tie, "2026-11-02").await;
        }
    }
    for who in PARTNERS {
        world.add(app, who, north, Role::Student).await;
        let tie = app.relate(world.id(who), if *who == "partner_other" { bilal } else { amina }, RelationKind::Partner).await;
        if *who == "partner_late" {
            app.end_relation(tie, "2026-11-02").await;
        }
    }
    world
}

/// Everybody's browser, by name.
pub async fn everybody(app: &TestApp, world: &World, objects: &Objects) -> BTreeMap<String, Client> {
    let mut clients = BTreeMap::from([("nobody".to_owned(), app.anonymous())]);
    for username in world.usernames() {
        clients.insert(username.clone(), world.client(app, &username).await);
    }
    super::objects::suspend(app, world, "ge").await;
    for (who, token) in &objects.guests {
        let mut client = app.anonymous();
        client.cookies.insert("waymark-guest".into(), token.clone());
        clients.insert((*who).to_owned(), client);
    }
    clients
}
