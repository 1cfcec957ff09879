//! The script of a page with islands: Leptos's own loader, in a file, called with the hashed names.
//!
//! Leptos writes this call into the page. A file needs no nonce, so the content security policy stays `script-src 'self'`.

use crate::{
    cargo,
    error::{Context, Result},
    setup::wasm,
};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// The loader for these names. Leptos adds `.js` and `.wasm` itself, and takes files from `/assets/`.
pub fn script(client_name: &str, module_name: &str) -> Result<String> {
    let path = leptos_folder()?.join("src/hydration/island_script.js");
    let source = fs::read_to_string(&path)
        .context(format!("reading {} (has the loader moved in this version of Leptos?)", path.display()))?;
    Ok(call(&source, without_extension(client_name), without_extension(module_name)))
}

/// Four arguments: root, folder, script, module.
fn call(source: &str, client: &str, module: &str) -> String {
    format!("{}(\"\", \"assets\", {client:?}, {module:?});\n", source.trim_end())
}

fn without_extension(name: &str) -> &str {
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}

fn leptos_folder() -> Result<PathBuf> {
    let packages = cargo::packages(wasm::TARGET)?;
    let leptos = packages.iter().find(|package| package.name == "leptos");
    let folder = leptos.and_then(|leptos| leptos.manifest_path.parent()).map(Path::to_path_buf);
    folder.context("`cargo metadata` names no leptos; is it still a dependency of frontend?")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_loader_is_called_with_names_without_extensions() {
        let script =
            call("((root, path, js, wasm) => {})\n", without_extension("waymark-1a.js"), without_extension("waymark-2b.wasm"));
        assert_eq!(script, "((root, path, js, wasm) => {})(\"\", \"assets\", \"waymark-1a\", \"waymark-2b\");\n");
    }
}
