//! The table against itself, against what it promises, and against the decisions made from it.
use super::*;
use crate::{
    a_school::actor,
    actor::{Actor, LiveRelation, OpenRecord},
    conferences::types::ConferenceState,
    id::{Id, new_id},
    policy::{self, Asked, Decision, Item, Limit, Meeting, Opening, Partnership},
    visibility::Visibility,
};
use std::collections::HashSet;

const ACTIONS: [Action; 12] = [Read, Edit, Review, Answer, Prepare, Host, Conclude, Invite, Attend, Promise, Close, Acknowledge];

#[test]
fn no_two_lines_say_something_of_the_same() {
    let mut said = HashSet::new();
    for line in MATRIX {
        assert!(!line.when.is_empty() && !line.ties.is_empty(), "{line:?}");
        for when in line.when {
            assert!(said.insert(format!("{:?} {:?} {when:?}", line.thing, line.action)), "said twice: {line:?} {when:?}");
        }
    }
}

#[test]
fn what_students_write_is_open_to_no_role_and_opened_records_are_read_only() {
    for line in MATRIX {
        let content = matches!(
            line.thing,
            Thing::Item | Thing::CheckIns | Thing::Call | Thing::Review | Thing::ReviewDraft | Thing::Pack | Thing::Promise
        );
        let by_role = line.ties.iter().any(|tie| matches!(tie, At(_) | Took(_)));
        assert!(!(content && by_role), "a role alone opens what students write: {line:?}");
        if line.ties.contains(&Opened) {
            assert!(line.action == Read && matches!(line.thing, Thing::Item | Thing::CheckIns | Thing::Review), "{line:?}");
        }
        if line.when.iter().any(|when| matches!(when, Draft | Private)) && line.thing == Thing::Item {
            assert!(line.ties.iter().all(|tie| matches!(tie, Own | Opened)), "{line:?}");
        }
    }
}

/// Somebody with one tie to the student, and the ties of the table that it amounts to.
struct One {
    actor: Actor,
    named: bool,
    section: Option<Id>,
    ties: Vec<Tie>,
}

fn everyone(student: Id) -> Vec<One> {
    let one = |actor, ties| One { actor, named: false, section: None, ties };
    let mut all = vec![one(actor(student, Role::Student, &[]), vec![Own])];
    for role in Role::ALL {
        all.push(one(actor(new_id(), *role, &[]), vec![At(*role)]));
    }
    for kind in RelationKind::ALL {
        let tied = || actor(new_id(), Role::Teacher, &[(student, *kind)]);
        all.push(one(tied(), vec![As(*kind)]));
        all.push(One { named: true, ..one(tied(), vec![As(*kind), Sent(*kind)]) });
        let mut asked = tied();
        let section = new_id();
        asked.relations = vec![LiveRelation { student_id: student, kind: *kind, section_id: Some(section) }];
        let ties = if *kind == Teacher { vec![As(*kind), AskedForIt] } else { vec![As(*kind)] };
        all.push(One { section: Some(section), ..one(asked, ties) });
    }
    let mut opener = actor(new_id(), Role::Admin, &[]);
    opener.opened = Some(OpenRecord { student_id: student, until: i64::MAX });
    all.push(one(opener.clone(), vec![Opened]));
    opener.opened = Some(OpenRecord { student_id: new_id(), until: i64::MAX });
    all.push(one(opener, vec![]));
    all
}

fn stands(draft: bool, visibility: Visibility) -> When {
    match visibility {
        _ if draft => Draft,
        Visibility::Private => Private,
        Visibility::Named => Named,
        Visibility::Team => Team,
        Visibility::Family => Family,
    }
}

#[test]
fn decisions_about_goals_and_reflections_are_those_of_the_table() {
    let student = new_id();
    for one in everyone(student) {
        for draft in [false, true] {
            for visibility in Visibility::ALL {
                let when = stands(draft, *visibility);
                let facts =
                    Item { owner_id: student, visibility: *visibility, draft, named: one.named, prompt_section_id: one.section };
                let said = |action| one.ties.iter().any(|tie| ties(Thing::Item, action, when).contains(tie));
                for action in ACTIONS {
                    let wanted = match (said(Read), said(action)) {
                        (false, _) => Decision::Hidden,
                        (true, true) => Decision::Allowed,
                        (true, false) => Decision::Denied,
                    };
                    assert_eq!(policy::item(&one.actor, action, &facts), wanted, "{action:?} {when:?} as {:?}", one.ties);
                }
            }
        }
    }
}

