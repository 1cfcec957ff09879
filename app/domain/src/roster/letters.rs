//! Cards and letters with which people come in: for one person, a class, the families of a class, or one's advisees.
//!
//! What this module must guarantee: nobody prints for whom the policy does not let them; a guardian gets one letter however
//! many of their children are in the class, and it names only children whom they answer for today.
use super::{
    store,
    types::{Audience, Paper, PrintOrder, RelationKind, Role},
};
use crate::{
    account::access,
    actor::{Actor, display_name},
    db::{Db, WriteTx},
    entity::{account, person, school},
    error::{Error, Result},
    id::Id,
    policy,
    time::{Date, day_of, zone},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use std::collections::{HashMap, HashSet};

/// What stands on one card or letter.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// The name they go by.
    pub name: String,
    /// Who it is for.
    pub audience: Audience,
    /// For a guardian: the children, by the name each goes by.
    pub children: Vec<String>,
    /// The language at home, as a tag, where it is known.
    pub home_language: Option<String>,
    /// The school.
    pub school_name: String,
    /// What they sign in as, where it is known. Without one they choose a user name.
    pub identifier: Option<String>,
    /// The code, spaced for reading.
    pub code: String,
    /// The last day on which the code works.
    pub until: Option<Date>,
}

/// What was printed, and who was left out.
#[derive(Clone, Debug, Default)]
pub struct Printed {
    /// Each card or letter, in the order in which they are handed out.
    pub sheets: Vec<Sheet>,
    /// People left out because they can sign in already.
    pub can_sign_in: u64,
    /// People left out because they are suspended.
    pub suspended: u64,
    /// People left out because they belong to a school that the actor does not administer.
    pub elsewhere: u64,
}

/// Somebody for whom there will be a sheet.
struct Wanted {
    person: person::Model,
    children: Vec<person::Model>,
    /// What sheets are sorted by.
    order: (String, String),
}

impl Wanted {
    fn of(person: person::Model, mut children: Vec<person::Model>) -> Self {
        children.sort_by_key(by_name);
        // A family's letter goes home with the child.
        let order = by_name(children.first().unwrap_or(&person));
        Self { person, children, order }
    }
}

fn by_name(person: &person::Model) -> (String, String) {
    (person.family_name.clone(), called(person))
}

fn called(person: &person::Model) -> String {
    display_name(person.preferred_name.as_deref(), &person.given_name, "")
}

/// Prints what an administrator ordered. Earlier unused cards of the same people end.
pub async fn print(db: &Db, actor: &Actor, order: PrintOrder) -> Result<Printed> {
    let tx = db.begin(&actor.origin, Some(actor.person_id)).await?;
    let one = matches!(order.paper, Paper::Card | Paper::Letter);
    let (wanted, elsewhere) = match order.paper {
        Paper::Card | Paper::Letter => (one_person(&tx, actor, order.id).await?, 0),
        Paper::ClassCards | Paper::ClassLetters => {
            let section = store::section_of(&tx, actor, order.id).await?;
            let students = store::students_of(&tx, actor, section.id).await?;
            (students.into_iter().map(|student| Wanted::of(student, Vec::new())).collect(), 0)
        }
        Paper::FamilyLetters => families(&tx, actor, order.id).await?,
    };
    let mut printed = sheets(&tx, actor, wanted, one || order.everybody).await?;
    printed.elsewhere += elsewhere;
    tx.commit().await?;
    Ok(printed)
}

/// Prints cards for the actor's advisees of today: for one of them, or for the whole group.
pub async fn print_for_advisees(db: &Db, actor: &Actor, student_id: Option<Id>, everybody: bool) -> Result<Printed> {
    let tx = db.begin(&actor.origin, Some(actor.person_id)).await?;
    let advisees = actor.students_as(RelationKind::Advisor);
    let students: Vec<Id> = advisees.into_iter().filter(|id| student_id.is_none_or(|wanted| wanted == *id)).collect();
    let found = store::by_ids(&tx, &students).await?;
    if found.is_empty() {
        return Err(Error::NotFound);
    }
    let wanted = found.into_iter().map(|student| Wanted::of(student, Vec::new())).collect();
    let printed = sheets(&tx, actor, wanted, student_id.is_some() || everybody).await?;
    tx.commit().await?;
    Ok(printed)
}

/// Takes somebody's password away (with `lost_phone` their second step too), ends their sessions, and prints the card with
/// which they choose a new one.
pub async fn reset(db: &Db, actor: &Actor, person_id: Id, lost_phone: bool) -> Result<Printed> {
    let tx = db.begin(&actor.origin, Some(actor.person_id)).await?;
    let (person, account) = access::whose(&tx, actor, person_id).await?;
    if let Some(account) = account {
        access::forget_password(&tx, account, lost_phone).await?;
    }
    let wanted = one_person(&tx, actor, person.id).await?;
    let printed = sheets(&tx, actor, wanted, true).await?;
    tx.commit().await?;
    Ok(printed)
}

