//! Passwords that everybody knows: those of published leaks, and those made of words that anybody at the school would try.
//!
//! `known_passwords.bin` holds, sorted, the first eight bytes of the SHA-256 of each password of at least twelve characters,
//! in lower case, in the lists of common credentials of `SecLists` (<https://github.com/danielmiessler/SecLists>, MIT licence).
//! Hashes, because such lists hold people's names and words that have no place in a school's source code.
use crate::text::fold;
use sha2::{Digest, Sha256};

/// The hashes, sorted.
static LEAKED: &[u8] = include_bytes!("known_passwords.bin");
/// Bytes of each.
const HASH_BYTES: usize = 8;
/// Words that belong to the product and to every school.
const EVERYWHERE: [&str; 16] = [
    "waymark",
    "password",
    "passphrase",
    "school",
    "student",
    "teacher",
    "guardian",
    "parent",
    "advisor",
    "family",
    "goal",
    "conference",
    "welcome",
    "letmein",
    "admin",
    "district",
];
/// Letters that have to be left when those words are taken out.
const LEFT_AT_LEAST: usize = 5;
/// Shorter words are in too many good passwords to count.
const SHORTEST_WORD: usize = 3;

/// Whether a password is in the published lists, however it is cased.
pub fn is_leaked(password: &str) -> bool {
    let digest = Sha256::digest(password.to_lowercase().as_bytes());
    let (hashes, _) = LEAKED.as_chunks::<HASH_BYTES>();
    digest.first_chunk::<HASH_BYTES>().is_some_and(|hash| hashes.binary_search(hash).is_ok())
}

/// Whether little is left of a password without the words of the school, of the product and of the person.
pub fn is_of_own_words<'a>(password: &str, own: impl IntoIterator<Item = &'a str>) -> bool {
    let mut words: Vec<String> = EVERYWHERE.iter().map(|word| (*word).to_owned()).collect();
    for text in own {
        words.extend(fold(text).split(|c: char| !c.is_alphanumeric()).map(str::to_owned));
    }
    words.retain(|word| word.chars().count() >= SHORTEST_WORD);
    // Longest first: "conferences" is taken out before "conference" leaves its s.
    words.sort_by_key(|word| std::cmp::Reverse(word.len()));
    let mut rest = fold(password);
    let mut taken = false;
    for word in words {
        if rest.contains(&word) {
            rest = rest.replace(&word, " ");
            taken = true;
        }
    }
    taken && rest.chars().filter(|c| c.is_alphabetic()).count() < LEFT_AT_LEAST
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_sorted_and_long_enough() {
        let (hashes, rest) = LEAKED.as_chunks::<HASH_BYTES>();
        assert!(hashes.len() >= 10_000, "{}", hashes.len());
        assert!(rest.is_empty() && hashes.is_sorted());
    }

    #[test]
    fn what_leaked_is_known_however_it_is_cased() {
        for known in ["123qweasdzxc", "winniethepooh", "QWERTYqwerty", "1qaz2wsx3edc"] {
            assert!(is_leaked(known), "{known}");
        }
        assert!(!is_leaked("correct horse battery"));
    }

    #[test]
    fn the_words_of_the_school_are_no_password() {
        let own = ["Alder Creek School", "Faye", "Kessler"];
        for poor in ["waymark-2026-waymark", "AlderCreek2026!", "kessler.faye.2026", "Student Password 1"] {
            assert!(is_of_own_words(poor, own), "{poor}");
        }
        for good in ["correct horse battery", "alder trees in autumn rain", "8461 0372 9915 4420", "Faye likes green herons"] {
            assert!(!is_of_own_words(good, own), "{good}");
        }
    }
}
