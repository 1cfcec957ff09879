//! On whose caseload a student is: worked out from the two alone, the same at every import.
use crate::id::Id;

/// The counselor who draws the highest number for this student.
pub fn counselor_of(student: Id, counselors: &[Id]) -> Option<Id> {
    counselors.iter().copied().max_by_key(|counselor| (draw(student, *counselor), *counselor))
}

/// A number that two keys always give and that says nothing about either (FNV-1a, then mixed).
fn draw(one: Id, other: Id) -> u64 {
    let bytes = one.as_bytes().iter().chain(other.as_bytes());
    let hash = bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3));
    let mixed = (hash ^ (hash >> 33)).wrapping_mul(0xff51_afd7_ed55_8ccd);
    mixed ^ (mixed >> 33)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_caseload_is_moved_by_nobody_elses_coming_or_leaving() {
        let counselors: Vec<Id> = (1..=3).map(|n| Id::from_u128(n << 64)).collect();
        let all: Vec<(Id, Id)> = (1..=300_u128)
            .map(|n| Id::from_u128(n * 7919))
            .map(|student| (student, counselor_of(student, &counselors).unwrap()))
            .collect();
        for counselor in &counselors {
            let load = all.iter().filter(|(_, held)| held == counselor).count();
            assert!((60..=140).contains(&load), "{load} of 300 students");
        }
        for (student, held) in all.iter().filter(|(_, held)| *held != counselors[0]) {
            assert_eq!(counselor_of(*student, &counselors[1..]), Some(*held), "a colleague left");
        }
    }
}
