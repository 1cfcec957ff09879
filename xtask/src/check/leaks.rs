//! The browser's client never contains the server: no database, no password hashing, no runtime.

use super::Problem;
use crate::{error::Result, paths, setup::wasm, sh};

const NEVER: [&str; 7] = ["sea-orm", "sea-query", "argon2", "tokio", "sqlx", "openidconnect", "reqwest"];

pub fn check() -> Result<Vec<Problem>> {
    let tree = sh::cargo()
        .args(["tree", "--package", "frontend", "--target", wasm::TARGET, "--edges", "normal", "--prefix", "none"])
        .output()?;
    let problem = |name: String| {
        let says = format!(
            "the client contains `{name}`; find the way in with `cargo tree -p frontend --target {} -e normal -i {name}` and put it behind `ssr`",
            wasm::TARGET
        );
        Problem::new(&paths::at("frontend/Cargo.toml"), 1, says)
    };
    Ok(leaked(&tree).map(problem).collect())
}

/// Crates of a tree, a name and a version a line, that may not be there.
fn leaked(tree: &str) -> impl Iterator<Item = String> {
    let names = tree.lines().filter_map(|line| line.split(' ').next());
    let banned = |name: &&str| {
        NEVER.iter().any(|never| name == never || name.strip_prefix(never).is_some_and(|rest| rest.starts_with('-')))
    };
    names.filter(banned).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::leaked;

    #[test]
    fn the_server_is_found_in_a_tree() {
        let tree = "frontend v0.1.0 (/x)\nleptos v0.8.23\nsqlx-core v0.8.0\ntokio v1.0.0 (*)\nargon2id v1.0.0\n";
        assert_eq!(leaked(tree).collect::<Vec<_>>(), ["sqlx-core", "tokio"]);
    }
}
