//! The compiler's target for the browser.

use crate::{
    error::{Error, Result},
    sh::Cmd,
};
use std::path::Path;

pub const TARGET: &str = "wasm32-unknown-unknown";

/// Adds the target with rustup when the toolchain lacks it.
pub fn add_target() -> Result<()> {
    let sysroot = Cmd::new("rustc").args(["--print", "sysroot"]).answer().unwrap_or_default();
    if Path::new(&sysroot).join("lib/rustlib").join(TARGET).is_dir() {
        return Ok(());
    }
    println!("adding the {TARGET} target");
    Cmd::new("rustup")
        .args(["target", "add", TARGET])
        .run()
        .map_err(|error| Error::new(format!("{error}; add the {TARGET} target to your Rust toolchain and run this again")))
}
