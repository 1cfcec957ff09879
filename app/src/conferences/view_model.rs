//! What the conference pages compute: how ready a student is, and the dates that forms offer.
use domain::{
    conferences::{
        service::{Conference, Shown},
        types::{AgendaPart, ItemKind, Rsvp},
    },
    time::Date,
};
use jiff::ToSpan;

/// One line of the list that says how ready a student is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Check {
    /// A strength is chosen.
    Strength,
    /// A challenge is chosen.
    Challenge,
    /// A goal is chosen, in whatever part.
    Goal,
    /// There are opening words.
    Words,
    /// It was rehearsed: a tick, not a gate.
    Rehearsed,
    /// Somebody comes.
    Guests,
}

/// The list that says how ready a student is, in the order in which one gets ready.
pub fn checklist(items: &[Shown], opening_words: &str, rehearsed: bool, answers: &[Option<Rsvp>]) -> [(Check, bool); 6] {
    let part = |part: AgendaPart| items.iter().any(|item| item.part == part);
    [
        (Check::Strength, part(AgendaPart::Strength)),
        (Check::Challenge, part(AgendaPart::Challenge)),
        (Check::Goal, items.iter().any(|item| item.kind == ItemKind::Goal)),
        (Check::Words, !opening_words.trim().is_empty()),
        (Check::Rehearsed, rehearsed),
        (Check::Guests, answers.contains(&Some(Rsvp::Yes))),
    ]
}

/// The day that a promise offers: in two weeks, when the first follow-up is.
pub fn in_two_weeks(today: Date) -> Date {
    today.checked_add(14.days()).unwrap_or(today)
}

/// Who may promise something, as the host writes it down: the student, the guests, and the host; id and name.
pub fn promisers(conference: &Conference) -> Vec<(String, String)> {
    let line = &conference.line;
    let host = line.host_id.zip(line.host_name.clone());
    let mut people = vec![(line.student_id, line.student_name.clone())];
    people.extend(conference.guests.iter().map(|guest| (guest.person_id, guest.name.clone())));
    people.extend(host.filter(|(id, _)| !conference.guests.iter().any(|guest| guest.person_id == *id)));
    people.into_iter().map(|(id, name)| (id.to_string(), name)).collect()
}

/// Whether an item can move up and down within its part.
pub fn can_move(items: &[Shown], index: usize) -> (bool, bool) {
    let Some(item) = items.get(index) else { return (false, false) };
    let same = |other: &Shown| other.part == item.part;
    (items[..index].iter().any(same), items[index + 1..].iter().any(same))
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::{conferences::service::Content, id::Id};

    fn shown(part: AgendaPart, kind: ItemKind) -> Shown {
        Shown { id: Id::nil(), part, kind, item_id: Id::nil(), version: 1, say: String::new(), content: Content::Gone }
    }

    #[test]
    fn nothing_is_ready_at_first_and_a_maybe_is_no_yes() {
        let list = checklist(&[], " ", false, &[None, Some(Rsvp::Maybe)]);
        assert!(list.iter().all(|(_, done)| !done));
    }

    #[test]
    fn a_goal_counts_in_whatever_part_it_stands() {
        let items = [shown(AgendaPart::Strength, ItemKind::Goal), shown(AgendaPart::Challenge, ItemKind::Reflection)];
        let list = checklist(&items, "Welcome", true, &[Some(Rsvp::Yes)]);
        assert!(list.iter().all(|(_, done)| *done));
    }

    #[test]
    fn an_item_moves_within_its_part_only() {
        let items = [
            shown(AgendaPart::Strength, ItemKind::Goal),
            shown(AgendaPart::Challenge, ItemKind::Goal),
            shown(AgendaPart::Strength, ItemKind::Reflection),
        ];
        assert_eq!(
            [0, 1, 2, 3].map(|index| can_move(&items, index)),
            [(false, true), (false, false), (true, false), (false, false)]
        );
    }

    #[test]
    fn a_promise_offers_the_day_in_two_weeks() {
        assert_eq!(in_two_weeks("2026-12-25".parse().unwrap()).to_string(), "2027-01-08");
    }
}
