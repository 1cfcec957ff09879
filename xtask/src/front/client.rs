//! The client: `frontend` compiled for the browser, bound to JavaScript and made small.

use super::Profile;
use crate::{
    error::{Context, Error, Result},
    paths,
    setup::npm,
    sh::{self, Cmd},
};
use std::{fs, path::Path};
use wasm_bindgen_cli_support::Bindgen;

pub const SCRIPT: &str = "waymark.js";
pub const MODULE: &str = "waymark.wasm";

pub fn is_there(folder: &Path) -> bool {
    folder.join(SCRIPT).exists() && folder.join(MODULE).exists()
}

/// Builds `waymark.js` and `waymark.wasm` into `folder`.
pub fn build(profile: Profile, wasm_opt: Option<&Path>, folder: &Path) -> Result<()> {
    println!("building the client ({})", profile.cargo_profile());
    sh::cargo()
        .args(["build", "--package", "frontend", "--target", crate::setup::wasm::TARGET])
        .args(["--profile", profile.cargo_profile(), "--target-dir", "target/front"])
        .run()?;
    let compiled = paths::at("target/front").join(crate::setup::wasm::TARGET).join(profile.cargo_folder()).join("frontend.wasm");

    if folder.exists() {
        fs::remove_dir_all(folder).context(format!("clearing {}", paths::shown(folder)))?;
    }
    let bound = Bindgen::new().input_path(&compiled).out_name("waymark").web(true).and_then(|bindgen| {
        bindgen.typescript(false).remove_name_section(profile == Profile::Release).omit_default_module_path(true).generate(folder)
    });
    bound.context(format!("binding {} to JavaScript", paths::shown(&compiled)))?;
    if folder.join("snippets").exists() {
        return Error::err(format!(
            "a dependency of frontend brings JavaScript files of its own ({}); find one that does not, or teach `front` to hash them",
            paths::shown(&folder.join("snippets"))
        ));
    }

    let bound = folder.join("waymark_bg.wasm");
    let module = folder.join(MODULE);
    if let Some(program) = wasm_opt {
        // Plain -Oz: with all features on, Chromium refuses the result.
        Cmd::new(program).arg("-Oz").arg(&bound).arg("-o").arg(&module).run()?;
    } else {
        if profile == Profile::Release && npm::program("wasm-opt").is_none() {
            println!("note: the client is larger than need be: wasm-opt comes with `npm ci` in end2end/");
        }
        fs::copy(&bound, &module).context(format!("copying {}", paths::shown(&bound)))?;
    }
    fs::remove_file(&bound).context(format!("removing {}", paths::shown(&bound)))
}
