//! Passwords: Argon2id, a few at a time, off the threads that serve pages.
use crate::error::{Error, Result};
use argon2::{
    Argon2,
    password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash},
};
use std::{sync::LazyLock, time::Duration};
use tokio::sync::Semaphore;

/// Hashes at once: each takes 19 MiB and one core (OWASP's minimum for Argon2id: m=19456, t=2, p=1).
static HASHING: LazyLock<Semaphore> = LazyLock::new(|| Semaphore::new(2));
/// How long a sign-in waits for its turn before it is told to come back.
const PATIENCE: Duration = Duration::from_secs(8);

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
    let _permit = tokio::time::timeout(PATIENCE, HASHING.acquire()).await.map_err(|_| busy())?.map_err(|_| busy())?;
    tokio::task::spawn_blocking(work).await.map_err(|error| Error::Internal(error.to_string()))
}

/// Hashes a new password.
pub async fn hash(password: String) -> Result<String> {
    in_turn(move || hash_now(&password)).await?
}

/// Whether the password fits the hash. Without a hash it takes as long and answers no.
pub async fn fits(password: String, stored: Option<String>) -> Result<bool> {
    in_turn(move || {
        let known = stored.is_some();
        let stored = stored.unwrap_or_else(|| NOBODY.clone());
        let fits = PasswordHash::new(&stored)
            .is_ok_and(|parsed| Argon2::default().verify_password(password.as_bytes(), &parsed).is_ok());
        fits && known
    })
    .await
}
