//! What the forms take and refuse.
use super::*;
use proptest::prelude::*;

#[test]
fn cannot_start_a_goal_without_words() {
    let form = NewGoalForm { title: "   ".into(), kind: "academic".into(), ..NewGoalForm::default() };
    assert_eq!(NewGoal::parse(&form), Err(FieldErrors::one("title", Problem::Required)));
}

#[test]
fn letting_go_needs_a_reason_and_achieving_does_not() {
    assert!(GoalMove::parse("let_go", " ").is_err());
    assert!(GoalMove::parse("achieved", "").is_ok());
}

#[test]
fn a_closed_goal_stays_closed() {
    for from in [GoalState::Achieved, GoalState::Revised, GoalState::LetGo] {
        assert!(GoalState::ALL.iter().all(|to| !from.may_become(*to)), "{from} can be left");
    }
}

fn wording() -> Wording {
    let form = WordingForm { title: "Read more".into(), kind: "personal".into(), ..WordingForm::default() };
    Wording::parse(&form).unwrap()
}

#[test]
fn people_are_asked_for_one_part_after_another() {
    assert_eq!(wording().missing(false), [Part::Why, Part::Success, Part::FirstStep, Part::Plan]);
    let deeper = Wording { why: "Because".into(), obstacle: "Time".into(), ..wording() };
    assert_eq!(deeper.missing(true), [Part::Success, Part::Plan]);
}

#[test]
fn sharing_with_chosen_adults_needs_one() {
    assert_eq!(Share::parse("named", &[]), Err(FieldErrors::one("adults", Problem::Required)));
    assert_eq!(Share::parse("named", &["x".into()]), Err(FieldErrors::one("adults", Problem::NotAChoice)));
    let private = Share::parse("private", &["not an id".into()]).unwrap();
    assert_eq!(private, Share { visibility: Visibility::Private, adults: Vec::new() });
}

#[test]
fn an_active_goal_goes_to_the_advisor_unless_its_owner_chose_otherwise() {
    assert_eq!(shared_on_activation(Visibility::Private, false, true), Visibility::Named);
    assert_eq!(shared_on_activation(Visibility::Private, false, false), Visibility::Private);
    assert_eq!(shared_on_activation(Visibility::Team, false, true), Visibility::Team);
    for chosen in Visibility::ALL {
        assert_eq!(shared_on_activation(*chosen, true, true), Visibility::Private);
    }
}

proptest! {
    #[test]
    fn what_was_typed_is_kept_to_the_letter(typed in "[^\r]{1,200}") {
        // A NUL is no letter: no keyboard types it, and it goes.
        let title = typed.replace('\0', "");
        prop_assume!(!title.trim().is_empty());
        let goal = NewGoal::parse(&NewGoalForm { title: typed, kind: "personal".into(), ..NewGoalForm::default() }).unwrap();
        prop_assert_eq!(goal.title, title);
    }

    #[test]
    fn confidence_is_one_to_five(typed in "-?[0-9]{1,3}") {
        let within = typed.parse::<i64>().is_ok_and(|n| (1..=5).contains(&n));
        prop_assert_eq!(NewCheckIn::parse("well", &typed, "", false).is_ok(), within);
    }
}
