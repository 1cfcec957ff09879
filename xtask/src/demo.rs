//! `cargo xtask demo`: from a clone to a school one can sign in to.

use crate::{
    build,
    error::{Error, Result},
    paths, setup, sh,
};

#[derive(clap::Args)]
pub struct Args {
    /// Where to listen; the demo stays on this machine
    #[arg(long, default_value = "127.0.0.1:3000")]
    listen: String,
}

pub fn command(args: &Args) -> Result<()> {
    setup::for_building()?;
    build::release()?;
    let mut server = sh::Cmd::new(paths::waymark("release"))
        .args(["serve", "--demo", "--data-dir", "target/demo", "--listen", &args.listen])
        .start()?;
    let status = server.wait()?;
    if status.success() || sh::interrupted() {
        return Ok(());
    }
    Error::err("the demo server stopped; its own words are above. Is another one running on this address?")
}
