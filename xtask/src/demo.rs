//! `cargo xtask demo`: from a clone to a school one can sign in to.

use crate::{
    build,
    error::{Error, Result},
    paths, serve, setup, sh,
};
use std::path::Path;

#[derive(clap::Args)]
pub struct Args {
    /// Where to listen; the demo stays on this machine
    #[arg(long, default_value = "127.0.0.1:3000")]
    listen: String,
}

pub fn command(args: &Args) -> Result<()> {
    setup::for_building()?;
    build::release()?;
    let base_url = format!("http://{}", args.listen);
    let mut server = serve::demo(&paths::waymark("release"), Path::new("target/demo"), &args.listen, &base_url).start()?;
    let status = server.wait()?;
    if status.success() || sh::interrupted() {
        return Ok(());
    }
    Error::err("the demo server stopped; its own words are above. Is another one running on this address?")
}