#[test]
fn decisions_about_conferences_are_those_of_the_table() {
    let (student, here) = (new_id(), new_id());
    let by_code = |conference| {
        let mut actor = actor(new_id(), Role::Guardian, &[]);
        actor.guest_of = Some(conference);
        One { actor, named: false, section: None, ties: vec![] }
    };
    for one in everyone(student).into_iter().chain([by_code(here), by_code(new_id())]) {
        for state in [ConferenceState::Planned, ConferenceState::Cancelled] {
            for (hosts, invited) in [(false, false), (true, false), (false, true)] {
                let when = if state == ConferenceState::Cancelled { Cancelled } else { Standing };
                let mut held = one.ties.clone();
                if invited && one.actor.guest_of == Some(here) {
                    held.push(ByCode);
                }
                for tie in &one.ties {
                    match tie {
                        As(kind) if hosts => held.push(Hosts(*kind)),
                        As(kind) if invited => held.push(Invited(*kind)),
                        _ => {}
                    }
                }
                let host_id = hosts.then_some(one.actor.person_id);
                let facts = Meeting { id: here, student_id: student, host_id, school_id: Id::nil(), invited, state };
                let said = |thing, action| held.iter().any(|tie| ties(thing, action, when).contains(tie));
                assert_eq!(policy::can_read_pack(&one.actor, &facts), said(Thing::Pack, Read), "{when:?} as {held:?}");
                for action in ACTIONS {
                    let wanted = match (said(Thing::Meeting, Read), said(Thing::Meeting, action)) {
                        (false, _) => Decision::Hidden,
                        (true, true) => Decision::Allowed,
                        (true, false) => Decision::Denied,
                    };
                    assert_eq!(policy::meeting(&one.actor, action, &facts), wanted, "{action:?} {when:?} as {held:?}");
                }
            }
        }
    }
}

#[test]
fn what_a_role_alone_allows_at_a_school_is_what_the_table_says() {
    let (student, somebody, school) = (new_id(), new_id(), Id::nil());
    let asked = Asked { student_id: student, school_id: school, asker_id: somebody, taken_by: None };
    let limit = Limit { student_id: student, school_id: school, adult_id: new_id(), entered_by: Some(somebody), change_by: None };
    let between = Partnership { student_id: student, partner_id: somebody, school_id: school };
    let opening = Opening { student_id: student, school_id: school, concerned: false };
    for role in Role::ALL {
        let actor = actor(new_id(), *role, &[]);
        let taken = Asked { taken_by: Some(actor.person_id), ..asked };
        let decisions = [
            (Thing::Request, Read, policy::read_request(&actor, &asked)),
            (Thing::Request, Answer, policy::answer_request(&actor, &taken)),
            (Thing::Restriction, Read, policy::read_restriction(&actor, &limit)),
            (Thing::Restriction, Edit, policy::enter_restriction(&actor, &limit)),
            (Thing::Restriction, Close, policy::second_restriction(&actor, &limit)),
            (Thing::Opening, Read, policy::read_openings(&actor)),
            (Thing::Opening, Edit, policy::open_record(&actor, &opening)),
            (Thing::Log, Read, policy::read_log(&actor)),
            (Thing::Summary, Read, policy::read_summary(&actor)),
            (Thing::Process, Read, policy::read_process(&actor, school)),
            (Thing::Season, Edit, policy::plan_season(&actor, school)),
            (Thing::People, Edit, policy::manage_people(&actor, school)),
            (Thing::Helper, Edit, policy::name_helper(&actor, school)),
            (Thing::Partner, Close, policy::end_partner(&actor, &between)),
            (Thing::Card, Edit, policy::print_card(&actor, student, school)),
            (Thing::SchoolPrompt, Edit, policy::set_school_prompt(&actor, school)),
        ];
        for (thing, action, decision) in decisions {
            let said = ties(thing, action, Always).iter().any(|tie| matches!(tie, At(held) | Took(held) if held == role));
            assert_eq!(decision == Decision::Allowed, said, "{action:?} {thing:?} as {role}");
        }
    }
}
