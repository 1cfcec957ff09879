//! Where things live, from the root of the checkout.

use crate::error::{Context, Result};
use std::{
    env, fs,
    os::unix::fs::PermissionsExt as _,
    path::{Path, PathBuf},
    sync::LazyLock,
};
use walkdir::WalkDir;

/// The root of the checkout. Cargo says where `xtask` is at run time, so a moved checkout still works.
pub fn root() -> &'static Path {
    static ROOT: LazyLock<PathBuf> = LazyLock::new(|| {
        let xtask = env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
        xtask.parent().map_or_else(|| xtask.clone(), Path::to_path_buf)
    });
    &ROOT
}

/// A path below the root, written with `/`.
pub fn at(relative: &str) -> PathBuf {
    root().join(relative)
}

/// A path as people read it: relative to the root, with `/`.
pub fn shown(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).to_string_lossy().replace('\\', "/")
}

/// What the server embeds.
pub fn site() -> PathBuf {
    at("target/site")
}

/// The map from plain names to hashed ones, read by the server.
pub fn site_manifest() -> PathBuf {
    at("target/site/manifest.json")
}

/// The server binary of a profile's folder (`release`, `debug`).
pub fn waymark(profile_folder: &str) -> PathBuf {
    at("target").join(profile_folder).join(format!("waymark{}", env::consts::EXE_SUFFIX))
}

/// The server crate embeds `target/site`: there has to be one before any front build.
pub fn ensure_site() -> Result<()> {
    let manifest = site_manifest();
    if manifest.exists() {
        return Ok(());
    }
    fs::create_dir_all(site().join("assets")).context("making target/site")?;
    fs::write(&manifest, "{\"files\":{}}\n").context("writing target/site/manifest.json")
}

/// Every file below a folder (or the file itself), in a stable order, without `target` and `node_modules`.
pub fn files_below(start: &Path) -> Vec<PathBuf> {
    let wanted = |name: &std::ffi::OsStr| name != "target" && name != "node_modules" && name != ".git";
    WalkDir::new(start)
        .sort_by_file_name()
        .into_iter()
        .filter_entry(|entry| entry.depth() == 0 || wanted(entry.file_name()))
        .filter_map(std::result::Result::ok)
        .filter(|entry| entry.file_type().is_file())
        .map(walkdir::DirEntry::into_path)
        .collect()
}

/// The same, with one extension.
pub fn files_with(start: &Path, extension: &str) -> Vec<PathBuf> {
    let mut files = files_below(start);
    files.retain(|path| path.extension().is_some_and(|have| have == extension));
    files
}

/// Finds a program on `PATH`.
pub fn on_path(program: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path).map(|folder| folder.join(program)).find(|candidate| is_program(candidate))
}

/// True for a file that may be run.
pub fn is_program(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|meta| meta.is_file() && meta.permissions().mode() & 0o111 != 0)
}
