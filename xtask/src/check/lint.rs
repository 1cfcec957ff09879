//! rustfmt, and clippy per package and target: all at once would unify `ssr` with `hydrate`.

use super::Problem;
use crate::{
    error::{Error, Result},
    setup::wasm,
    sh,
};

pub fn formatting() -> Result<Vec<Problem>> {
    let formatted = sh::cargo().args(["fmt", "--all", "--", "--check"]).run();
    formatted.map_err(|_| Error::new("the lines above are not as rustfmt writes them; run `cargo fmt --all`"))?;
    Ok(Vec::new())
}

/// What is linted: its arguments, its folder of results (one per set of flags), and whether it is for the browser.
const RUNS: [(&[&str], &str, bool); 8] = [
    (&["--package", "domain"], "target/front", true),
    (&["--package", "app", "--features", "hydrate"], "target/front", true),
    (&["--package", "frontend"], "target/front", true),
    (&["--package", "domain", "--features", "ssr", "--all-targets"], "target", false),
    (&["--package", "migrations", "--all-targets"], "target", false),
    (&["--package", "app", "--features", "ssr", "--all-targets"], "target", false),
    (&["--package", "server", "--all-targets"], "target", false),
    (&["--package", "xtask", "--all-targets"], "target/xtask", false),
];

pub fn clippy() -> Result<Vec<Problem>> {
    wasm::add_target()?;
    let mut failed = Vec::new();
    for (arguments, folder, for_browser) in RUNS {
        let mut command = sh::cargo().arg("clippy").args(arguments).args(["--target-dir", folder]);
        if for_browser {
            command = command.args(["--target", wasm::TARGET]);
        }
        // After `--` and not in RUSTFLAGS, which would throw away what is compiled.
        let command = command.args(["--", "-D", "warnings"]);
        let shown = command.shown();
        println!("check: {shown}");
        if command.run().is_err() {
            failed.push(format!("`{shown}`"));
        }
        if sh::interrupted() {
            break;
        }
    }
    if failed.is_empty() {
        Ok(Vec::new())
    } else {
        Error::err(format!("clippy has something to say above: {}", failed.join(", ")))
    }
}
