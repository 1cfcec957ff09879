//! Who sits when: each host's conferences one after the other, in the order in which they are asked for.
use crate::id::Id;
use jiff::civil::DateTime;
use std::collections::HashMap;

/// Gives every conference the next free slot of its host. `hosts` names the host of each conference, in the order in which
/// the times are given out; `free` says of the place of a conference in `hosts` whether its host is free at a slot. Who has
/// no host, or comes after the last slot, has no time yet.
pub fn assign(hosts: &[Option<Id>], slots: &[DateTime], free: impl Fn(usize, DateTime) -> bool) -> Vec<Option<DateTime>> {
    let mut given: HashMap<Id, usize> = HashMap::new();
    hosts
        .iter()
        .enumerate()
        .map(|(place, host)| {
            let next = given.entry((*host)?).or_default();
            let left = slots.get(*next..)?;
            let skipped = left.iter().position(|slot| free(place, *slot))?;
            *next += skipped + 1;
            left.get(skipped).copied()
        })
        .collect()
}

/// Whether two conferences of one host meet: beginnings in UTC milliseconds, lengths in minutes.
pub const fn overlap(one: (i64, i32), other: (i64, i32)) -> bool {
    one.0 < ends(other) && other.0 < ends(one)
}

/// The end of a conference, UTC milliseconds.
pub const fn ends((starts_at, minutes): (i64, i32)) -> i64 {
    starts_at + minutes as i64 * crate::time::MINUTE_MS
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::HashSet;

    fn slots(count: usize) -> Vec<DateTime> {
        (0..count).map(|n| jiff::civil::date(2026, 11, 2).at(15, 0, 0, 0) + jiff::Span::new().minutes(20 * n as i64)).collect()
    }

    #[test]
    fn who_comes_after_the_last_slot_has_no_time_yet() {
        let host = Some(Id::from_u128(1));
        let slots = slots(2);
        assert_eq!(assign(&[host, None, host, host], &slots, |_, _| true), [Some(slots[0]), None, Some(slots[1]), None]);
    }

    #[test]
    fn a_slot_at_which_the_host_sits_elsewhere_is_left_out() {
        let (busy, other) = (Some(Id::from_u128(1)), Some(Id::from_u128(2)));
        let slots = slots(3);
        let hosts = [busy, other, busy, busy];
        let free = |place: usize, slot: DateTime| hosts[place] != busy || slot != slots[1];
        assert_eq!(assign(&hosts, &slots, free), [Some(slots[0]), Some(slots[0]), Some(slots[2]), None]);
    }

    #[test]
    fn conferences_back_to_back_do_not_meet() {
        assert!(!overlap((0, 20), (20 * 60_000, 20)));
        assert!(overlap((0, 21), (20 * 60_000, 20)));
    }

    proptest! {
        #[test]
        fn a_host_sits_in_one_conference_at_a_time(asked in proptest::collection::vec(0_u128..4, 0..60), count in 0_usize..20) {
            let hosts: Vec<Option<Id>> = asked.iter().map(|n| (*n > 0).then(|| Id::from_u128(*n))).collect();
            let times = assign(&hosts, &slots(count), |_, _| true);
            prop_assert_eq!(times.len(), hosts.len());
            let mut taken = HashSet::new();
            for (host, time) in hosts.iter().zip(&times) {
                if let Some(time) = time {
                    prop_assert!(host.is_some());
                    prop_assert!(taken.insert((*host, *time)));
                }
            }
            for host in 1..4 {
                let wanted = asked.iter().filter(|n| **n == host).count();
                let got = taken.iter().filter(|(h, _)| *h == Some(Id::from_u128(host))).count();
                prop_assert_eq!(got, wanted.min(count));
            }
        }
    }
}
