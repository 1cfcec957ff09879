//! The one file that is installed: the server with the browser's files inside.

use crate::{error::Result, front, paths, setup, sh};

pub fn command() -> Result<()> {
    setup::for_building()?;
    release()?;
    println!("built {}", paths::shown(&paths::waymark("release")));
    Ok(())
}

/// Front, then the server in release mode.
pub fn release() -> Result<()> {
    front::build(front::Profile::Release)?;
    sh::cargo().args(["build", "--release", "--package", "server"]).run()
}

/// Front as given, then the server in debug mode.
pub fn debug(profile: front::Profile) -> Result<()> {
    front::build(profile)?;
    sh::cargo().args(["build", "--package", "server"]).run()
}
