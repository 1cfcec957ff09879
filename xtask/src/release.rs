//! `cargo xtask release`: the binary, README and LICENSE in one archive that is the same each time it is packed.

use crate::{
    build, cargo, digest,
    error::{Context, Result},
    paths, setup,
};
use flate2::{Compression, write::GzEncoder};
use std::{fs, path::Path};

pub fn command() -> Result<()> {
    setup::for_building()?;
    build::release()?;
    let name = format!("waymark-{}-{}", env!("CARGO_PKG_VERSION"), cargo::host()?);
    let folder = paths::at("target/release-archive");
    fs::create_dir_all(&folder).context("making target/release-archive")?;
    let files = [(paths::waymark("release"), 0o755), (paths::at("README.md"), 0o644), (paths::at("LICENSE"), 0o644)];
    let files: Vec<(&Path, u32)> = files.iter().map(|(path, mode)| (path.as_path(), *mode)).collect();
    let bytes = archive(&name, &files)?;
    let file = folder.join(format!("{name}.tar.gz"));
    fs::write(&file, &bytes).context(format!("writing {}", paths::shown(&file)))?;
    let sum = digest::sha256(&bytes);
    let sums = folder.join(format!("{name}.tar.gz.sha256"));
    fs::write(&sums, format!("{sum}  {name}.tar.gz\n")).context(format!("writing {}", paths::shown(&sums)))?;
    println!("packed {} ({} bytes)\nsha256 {sum}", paths::shown(&file), bytes.len());
    Ok(())
}

/// A tar.gz with everything below one folder, without owners and times.
fn archive(folder: &str, files: &[(&Path, u32)]) -> Result<Vec<u8>> {
    let mut tar = tar::Builder::new(GzEncoder::new(Vec::new(), Compression::best()));
    for (path, mode) in files {
        let bytes = fs::read(path).context(format!("reading {}", paths::shown(path)))?;
        let name = path.file_name().map(|name| name.to_string_lossy()).unwrap_or_default();
        let mut header = tar::Header::new_gnu();
        header.set_size(bytes.len() as u64);
        header.set_mode(*mode);
        header.set_mtime(0);
        tar.append_data(&mut header, format!("{folder}/{name}"), bytes.as_slice())
            .context(format!("packing {}", paths::shown(path)))?;
    }
    tar.into_inner().and_then(GzEncoder::finish).context("packing the archive")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_archive_is_the_same_each_time_and_has_one_folder() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("README.md");
        fs::write(&file, "hello").unwrap();
        let first = archive("waymark-1", &[(&file, 0o644)]).unwrap();
        let again = archive("waymark-1", &[(&file, 0o644)]).unwrap();
        assert_eq!(first, again);
        let mut tar = tar::Archive::new(flate2::read::GzDecoder::new(first.as_slice()));
        let names: Vec<_> = tar.entries().unwrap().map(|entry| entry.unwrap().path().unwrap().into_owned()).collect();
        assert_eq!(names, [Path::new("waymark-1/README.md")]);
    }
}
