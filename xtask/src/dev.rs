//! `cargo xtask dev`: serves a demo school and starts again whenever a source file changes.
//!
//! Files are looked at twice a second. The server is told `WAYMARK_DEV_RELOAD=1`, so that an open page
//! loads itself again when the new server answers.

use crate::{
    build,
    error::Result,
    front::Profile,
    paths, serve, setup,
    sh::{self, Running},
};
use std::{fs, path::Path, thread, time::Duration, time::SystemTime};

const WATCHED: [&str; 7] = ["app", "frontend", "migrations", "server/Cargo.toml", "server/src", "Cargo.toml", "Cargo.lock"];
const LOOK_EVERY: Duration = Duration::from_millis(500);

#[derive(clap::Args)]
pub struct Args {
    /// Where to listen
    #[arg(long, default_value = "127.0.0.1:3000")]
    listen: String,
}

pub fn command(args: &Args) -> Result<()> {
    setup::for_building()?;
    let mut seen = look();
    build::debug(Profile::Dev)?;
    let mut server = Some(start(&args.listen)?);
    while !sh::interrupted() {
        thread::sleep(LOOK_EVERY);
        if let Some(running) = &mut server
            && running.poll().is_some()
            && !sh::interrupted()
        {
            eprintln!("dev: the server ended; it starts again when a file changes");
            server = None;
        }
        let now = look();
        if now == seen {
            continue;
        }
        seen = now;
        println!("dev: building again");
        match build::debug(Profile::Dev) {
            Ok(()) => {
                drop(server.take());
                server = Some(start(&args.listen)?);
            }
            Err(error) if !sh::interrupted() => {
                eprintln!("dev: {error}; the last good server stays up");
            }
            Err(_) => {}
        }
    }
    Ok(())
}

fn start(listen: &str) -> Result<Running> {
    let base_url = format!("http://{listen}");
    serve::demo(&paths::waymark("debug"), Path::new("target/dev"), listen, &base_url).env("WAYMARK_DEV_RELOAD", "1").start()
}

/// How many files there are and when the newest one changed.
fn look() -> (usize, Option<SystemTime>) {
    let times: Vec<SystemTime> = WATCHED
        .iter()
        .flat_map(|place| paths::files_below(&paths::at(place)))
        .filter_map(|file| fs::metadata(file).and_then(|meta| meta.modified()).ok())
        .collect();
    (times.len(), times.into_iter().max())
}
