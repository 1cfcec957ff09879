//! One person's page for administrators: who they are, how they get in, and what they can see and why.
//!
//! What this module must guarantee: it says what the rules say. Whether a tie opens anything comes from
//! [`crate::actor::live`], the one definition; names of people at schools that the actor does not administer stay there.
use super::{
    helpers::{self, Possible},
    store::access as store,
};
use crate::{
    account::access::{Reason, SUSPENDED, is_last_administrator},
    actor::{Actor, display_name},
    error::Result,
    id::Id,
    records::service::{Offer, offer},
    roster::types::{HelperKind, RelationKind, Role, Source},
    time::{Date, parse_date},
};
use sea_orm::ConnectionTrait;

pub use super::store::access::{COUNTED_DAYS, HeldRole, SessionRow};

/// Ties on a page.
pub const PAGE: u64 = 20;
/// What an import writes for a tie that the files give no beginning.
const ALWAYS: &str = "1900-01-01";

/// Which ties are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Show {
    /// Those whose days hold today.
    Now,
    /// Those that ended, or begin later.
    Other,
}

/// Where a tie stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It opens what its kind opens.
    Live,
    /// A restriction limits it.
    Limited,
    /// It begins later.
    Later,
    /// It is over.
    Ended,
}

/// Another person, as far as the actor may know them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Other {
    /// Somebody at the actor's schools.
    Known {
        /// Their page.
        id: Id,
        /// Their name.
        name: String,
    },
    /// Somebody at a school that the actor does not administer: its name.
    Elsewhere(String),
}

/// One tie of the person, in the words of the page.
#[derive(Clone, Debug)]
pub struct Tie {
    /// The tie.
    pub id: Id,
    /// The other one.
    pub other: Other,
    /// Whether the person of the page is the student of this tie.
    pub as_student: bool,
    /// Why.
    pub kind: RelationKind,
    /// The class or the advisory.
    pub group: Option<String>,
    /// Since when; nothing when it was always so.
    pub since: Option<Date>,
    /// The first day on which it no longer holds.
    pub until: Option<Date>,
    /// Whether the roster files brought it.
    pub from_roster: bool,
    /// Where it stands.
    pub standing: Standing,
    /// Whether the actor may end it here.
    pub may_end: bool,
    /// The days of a restriction on file between the two, when there is one.
    pub restricted: Option<(Option<Date>, Option<Date>)>,
}

/// An adult who sees how a student stands, by role.
#[derive(Clone, Debug)]
pub struct ByRole {
    /// The role.
    pub role: Role,
    /// Who holds it.
    pub holders: Vec<Other>,
}

/// What the page may offer, and why it may not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Suspending {
    /// It can be done.
    Possible,
    /// Nobody suspends themselves.
    Oneself,
    /// Nobody else could administer the installation.
    LastAdministrator,
    /// There is nothing to suspend: no account, and no name by which one could be made.
    NoWayIn,
    /// It is done already.
    Done,
}

/// Everything on the page.
#[derive(Clone, Debug)]
pub struct Person {
    /// The person.
    pub id: Id,
    /// The name they go by.
    pub name: String,
    /// The name in the files, where it differs.
    pub full_name: Option<String>,
    /// Their school.
    pub school_name: String,
    /// Grade, for students.
    pub grade: Option<String>,
    /// The language at home, as a tag.
    pub home_language: Option<String>,
    /// The e-mail address in the roster.
    pub email: Option<String>,
    /// Whether the roster files brought them.
    pub from_roster: bool,
    /// What they are.
    pub roles: Vec<HeldRole>,
    /// What they sign in as, or will.
    pub identifier: Option<String>,
    /// Whether there is an account.
    pub has_account: bool,
    /// When the password was set, UTC milliseconds.
    pub password_set_at: Option<i64>,
    /// Since when signing in asks for a second step, UTC milliseconds.
    pub second_step_since: Option<i64>,
    /// Until when a card works, UTC milliseconds.
    pub card_until: Option<i64>,
    /// Since when they are suspended, UTC milliseconds, and why.
    pub suspended: Option<(i64, Option<Reason>)>,
    /// Sign-ins of the last [`COUNTED_DAYS`].
    pub sign_ins: i64,
    /// Where they are signed in.
    pub sessions: Vec<SessionRow>,
    /// The ties of this page of the list.
    pub ties: Vec<Tie>,
    /// Whether another page follows.
    pub more_ties: bool,
    /// How many ties hold today, and how many do not.
    pub tie_counts: (i64, i64),
    /// For a student: who sees how they stand, by role.
    pub by_role: Vec<ByRole>,
    /// For a student: whether the actor may open the record for a stated reason.
    pub opening: Option<Offer>,
    /// For a student: who can be named to help them.
    pub helpers: Option<Vec<Possible>>,
    /// Whether they are the actor.
    pub oneself: bool,
    /// Whether they can be suspended.
    pub suspending: Suspending,
}

impl Person {
    /// Whether the person has this role anywhere.
    pub fn is(&self, role: Role) -> bool {
        self.roles.iter().any(|held| held.role == role)
    }
}

