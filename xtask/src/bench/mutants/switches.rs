//! The switches of `cargo xtask bench mutants`: `WAYMARK_MUTANT` names the one call that lets everybody through. They exist
//! only in the copy of the sources that it makes.
use crate::error::Error;
use sea_orm::Condition;
use std::{env, sync::LazyLock};

static OFF: LazyLock<Option<u32>> = LazyLock::new(|| env::var("WAYMARK_MUTANT").ok()?.parse().ok());

/// Whether this call is switched off.
pub fn off(number: u32) -> bool {
    *OFF == Some(number)
}

/// Forgets a refusal.
pub fn spare(number: u32, refusal: Error) -> Result<(), Error> {
    if off(number) { Ok(()) } else { Err(refusal) }
}

/// Forgets the answer of a route's rule.
pub fn unchecked<E>(number: u32, answer: Result<(), E>) -> Result<(), E> {
    if off(number) { Ok(()) } else { answer }
}

/// Finds every row.
pub fn everything(number: u32, found: Condition) -> Condition {
    if off(number) { Condition::all() } else { found }
}
