//! `target/site`: every file under a name that changes with its contents, packed twice, and the map of names.

use super::{client, css, loader};
use crate::{
    digest::sha256,
    error::{Context, Result},
    paths,
};
use flate2::{Compression, write::GzEncoder};
use serde::{Deserialize, Serialize};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    io::Write as _,
    path::Path,
};

/// Files of app/style that are served as they are.
const SERVED: [&str; 6] = ["svg", "woff2", "png", "ico", "webp", "webmanifest"];
/// Above this, brotli's best takes longer than anybody wants to wait: that is a client of the dev profile.
const LARGE_BYTES: usize = 3 << 20;

/// Plain name → hashed name.
#[derive(Serialize, Deserialize, Default)]
struct Manifest {
    files: BTreeMap<String, String>,
}

/// True when every file of the manifest is there.
pub fn is_complete() -> bool {
    let manifest = fs::read(paths::site_manifest()).ok().and_then(|json| serde_json::from_slice::<Manifest>(&json).ok());
    manifest.is_some_and(|manifest| {
        !manifest.files.is_empty() && manifest.files.values().all(|name| paths::site().join("assets").join(name).exists())
    })
}

/// Writes the site from the client's files, `app/script` and `app/style`.
pub fn build(client_folder: &Path) -> Result<()> {
    let mut site = Site::default();
    let script = site.add(client::SCRIPT, &read(&client_folder.join(client::SCRIPT))?)?;
    let module = site.add(client::MODULE, &read(&client_folder.join(client::MODULE))?)?;
    site.add("islands.js", loader::script(&script, &module)?.as_bytes())?;

    for script in paths::files_below(&paths::at("app/script")) {
        site.add(&below(&paths::at("app/script"), &script), &read(&script)?)?;
    }
    let style = paths::at("app/style");
    for file in paths::files_below(&style) {
        let extension = file.extension().map(|extension| extension.to_string_lossy().into_owned()).unwrap_or_default();
        if SERVED.contains(&extension.as_str()) {
            site.add(&below(&style, &file), &read(&file)?)?;
        }
    }
    let main = style.join("main.css");
    if main.exists() {
        let hashed = |file: &Path| site.manifest.files.get(&below(&style, file)).cloned();
        let css = css::bundle(&main, &hashed)?;
        site.add("waymark.css", css.as_bytes())?;
    } else {
        println!("note: app/style/main.css is not here; the site has no styles");
    }
    site.finish()
}

fn read(file: &Path) -> Result<Vec<u8>> {
    fs::read(file).context(format!("reading {}", paths::shown(file)))
}

/// A name relative to its folder, with `/`.
fn below(folder: &Path, file: &Path) -> String {
    file.strip_prefix(folder).unwrap_or(file).to_string_lossy().replace('\\', "/")
}

#[derive(Default)]
struct Site {
    manifest: Manifest,
    written: BTreeSet<String>,
}

impl Site {
    /// Writes one file and its packed twins, and gives its hashed name.
    fn add(&mut self, plain: &str, bytes: &[u8]) -> Result<String> {
        let name = hashed_name(plain, bytes);
        self.write(&name, || Ok(bytes.to_vec()))?;
        self.write(&format!("{name}.br"), || brotli(bytes))?;
        self.write(&format!("{name}.gz"), || gzip(bytes))?;
        self.manifest.files.insert(plain.to_owned(), name.clone());
        Ok(name)
    }

    /// A name stands for its contents, so what is there is right.
    fn write(&mut self, name: &str, bytes: impl FnOnce() -> Result<Vec<u8>>) -> Result<()> {
        let folder = paths::site().join("assets");
        fs::create_dir_all(&folder).context("making target/site/assets")?;
        let file = folder.join(name);
        if !file.exists() {
            // First under another name: a run that is cut short leaves no half file behind.
            let partial = folder.join(format!("{name}.partial"));
            fs::write(&partial, bytes()?).context(format!("writing {}", paths::shown(&partial)))?;
            fs::rename(&partial, &file).context(format!("writing {}", paths::shown(&file)))?;
        }
        self.written.insert(name.to_owned());
        Ok(())
    }

    /// What a page with islands costs on the wire.
    fn sizes(&self) -> String {
        let size = |plain: &str| {
            let name = self.manifest.files.get(plain)?;
            let bytes = fs::metadata(paths::site().join("assets").join(format!("{name}.br"))).ok()?.len();
            Some(format!("{plain} {} kB", bytes.div_ceil(1000)))
        };
        let sizes: Vec<String> = ["waymark.wasm", "waymark.js", "waymark.css"].into_iter().filter_map(size).collect();
        sizes.join(", ")
    }

    /// Removes what is no longer named, then writes the manifest.
    fn finish(self) -> Result<()> {
        for file in paths::files_below(&paths::site().join("assets")) {
            let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            if !self.written.contains(&name) {
                fs::remove_file(&file).context(format!("removing {}", paths::shown(&file)))?;
            }
        }
        println!("target/site is up to date; with brotli: {}", self.sizes());
        let json = serde_json::to_string_pretty(&self.manifest).context("writing the manifest")? + "\n";
        let file = paths::site_manifest();
        if fs::read_to_string(&file).is_ok_and(|have| have == json) {
            return Ok(());
        }
        fs::write(&file, json).context("writing target/site/manifest.json")
    }
}

/// `fonts/inter.woff2` → `inter-<hash>.woff2`.
fn hashed_name(plain: &str, bytes: &[u8]) -> String {
    let hash = &sha256(bytes)[..16];
    let file = plain.rsplit('/').next().unwrap_or(plain);
    match file.rsplit_once('.') {
        Some((stem, extension)) => format!("{stem}-{hash}.{extension}"),
        None => format!("{file}-{hash}"),
    }
}

fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let quality = if bytes.len() > LARGE_BYTES { 4 } else { 11 };
    let params = brotli::enc::BrotliEncoderParams { quality, size_hint: bytes.len(), ..Default::default() };
    let mut packed = Vec::new();
    brotli::BrotliCompress(&mut &bytes[..], &mut packed, &params).context("packing with brotli")?;
    Ok(packed)
}

fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).and_then(|()| encoder.finish()).context("packing with gzip")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_change_with_contents_and_keep_their_kind() {
        assert_eq!(hashed_name("fonts/inter.woff2", b""), "inter-e3b0c44298fc1c14.woff2");
        assert_ne!(hashed_name("waymark.js", b"a"), hashed_name("waymark.js", b"b"));
    }

    #[test]
    fn packed_files_open_to_what_went_in() {
        let text = b"paths and goals, goals and paths".repeat(20);
        let mut opened = Vec::new();
        brotli::BrotliDecompress(&mut brotli(&text).unwrap().as_slice(), &mut opened).unwrap();
        assert_eq!(opened, text);
        let mut opened = Vec::new();
        std::io::Read::read_to_end(&mut flate2::read::GzDecoder::new(gzip(&text).unwrap().as_slice()), &mut opened).unwrap();
        assert_eq!(opened, text);
    }
}
