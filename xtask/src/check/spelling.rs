//! Spelling, with `typos` where it is or can be had from `PyPI`.

use super::Outcome;
use crate::{
    error::{Error, Result},
    paths,
    sh::Cmd,
};
use std::path::PathBuf;

/// One release, so that a newer dictionary fails nobody's build by surprise.
const WANTED: &str = "typos==1.52.0";

pub fn check() -> Result<Outcome> {
    let Some(program) = find().or_else(install) else {
        return Ok(Outcome::Skipped(format!("typos is not here; `pip install {WANTED}` gets it")));
    };
    let checked = Cmd::new(program).args(["--config", ".typos.toml", "--format", "brief", "--hidden"]).run();
    checked.map_err(|_| Error::new("the words above are misspelt; mend them, or teach .typos.toml a name"))?;
    Ok(Outcome::Problems(Vec::new()))
}

fn find() -> Option<PathBuf> {
    let ours = paths::at("target/tools/bin/typos");
    paths::on_path("typos").or_else(|| Some(ours).filter(|path| paths::is_program(path)))
}

fn install() -> Option<PathBuf> {
    println!("installing {WANTED} into target/tools");
    Cmd::new("python3")
        .args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps", "--target", "target/tools", WANTED])
        .answer()?;
    find()
}
