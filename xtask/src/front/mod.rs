//! What the browser gets: the client in WebAssembly, its loader, styles, fonts and icons, with hashed names.
//!
//! Two steps, each skipped when nothing it reads has changed: the *client* (cargo, wasm-bindgen, wasm-opt; a minute or
//! more) and the *site* (styles, hashing, compression; a second).

mod client;
mod css;
mod fresh;
mod loader;
mod site;

use crate::{
    error::Result,
    paths,
    setup::{self, npm},
};

#[derive(clap::Args)]
pub struct Args {
    /// Quick to build, large to load: no size optimisation
    #[arg(long)]
    dev: bool,
}

/// How much work goes into a small client.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Profile {
    Dev,
    Release,
}

impl Profile {
    fn cargo_profile(self) -> &'static str {
        match self {
            Self::Dev => "dev",
            Self::Release => "wasm-release",
        }
    }

    /// Where cargo puts what it builds with this profile.
    fn cargo_folder(self) -> &'static str {
        match self {
            Self::Dev => "debug",
            Self::Release => "wasm-release",
        }
    }
}

/// `cargo xtask front`
pub fn command(args: &Args) -> Result<()> {
    setup::for_building()?;
    build(if args.dev { Profile::Dev } else { Profile::Release })
}

/// Brings `target/site` up to date.
pub fn build(profile: Profile) -> Result<()> {
    let wasm_opt = npm::program("wasm-opt").filter(|_| profile == Profile::Release);
    let folder = paths::at("target/front").join(format!("client-{}", profile.cargo_profile()));

    let client_stamp =
        fresh::Stamp::new(folder.join("fresh")).word(&format!("{profile:?} wasm-opt: {}", wasm_opt.is_some())).files(
            &["app", "frontend", "xtask/src/front", "Cargo.toml", "Cargo.lock", "rust-toolchain.toml"],
            &["app/style", "app/script"],
        );
    if !client_stamp.is_fresh() || !client::is_there(&folder) {
        client::build(profile, wasm_opt.as_deref(), &folder)?;
        client_stamp.keep()?;
    }

    let site_stamp = fresh::Stamp::new(paths::at("target/front/site.fresh"))
        .word(&client_stamp.digest())
        .files(&["app/style", "app/script", "xtask/src/front"], &[]);
    if !site_stamp.is_fresh() || !site::is_complete() {
        site::build(&folder)?;
        site_stamp.keep()?;
    }
    Ok(())
}
