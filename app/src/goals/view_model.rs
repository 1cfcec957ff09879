//! What a goal's pages work out before they draw: who sees it, what to ask next, the line of confidence.
use domain::{
    goals::{
        record::{CheckIn, GoalSummary},
        types::{GoalState, Part, shared_on_activation},
    },
    id::Id,
    items::Reader,
    roster::types::RelationKind,
    visibility::Visibility,
};

/// Who sees a goal, from its owner's side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SeenBy<'a> {
    /// Nobody else.
    OnlyOwner,
    /// Nobody else, because it is a draft.
    Draft,
    /// These people.
    Named(Vec<&'a Reader>),
    /// The team at school.
    Team,
    /// The team and the family.
    Family,
}

/// Who sees a goal now.
pub fn seen_by<'a>(state: GoalState, visibility: Visibility, readers: &'a [Reader], named: &[Id]) -> SeenBy<'a> {
    if state == GoalState::Draft { SeenBy::Draft } else { at_level(visibility, readers, named) }
}

/// Who will see a draft from the moment it becomes active, if its owner does nothing else.
pub fn will_be_seen_by<'a>(visibility: Visibility, readers: &'a [Reader], named: &[Id]) -> SeenBy<'a> {
    let advisors: Vec<Id> =
        readers.iter().filter(|reader| reader.kind == RelationKind::Advisor).map(|reader| reader.person_id).collect();
    let named = if visibility == Visibility::Private { &advisors } else { named };
    at_level(shared_on_activation(visibility, false, !advisors.is_empty()), readers, named)
}

fn at_level<'a>(visibility: Visibility, readers: &'a [Reader], named: &[Id]) -> SeenBy<'a> {
    match visibility {
        Visibility::Private => SeenBy::OnlyOwner,
        Visibility::Team => SeenBy::Team,
        Visibility::Family => SeenBy::Family,
        Visibility::Named => {
            let readers: Vec<&Reader> = readers.iter().filter(|reader| named.contains(&reader.person_id)).collect();
            if readers.is_empty() { SeenBy::OnlyOwner } else { SeenBy::Named(readers) }
        }
    }
}

/// The one part to ask for, when so many were skipped; `None` when there is nothing more to ask.
pub fn part_to_ask(missing: &[Part], skipped: usize) -> Option<Part> {
    missing.get(skipped).copied()
}

/// Confidence over time, the oldest first: when (UTC milliseconds) and how much. Empty with fewer than two.
pub fn confidence_line(newest_first: &[CheckIn]) -> Vec<(i64, i32)> {
    let line: Vec<(i64, i32)> =
        newest_first.iter().rev().filter_map(|check_in| check_in.confidence.map(|value| (check_in.at, value))).collect();
    if line.len() < 2 { Vec::new() } else { line }
}

/// Open goals and closed ones, each in their order.
pub fn open_and_closed(goals: Vec<GoalSummary>) -> (Vec<GoalSummary>, Vec<GoalSummary>) {
    goals.into_iter().partition(|goal| goal.state.is_open())
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::{goals::types::Going, id::Uuid};

    fn reader(number: u128, kind: RelationKind) -> Reader {
        Reader { person_id: Uuid::from_u128(number), name: "A".into(), kind, section_title: None }
    }

    fn check_in(at: i64, confidence: Option<i32>) -> CheckIn {
        CheckIn { at, going: Going::Well, confidence, note: String::new(), wants_help: false }
    }

    #[test]
    fn a_draft_is_its_owners_whatever_its_level() {
        assert_eq!(seen_by(GoalState::Draft, Visibility::Family, &[], &[]), SeenBy::Draft);
    }

    #[test]
    fn named_adults_who_left_no_longer_count() {
        assert_eq!(seen_by(GoalState::Active, Visibility::Named, &[], &[Uuid::from_u128(1)]), SeenBy::OnlyOwner);
    }

    #[test]
    fn the_advisor_will_see_a_goal_that_becomes_active() {
        let readers = [reader(1, RelationKind::Advisor), reader(2, RelationKind::Teacher)];
        assert_eq!(will_be_seen_by(Visibility::Private, &readers, &[]), SeenBy::Named(vec![&readers[0]]));
        let chosen = [readers[1].person_id];
        assert_eq!(will_be_seen_by(Visibility::Named, &readers, &chosen), SeenBy::Named(vec![&readers[1]]));
        assert_eq!(will_be_seen_by(Visibility::Private, &readers[1..], &[]), SeenBy::OnlyOwner);
    }

    #[test]
    fn one_part_is_asked_at_a_time_and_can_be_skipped() {
        let missing = [Part::Why, Part::Plan];
        assert_eq!(part_to_ask(&missing, 0), Some(Part::Why));
        assert_eq!(part_to_ask(&missing, 1), Some(Part::Plan));
        assert_eq!(part_to_ask(&missing, 2), None);
    }

    #[test]
    fn the_line_of_confidence_begins_with_two_and_runs_forward() {
        assert_eq!(confidence_line(&[check_in(3, Some(4)), check_in(2, None), check_in(1, Some(2))]), [(1, 2), (3, 4)]);
        assert!(confidence_line(&[check_in(3, Some(4)), check_in(2, None)]).is_empty());
    }
}