/// Somebody at a school where the actor is an administrator. For anybody else there is no such page.
pub async fn person(db: &impl ConnectionTrait, actor: &Actor, person_id: Id, show: Show, page: u64) -> Result<Person> {
    let who = store::who(db, actor, person_id).await?;
    let roles = store::roles(db, who.id).await?;
    let offset = page.saturating_sub(1) * PAGE;
    let mut rows = store::ties(db, actor, who.id, show == Show::Now, offset, PAGE).await?;
    let more_ties = rows.len() as u64 > PAGE;
    rows.truncate(PAGE as usize);
    let tie_counts = store::count_ties(db, actor, who.id).await?;
    let orders = store::orders(db, actor, who.id).await?;
    let ties = rows.into_iter().map(|row| tie(actor, &who, row, &orders)).collect();
    let sessions = match who.account_id {
        Some(account) => store::sessions(db, actor, account).await?,
        None => Vec::new(),
    };
    let is = |role: Role| roles.iter().any(|held: &HeldRole| held.role == role);
    let by_role = if is(Role::Student) { by_role(db, actor, who.school_id).await? } else { Vec::new() };
    let opening = if is(Role::Student) { Some(offer(db, actor, who.id, who.school_id).await?) } else { None };
    let helpers =
        if is(Role::Student) { Some(helpers::possible(db, actor, who.id, who.school_id, actor.today).await?) } else { None };
    let suspending = if who.disabled_at.is_some() {
        Suspending::Done
    } else if who.id == actor.person_id {
        Suspending::Oneself
    } else if who.account_id.is_none() && who.username.is_none() && who.email.is_none() {
        Suspending::NoWayIn
    } else if is(Role::Admin) && who.account_id.is_some() && is_last_administrator(db, who.id).await? {
        Suspending::LastAdministrator
    } else {
        Suspending::Possible
    };
    let full_name = format!("{} {}", who.given_name, who.family_name);
    let name = who.name();
    let reason = who.suspended_as.as_deref().and_then(|word| word.strip_prefix(SUSPENDED));
    Ok(Person {
        id: who.id,
        full_name: (full_name != name).then_some(full_name),
        name,
        school_name: who.school_name,
        grade: who.grade,
        home_language: who.home_language,
        from_roster: who.source_id.is_some(),
        roles,
        has_account: who.account_id.is_some(),
        identifier: who.identifier.or(who.username).or_else(|| who.email.clone()),
        email: who.email,
        password_set_at: who.password_set_at,
        second_step_since: who.second_step_since,
        card_until: who.card_until,
        suspended: who.disabled_at.map(|at| (at, reason.and_then(|word| Reason::from_word(word.trim_start_matches('.'))))),
        sign_ins: who.sign_ins,
        sessions,
        ties,
        more_ties,
        tie_counts,
        by_role,
        opening,
        helpers,
        oneself: who.id == actor.person_id,
        suspending,
    })
}

fn tie(actor: &Actor, who: &store::Who, row: store::TieRow, orders: &[store::OrderRow]) -> Tie {
    let today = actor.today.to_string();
    let standing = if row.starts_on > today {
        Standing::Later
    } else if row.ends_on.as_ref().is_some_and(|end| *end <= today) {
        Standing::Ended
    } else if row.live {
        Standing::Live
    } else {
        Standing::Limited
    };
    let order = orders.iter().find(|order| order.adult_id == row.adult_id && order.student_id == row.student_id);
    let name = display_name(row.preferred_name.as_deref(), &row.given_name, &row.family_name);
    Tie {
        other: other(actor, row.other_id, row.other_school, name, row.other_school_name),
        as_student: row.student_id == who.id,
        kind: row.kind,
        group: row.advisory_title.or(row.section_title),
        id: row.id,
        may_end: HelperKind::ENDED_BY_THE_SCHOOL.contains(&row.kind)
            && row.student_id == who.id
            && !matches!(standing, Standing::Ended),
        since: Some(row.starts_on).filter(|day| day != ALWAYS).and_then(|day| parse_date(&day)),
        until: row.ends_on.and_then(|day| parse_date(&day)),
        from_roster: !matches!(row.source, Source::Hand | Source::Student),
        standing,
        restricted: order.map(|order| (parse_date(&order.starts_on), order.ends_on.as_deref().and_then(parse_date))),
    }
}

fn other(actor: &Actor, id: Id, school_id: Id, name: String, school_name: String) -> Other {
    if actor.has_at(school_id, &[Role::Admin]) { Other::Known { id, name } } else { Other::Elsewhere(school_name) }
}

async fn by_role(db: &impl ConnectionTrait, actor: &Actor, school_id: Id) -> Result<Vec<ByRole>> {
    let mut groups: Vec<ByRole> = Vec::new();
    for row in store::by_role(db, school_id).await? {
        let name = display_name(row.preferred_name.as_deref(), &row.given_name, &row.family_name);
        // Who sees a student of this school stands here by name, wherever they belong; only the way to their page is kept.
        let holder =
            if actor.has_at(row.school_id, &[Role::Admin]) { Other::Known { id: row.id, name } } else { Other::Elsewhere(name) };
        match groups.iter_mut().find(|group| group.role == row.role) {
            Some(group) => group.holders.push(holder),
            None => groups.push(ByRole { role: row.role, holders: vec![holder] }),
        }
    }
    Ok(groups)
}
