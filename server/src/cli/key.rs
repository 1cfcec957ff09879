//! The installation's key: a file beside the database, made at the first start, and held against the database ever after.
use super::Failure;
use domain::{
    db::Db,
    entity::installation,
    secret::{KEY_BYTES, Secret},
};
use sea_orm::{EntityTrait, Set, sea_query::OnConflict};
use std::{
    fs::{self, OpenOptions},
    io::{ErrorKind, Write},
    path::Path,
};

/// The row that holds the mark of the key with which the database was begun.
const MARK: &str = "key_mark";

/// Reads the key, or makes one that only the process's own user can read.
pub fn read_or_make(path: &Path) -> Result<Secret, Failure> {
    let shown = path.display();
    match fs::read(path) {
        Ok(bytes) => {
            let wrong =
                || format!("{shown}: a key has {KEY_BYTES} bytes, this file has {}; put the right file back", bytes.len());
            Ok(Secret::from_bytes(&bytes).map_err(|_| wrong())?)
        }
        Err(error) if error.kind() == ErrorKind::NotFound => {
            let secret = Secret::fresh();
            let mut options = OpenOptions::new();
            options.write(true).create_new(true);
            #[cfg(unix)]
            std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
            let mut file = match options.open(path) {
                Ok(file) => file,
                // Another process was first: its key is the one.
                Err(error) if error.kind() == ErrorKind::AlreadyExists => return read_or_make(path),
                Err(error) => return Err(format!("{shown}: cannot make the key: {error}").into()),
            };
            file.write_all(secret.as_bytes()).and_then(|()| file.sync_all()).map_err(|error| format!("{shown}: {error}"))?;
            Ok(secret)
        }
        Err(error) => Err(format!("{shown}: cannot read the key: {error}").into()),
    }
}

/// Refuses to go on with another key than the one the database was begun with: its codes and second steps would be lost.
pub async fn check(db: &Db, path: &Path) -> Result<(), Failure> {
    let mark = db.secret.mac(MARK, MARK).iter().take(8).fold(0_u64, |mark, byte| mark << 8 | u64::from(*byte));
    let mark = format!("{mark:016x}");
    let row = installation::ActiveModel { name: Set(MARK.into()), value: Set(mark.clone()) };
    let first = OnConflict::column(installation::Column::Name).do_nothing().to_owned();
    installation::Entity::insert(row).on_conflict(first).exec_without_returning(db.writer()).await?;
    let kept = installation::Entity::find_by_id(MARK).one(db.writer()).await?;
    if kept.is_some_and(|kept| kept.value != mark) {
        return Err(format!(
            "{}: this is not the key with which the database was begun; copy waymark.key from the machine that has it, or \
             name it with key_file",
            path.display()
        )
        .into());
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_made_once_and_read_by_nobody_else() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("waymark.key");
        let made = read_or_make(&path).unwrap();
        assert_eq!(read_or_make(&path).unwrap().as_bytes(), made.as_bytes());
        #[cfg(unix)]
        assert_eq!(std::os::unix::fs::PermissionsExt::mode(&fs::metadata(&path).unwrap().permissions()) & 0o777, 0o600);
        fs::write(&path, b"short").unwrap();
        assert!(read_or_make(&path).unwrap_err().words.contains("32 bytes"));
    }
}
