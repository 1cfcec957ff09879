//! Tries that are counted in the database, so that every node counts the same ones.
//!
//! Each bucket is a generic cell rate algorithm (ITU-T I.371): one number, the time at which it would be empty again. A try
//! moves it on; when it lies too far ahead, the try is refused and told how long to wait. Names and addresses are kept only
//! as keyed hashes.
use crate::{
    db::{Db, Origin, WriteTx},
    entity::throttle,
    error::{Error, Result},
    secret::Secret,
};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, Set,
    sea_query::{CaseStatement, Expr, ExprTrait, OnConflict},
};

/// So many tries at once, and one more after each so many milliseconds.
#[derive(Clone, Copy, Debug)]
pub struct Limit {
    /// The purpose: buckets of different purposes never mix.
    pub name: &'static str,
    /// Tries at once.
    pub burst: i64,
    /// Milliseconds for one more.
    pub every_ms: i64,
}

/// Passwords for one identifier, known or not, from browsers it was never signed in with.
pub const STRANGER: Limit = Limit { name: "try-stranger", burst: 10, every_ms: 90_000 };
/// Passwords for one account from a browser it was signed in with before: nobody else can use these up.
pub const FAMILIAR: Limit = Limit { name: "try-familiar", burst: 10, every_ms: 60_000 };
/// Wrong passwords from one address. A school is one address: a morning's mistakes of a thousand people fit.
pub const ADDRESS: Limit = Limit { name: "try-address", burst: 100, every_ms: 6_000 };
/// Wrong codes from one address.
pub const CODES: Limit = Limit { name: "try-code", burst: 60, every_ms: 10_000 };
/// Codes of a second step for one account: only somebody with the password gets this far.
pub const SECOND: Limit = Limit { name: "try-second", burst: 5, every_ms: 60_000 };
/// An account's own password, asked for again in a session.
pub const OWN: Limit = Limit { name: "try-own", burst: 10, every_ms: 60_000 };

impl Limit {
    fn bucket(self, secret: &Secret, who: &str) -> Vec<u8> {
        secret.mac(self.name, who)
    }

    fn span(self) -> i64 {
        self.burst * self.every_ms
    }
}

/// Counts one try in a transaction; the error says how long to wait.
pub async fn take(tx: &WriteTx, limit: Limit, who: &str) -> Result<()> {
    let bucket = limit.bucket(&tx.secret, who);
    // Twice: between the update that found nothing and the insert, another node may have made the row.
    for _ in 0..2 {
        if moved_on(tx, &bucket, limit).await? {
            return Ok(());
        }
        let first = throttle::ActiveModel { bucket: Set(bucket.clone()), full_at: Set(tx.now + limit.every_ms) };
        let taken = OnConflict::column(throttle::Column::Bucket).do_nothing().to_owned();
        if throttle::Entity::insert(first).on_conflict(taken).exec_without_returning(tx).await? > 0 {
            return Ok(());
        }
    }
    Err(too_many(wait(tx, &tx.secret, limit, who, tx.now).await?))
}

/// Moves a bucket on by one try, if it has room for one.
async fn moved_on(tx: &WriteTx, bucket: &[u8], limit: Limit) -> Result<bool> {
    let full_at = Expr::col(throttle::Column::FullAt);
    let from = CaseStatement::new().case(full_at.clone().gt(tx.now), full_at).finally(tx.now);
    let moved = throttle::Entity::update_many()
        .col_expr(throttle::Column::FullAt, ExprTrait::add(Expr::expr(from), limit.every_ms))
        .filter(throttle::Column::Bucket.eq(bucket.to_vec()))
        .filter(throttle::Column::FullAt.lte(tx.now + limit.span() - limit.every_ms))
        .exec(tx)
        .await?;
    Ok(moved.rows_affected > 0)
}

/// Counts one try on its own.
pub async fn charge(db: &Db, limit: Limit, who: &str) -> Result<()> {
    let tx = db.begin(&Origin::default(), None).await?;
    take(&tx, limit, who).await?;
    tx.commit().await
}

/// Gives one try back.
pub async fn refund(tx: &WriteTx, limit: Limit, who: &str) -> Result<()> {
    throttle::Entity::update_many()
        .col_expr(throttle::Column::FullAt, ExprTrait::sub(Expr::col(throttle::Column::FullAt), limit.every_ms))
        .filter(throttle::Column::Bucket.eq(limit.bucket(&tx.secret, who)))
        .exec(tx)
        .await?;
    Ok(())
}

/// Milliseconds until the next try has room; 0 when it has room now.
pub async fn wait(db: &impl ConnectionTrait, secret: &Secret, limit: Limit, who: &str, now: i64) -> Result<i64> {
    let found = throttle::Entity::find_by_id(limit.bucket(secret, who)).one(db).await?;
    Ok(found.map_or(0, |row| std::cmp::max(0, row.full_at + limit.every_ms - limit.span() - now)))
}

/// The refusal that says how long to wait.
pub fn too_many(wait_ms: i64) -> Error {
    Error::TooMany { retry_after_s: std::cmp::max(1, u32::try_from((wait_ms + 999) / 1_000).unwrap_or(u32::MAX)) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::a_school::fresh_db;

    const THREE: Limit = Limit { name: "test", burst: 3, every_ms: 1_000 };

    async fn tries(db: &Db, who: &str) -> Vec<bool> {
        let mut went = Vec::new();
        for _ in 0..4 {
            went.push(charge(db, THREE, who).await.is_ok());
        }
        went
    }

    #[tokio::test]
    async fn a_burst_passes_and_then_one_after_each_interval() {
        let db = fresh_db().await;
        assert_eq!(tries(&db, "amina").await, [true, true, true, false]);
        assert_eq!(tries(&db, "omar").await, [true, true, true, false], "each has a bucket of their own");
        db.clock.advance(1_000);
        assert_eq!(tries(&db, "amina").await, [true, false, false, false]);
        db.clock.advance(100_000);
        assert_eq!(tries(&db, "amina").await, [true, true, true, false], "rest never counts for more than a burst");
    }

    #[tokio::test]
    async fn a_refusal_says_how_long_and_a_refund_makes_room() {
        let db = fresh_db().await;
        tries(&db, "amina").await;
        let refused = charge(&db, THREE, "amina").await;
        assert!(matches!(refused, Err(Error::TooMany { retry_after_s: 1 })), "{refused:?}");
        let tx = db.begin(&Origin::default(), None).await.unwrap();
        refund(&tx, THREE, "amina").await.unwrap();
        tx.commit().await.unwrap();
        assert!(charge(&db, THREE, "amina").await.is_ok());
    }
}
