//! Goals of the staff: everyone grows here. They are their owners' own.
use super::{
    Rows, School,
    goal_rows::{row, step_row, version_row},
};
use crate::demo::{
    content::StaffGoal,
    plan::{LOWER, SEED, UPPER},
    random::Random,
    roster::Subject,
    week::school_day,
};
use domain::{
    entity::check_in,
    goals::types::{GoalKind, GoalState, Going, Wording},
    id::{Id, new_id},
    visibility::Visibility,
};

/// Makes the goals.
pub fn make(school: &School<'_>, rows: &mut Rows) {
    let mut taken: Vec<Id> = Vec::new();
    for goal in &school.content.staff_goals {
        let Some(owner) = owner(school, goal, &taken) else { continue };
        taken.push(owner);
        one(school, goal, owner, rows);
    }
}

/// Who would say this: somebody whose work it speaks of, and who has no goal yet.
fn owner(school: &School<'_>, goal: &StaffGoal, taken: &[Id]) -> Option<Id> {
    let says = |word: &str| goal.goal.contains(word) || goal.why.contains(word);
    let teaches =
        |subject: Subject, key: &str| school.made.classes.iter().any(|class| class.subject == subject && class.teacher == key);
    let fits = |person: &crate::demo::roster::Person| {
        let at = person.roles.first().map_or("", |(_, school)| school.as_str());
        if says("assistant principal") {
            return false;
        }
        if says("As principal") {
            return person.is("principal") && at == UPPER;
        }
        let place = (!says("twelve-year-olds") || at == LOWER) && (!says("third-hour") || at == UPPER);
        let subject = !says("science labs") || teaches(Subject::Science, &person.id);
        let advises = !says("advisees") || teaches(Subject::Advisory, &person.id);
        person.is("teacher") && place && subject && advises
    };
    let mut fitting = school.made.people.iter().filter(|person| fits(person)).filter_map(|person| school.id_of(&person.id));
    fitting.find(|id| !taken.contains(id))
}

fn one(school: &School<'_>, words: &StaffGoal, owner: Id, rows: &mut Rows) {
    let mut random = Random::of(SEED, &["staff goal", &words.goal]);
    let week = school.week;
    let id = new_id();
    let whole = Wording {
        title: words.goal.clone(),
        kind: GoalKind::Professional,
        why: words.why.clone(),
        success: words.success.clone(),
        obstacle: words.obstacle.clone(),
        if_part: words.if_part.clone(),
        then_part: words.then_part.clone(),
        due_on: Some(week.day(random.between(5, 20) * 7 + 4)),
    };
    let begun = week.past(random.between(60, 80), &mut random);
    let active = week.past(random.between(48, 55), &mut random);
    let sentence = Wording { why: String::new(), success: String::new(), due_on: None, ..whole.clone() };
    let sentence = Wording { obstacle: String::new(), if_part: String::new(), then_part: String::new(), ..sentence };
    rows.goal_versions.push(version_row(id, owner, 1, &sentence, active));
    let mut goal = row(id, owner, &whole, GoalState::Active, Visibility::Private);
    goal.version = 2;
    goal.created_at = begun;
    goal.activated_at = Some(active);
    for (days, confidence) in [(random.between(26, 34), 3), (random.between(5, 16), random.between(2, 4) as i32)] {
        let at = week.past(days, &mut random);
        let going = if confidence >= 4 { Going::Well } else { Going::Mixed };
        let (note, confidence) = (String::new(), Some(confidence));
        rows.check_ins.push(check_in::Model {
            id: new_id(),
            goal_id: id,
            person_id: owner,
            at,
            going,
            confidence,
            note,
            wants_help: false,
        });
        goal.confidence = confidence;
        goal.last_check_in_at = Some(at);
        goal.updated_at = at;
    }
    for (position, title) in (1..).zip(&words.steps) {
        let done = position == 1;
        let due_on = week.day(school_day(if done { -24 } else { i64::from(position) * 9 - 12 }));
        let done_at = done.then(|| week.past(26, &mut random));
        rows.steps.push(step_row(id, position, title.clone(), Some(due_on), done_at));
    }
    rows.goals.push(goal);
}
