//! A good student-led conference: its parts in order, and how long each may take.
use super::types::AgendaPart;

/// One part of the conversation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// The student welcomes everybody.
    Welcome,
    /// A strength, with work that shows it.
    Strength,
    /// A challenge, with work that shows it.
    Challenge,
    /// The last goals and the promises kept.
    LastGoals,
    /// What the family asks.
    FamilyQuestions,
    /// A new goal, and one or two promises each.
    NewGoal,
    /// Thanks.
    Thanks,
}

impl Part {
    /// The parts in the order of the conversation.
    pub const ALL: [Self; 7] =
        [Self::Welcome, Self::Strength, Self::Challenge, Self::LastGoals, Self::FamilyQuestions, Self::NewGoal, Self::Thanks];

    /// What the student chooses to show in this part, when it shows anything.
    pub const fn shows(self) -> Option<AgendaPart> {
        match self {
            Self::Strength => Some(AgendaPart::Strength),
            Self::Challenge => Some(AgendaPart::Challenge),
            Self::LastGoals => Some(AgendaPart::LastGoals),
            Self::NewGoal => Some(AgendaPart::NewGoal),
            Self::Welcome | Self::FamilyQuestions | Self::Thanks => None,
        }
    }

    /// Minutes of this part when the whole takes twenty.
    const fn of_twenty(self) -> i32 {
        match self {
            Self::Welcome | Self::Thanks => 1,
            Self::Strength => 5,
            Self::Challenge => 4,
            Self::LastGoals | Self::FamilyQuestions | Self::NewGoal => 3,
        }
    }
}

/// Minutes of each part for a conference of `total` minutes: whole minutes that add up to the total, shared as in twenty.
pub fn minutes(total: i32) -> [(Part, i32); 7] {
    let total = total.max(0);
    let mut parts = Part::ALL.map(|part| (part, total * part.of_twenty() / 20));
    let mut left = total - parts.iter().map(|(_, minutes)| minutes).sum::<i32>();
    let mut order: Vec<usize> = (0..parts.len()).collect();
    // What rounding left over goes to the parts that lost most by it, the longer part first.
    order.sort_by_key(|&index| {
        let share = parts[index].0.of_twenty();
        (-(total * share % 20), -share)
    });
    for index in order.into_iter().cycle() {
        if left == 0 {
            break;
        }
        parts[index].1 += 1;
        left -= 1;
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn twenty_minutes_are_shared_as_the_guide_says() {
        assert_eq!(minutes(20).map(|(_, minutes)| minutes), [1, 5, 4, 3, 3, 3, 1]);
    }

    proptest! {
        #[test]
        fn the_parts_add_up_to_the_whole(total in 0_i32..241) {
            prop_assert_eq!(minutes(total).iter().map(|(_, minutes)| minutes).sum::<i32>(), total);
        }

        #[test]
        fn no_part_is_further_than_a_minute_from_its_share(total in 0_i32..241) {
            for (part, minutes) in minutes(total) {
                prop_assert!((minutes * 20 - total * part.of_twenty()).abs() < 20, "{part:?} has {minutes} of {total}");
            }
        }
    }
}