async fn one_person(tx: &WriteTx, actor: &Actor, person_id: Id) -> Result<Vec<Wanted>> {
    let person = store::by_ids(tx, &[person_id]).await?.pop().ok_or(Error::NotFound)?;
    policy::print_card(actor, person.id, person.school_id).require()?;
    let pairs = store::children_of(tx, actor, &[person.id]).await?;
    let ids: Vec<Id> = pairs.iter().map(|(_, student)| *student).collect();
    let children = if ids.is_empty() { Vec::new() } else { store::by_ids(tx, &ids).await? };
    Ok(vec![Wanted::of(person, children)])
}

/// The guardians of a class with their children in it, and how many belong to other schools.
async fn families(tx: &WriteTx, actor: &Actor, section_id: Id) -> Result<(Vec<Wanted>, u64)> {
    let section = store::section_of(tx, actor, section_id).await?;
    let students = store::students_of(tx, actor, section.id).await?;
    let ids: Vec<Id> = students.iter().map(|student| student.id).collect();
    let pairs = if ids.is_empty() { Vec::new() } else { store::guardians_of(tx, actor, &ids).await? };
    let guardians: HashSet<Id> = pairs.iter().map(|(guardian, _)| *guardian).collect();
    let guardians: Vec<Id> = guardians.into_iter().collect();
    let found = store::by_ids(tx, &guardians).await?;
    let (ours, others): (Vec<_>, Vec<_>) = found.into_iter().partition(|row| actor.has_at(row.school_id, &[Role::Admin]));
    let wanted = ours.into_iter().map(|guardian| {
        let mine = |student: &&person::Model| pairs.contains(&(guardian.id, student.id));
        let children = students.iter().filter(mine).cloned().collect();
        Wanted::of(guardian, children)
    });
    Ok((wanted.collect(), others.len() as u64))
}

async fn sheets(tx: &WriteTx, actor: &Actor, mut wanted: Vec<Wanted>, everybody: bool) -> Result<Printed> {
    wanted.sort_by(|a, b| (&a.order, a.person.id).cmp(&(&b.order, b.person.id)));
    let ids: Vec<Id> = wanted.iter().map(|wanted| wanted.person.id).collect();
    let accounts = account::Entity::find().filter(account::Column::PersonId.is_in(ids.iter().copied())).all(tx).await?;
    let accounts: HashMap<Id, account::Model> = accounts.into_iter().map(|row| (row.person_id, row)).collect();
    let at: HashSet<Id> = wanted.iter().map(school_of).collect();
    let schools = school::Entity::find().filter(school::Column::Id.is_in(at)).all(tx).await?;
    let schools: HashMap<Id, school::Model> = schools.into_iter().map(|row| (row.id, row)).collect();
    let mut roles: HashMap<Id, Vec<(Role, Id)>> = HashMap::new();
    for (person_id, role, school_id) in store::roles_of(tx, &ids).await? {
        roles.entry(person_id).or_default().push((role, school_id));
    }
    let mut printed = Printed::default();
    for wanted in wanted {
        let person = &wanted.person;
        policy::print_card(actor, person.id, person.school_id).require()?;
        let held = roles.get(&person.id).map(Vec::as_slice).unwrap_or_default();
        if !policy::reaches_administrator(actor, held) {
            printed.elsewhere += 1;
            continue;
        }
        let account = accounts.get(&person.id);
        if account.is_some_and(|account| account.disabled_at.is_some()) {
            printed.suspended += 1;
            continue;
        }
        if !everybody && account.is_some_and(|account| account.password_hash.is_some()) {
            printed.can_sign_in += 1;
            continue;
        }
        let card = access::renew_card(tx, actor.person_id, person.id).await?;
        let school = schools.get(&school_of(&wanted));
        let audience = audience(held, &wanted.children);
        let children = if audience == Audience::Family { wanted.children.as_slice() } else { &[] };
        let home_language = std::iter::once(person).chain(children).find_map(|row| row.home_language.clone());
        printed.sheets.push(Sheet {
            name: display_name(person.preferred_name.as_deref(), &person.given_name, &person.family_name),
            audience,
            children: children.iter().map(called).collect(),
            home_language,
            school_name: school.map(|school| school.name.clone()).unwrap_or_default(),
            identifier: account
                .map(|account| account.identifier.clone())
                .or_else(|| person.username.clone())
                .or_else(|| person.email.clone()),
            code: card.code,
            until: school.map(|school| day_of(card.ends_at, &zone(&school.time_zone))),
        });
    }
    Ok(printed)
}

/// The school in whose name somebody is written to: a guardian's is their child's.
fn school_of(wanted: &Wanted) -> Id {
    wanted.children.first().map_or(wanted.person.school_id, |child| child.school_id)
}

fn audience(held: &[(Role, Id)], children: &[person::Model]) -> Audience {
    let is = |wanted: Role| held.iter().any(|(role, _)| *role == wanted);
    if is(Role::Student) {
        Audience::Student
    } else if !children.is_empty() || (is(Role::Guardian) && !held.iter().any(|(role, _)| role.is_staff())) {
        Audience::Family
    } else {
        Audience::Staff
    }
}
