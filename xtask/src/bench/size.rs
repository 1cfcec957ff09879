//! `bench size`: what a first visit costs on the wire, packed with brotli as the server sends it.

use super::{
    Bench,
    report::{self, Table, Target, kilobytes},
};
use crate::{
    error::{Context, Error, Result},
    paths,
};
use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, fs, path::Path};

/// WASM and script of a page with islands.
const CLIENT_BYTES: usize = 120_000;
/// The style sheet.
const STYLE_BYTES: usize = 25_000;
/// A module that is smaller holds no island at all.
const NO_CLIENT: usize = 1_000;

#[derive(Deserialize)]
struct Manifest {
    files: BTreeMap<String, String>,
}

#[derive(Serialize)]
struct File {
    name: String,
    kind: &'static str,
    bytes: usize,
    brotli_bytes: usize,
}

#[derive(Serialize)]
struct Kept {
    client_brotli_bytes: usize,
    style_brotli_bytes: usize,
    font_brotli_bytes: usize,
    files: Vec<File>,
}

pub fn run(bench: &Bench) -> Result<()> {
    let json = fs::read(paths::site_manifest()).context("reading target/site/manifest.json")?;
    let manifest: Manifest = serde_json::from_slice(&json).context("reading target/site/manifest.json")?;
    let files = measure(&manifest, &paths::site().join("assets"))?;
    for kind in ["WASM", "script", "CSS", "font"] {
        if total(&files, &[kind]) == 0 {
            return Error::err(format!("target/site holds no {kind}; run `cargo xtask front`"));
        }
    }
    if total(&files, &["WASM"]) < NO_CLIENT {
        return Error::err("waymark.wasm holds next to nothing: no island is in it, so its size says nothing");
    }
    let mut table = Table::new(&["file", "kind", "bytes", "brotli"]);
    for file in &files {
        table.row([file.name.clone(), file.kind.to_owned(), file.bytes.to_string(), file.brotli_bytes.to_string()]);
    }
    let (client, style, fonts) = (total(&files, &["WASM", "script"]), total(&files, &["CSS"]), total(&files, &["font"]));
    let target = |what: &str, limit: usize, measured: usize| {
        Target::new(what, format!("<= {} kB", limit / 1000), kilobytes(measured), measured <= limit)
    };
    let targets = [target("first load with islands, WASM + script", CLIENT_BYTES, client), target("CSS", STYLE_BYTES, style)];
    let kept = Kept { client_brotli_bytes: client, style_brotli_bytes: style, font_brotli_bytes: fonts, files };
    report::show(bench, "size", &table, &kept, &targets)
}

fn measure(manifest: &Manifest, assets: &Path) -> Result<Vec<File>> {
    let length = |name: &str| {
        let bytes = fs::metadata(assets.join(name)).context(format!("looking at target/site/assets/{name}"))?.len();
        usize::try_from(bytes).context("looking at target/site")
    };
    let file = |(plain, hashed): (&String, &String)| {
        let brotli_bytes = length(&format!("{hashed}.br"))?;
        Ok(File { name: plain.clone(), kind: kind(plain), bytes: length(hashed)?, brotli_bytes })
    };
    manifest.files.iter().map(file).collect()
}

fn kind(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("wasm") => "WASM",
        Some("js") => "script",
        Some("css") => "CSS",
        Some("woff2") => "font",
        _ => "other",
    }
}

fn total(files: &[File], kinds: &[&str]) -> usize {
    files.iter().filter(|file| kinds.contains(&file.kind)).map(|file| file.brotli_bytes).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packed_bytes_are_added_up_by_kind() {
        let folder = tempfile::tempdir().unwrap();
        let mut files = BTreeMap::new();
        for (plain, hashed, packed) in [("a.wasm", "a-1.wasm", 7), ("a.js", "a-2.js", 5), ("fonts/f.woff2", "f-3.woff2", 3)] {
            fs::write(folder.path().join(hashed), [0; 10]).unwrap();
            fs::write(folder.path().join(format!("{hashed}.br")), vec![0; packed]).unwrap();
            files.insert(plain.to_owned(), hashed.to_owned());
        }
        let measured = measure(&Manifest { files }, folder.path()).unwrap();
        assert_eq!(total(&measured, &["WASM", "script"]), 12);
        assert_eq!(total(&measured, &["font"]), 3);
        assert!(measured.iter().all(|file| file.bytes == 10));
    }
}
