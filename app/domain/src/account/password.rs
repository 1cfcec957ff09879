//! Passwords: Argon2id, a few at a time, off the threads that serve pages.
use super::{known, types::NewPassword};
use crate::{
    entity::{person, school},
    error::{Error, Result},
    field::{FieldErrors, Problem},
};
use argon2::{
    Argon2, Params,
    password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash},
};
use sea_orm::{ConnectionTrait, EntityTrait};
use std::{
    sync::{
        LazyLock,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};
use tokio::sync::Semaphore;

/// Hashes at once: each takes 19 MiB and one core (OWASP's minimum for Argon2id: m=19456, t=2, p=1).
static HASHING: LazyLock<Semaphore> = LazyLock::new(|| Semaphore::new(2));
/// How long a sign-in waits for its turn before it is told to come back.
const PATIENCE: Duration = Duration::from_secs(8);

/// How long the last check took, in microseconds.
static LAST_CHECK_US: AtomicU64 = AtomicU64::new(30_000);

/// A hash that no password fits: checking against it takes as long as checking a real one.
static NOBODY: LazyLock<String> = LazyLock::new(|| hash_now(&super::token::new_token()).unwrap_or_default());

fn hash_now(password: &str) -> Result<String> {
    Argon2::default()
        .hash_password(password.as_bytes())
        .map(|hash| hash.to_string())
        .map_err(|error| Error::Internal(format!("argon2: {error}")))
}

async fn in_turn<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T> {
    let busy = || Error::Busy { retry_after_s: 5 };
    let permit = tokio::time::timeout(PATIENCE, HASHING.acquire()).await.map_err(|_| busy())?.map_err(|_| busy())?;
    // The permit goes with the work: whoever hangs up meanwhile does not make room for more of it.
    let work = move || {
        let _permit = permit;
        work()
    };
    tokio::task::spawn_blocking(work).await.map_err(|error| Error::Internal(error.to_string()))
}

/// Hashes a new password.
pub async fn hash(password: String) -> Result<String> {
    in_turn(move || hash_now(&password)).await?
}

/// Whether the password fits the hash. Without a hash it takes as long and answers no.
pub async fn fits(password: String, stored: Option<String>) -> Result<bool> {
    let begun = Instant::now();
    let fits = in_turn(move || {
        let known = stored.is_some();
        let stored = stored.unwrap_or_else(|| NOBODY.clone());
        let fits = PasswordHash::new(&stored)
            .is_ok_and(|parsed| Argon2::default().verify_password(password.as_bytes(), &parsed).is_ok());
        fits && known
    })
    .await;
    LAST_CHECK_US.store(u64::try_from(begun.elapsed().as_micros()).unwrap_or(u64::MAX), Ordering::Relaxed);
    fits
}

/// Waits for as long as a check takes, without its work: a refusal that comes sooner would say that nothing was checked.
pub async fn pause() {
    tokio::time::sleep(Duration::from_micros(LAST_CHECK_US.load(Ordering::Relaxed)).min(PATIENCE)).await;
}

/// Whether a hash was made with less work than we ask for today.
pub fn is_outdated(stored: &str) -> bool {
    let today = Params::default();
    PasswordHash::new(stored)
        .ok()
        .and_then(|hash| Params::try_from(&hash).ok())
        .is_none_or(|then| then.m_cost() < today.m_cost() || then.t_cost() < today.t_cost() || then.p_cost() < today.p_cost())
}

/// Refuses a new password that stands in published lists, or is made of words that anybody would try.
pub fn refuse_known(new: &NewPassword, own: &[&str]) -> Result<(), FieldErrors> {
    if known::is_leaked(&new.0) {
        return Err(FieldErrors::one("password", Problem::KnownPassword));
    }
    if known::is_of_own_words(&new.0, own.iter().copied()) {
        return Err(FieldErrors::one("password", Problem::OwnWords));
    }
    Ok(())
}

/// The same for a person at a school: their names, their identifiers and the school's name are words anybody would try.
pub async fn refuse_poor(db: &impl ConnectionTrait, person: &person::Model, identifier: &str, new: &NewPassword) -> Result<()> {
    let school = school::Entity::find_by_id(person.school_id).one(db).await?;
    let school = school.map(|school| school.name).unwrap_or_default();
    let mut own = vec![identifier, school.as_str(), person.given_name.as_str(), person.family_name.as_str()];
    own.extend([&person.preferred_name, &person.username, &person.email].into_iter().filter_map(Option::as_deref));
    Ok(refuse_known(new, &own)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_of_less_work_is_outdated() {
        let weak = Params::new(8 * 1024, 1, 1, None).unwrap();
        let weak = Argon2::new(argon2::Algorithm::Argon2id, argon2::Version::V0x13, weak);
        let hash = weak.hash_password(b"correct horse battery").unwrap().to_string();
        assert!(is_outdated(&hash));
        assert!(!is_outdated(&hash_now("correct horse battery").unwrap()));
        assert!(is_outdated("no hash at all"));
    }

    #[tokio::test]
    async fn nobody_is_checked_like_somebody() {
        let stored = hash("correct horse battery".into()).await.unwrap();
        assert!(fits("correct horse battery".into(), Some(stored.clone())).await.unwrap());
        assert!(!fits("correct horse".into(), Some(stored)).await.unwrap());
        assert!(!fits("correct horse battery".into(), None).await.unwrap());
    }
}
