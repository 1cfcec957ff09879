//! Debian packages, where we are root on Debian. Anywhere else a person is told the command.

use crate::{error::Result, paths, pg, sh::Cmd};
use std::fs;

/// True where installing with apt-get is ours to do.
pub fn is_ours() -> bool {
    let release = fs::read_to_string("/etc/os-release").unwrap_or_default();
    is_debian(&release) && paths::on_path("apt-get").is_some() && pg::am_root()
}

fn is_debian(os_release: &str) -> bool {
    os_release.lines().any(|line| matches!(line, "ID=debian" | "ID=\"debian\""))
}

/// Installs packages; fetches the lists once more when they do not know them.
pub fn install(packages: &[&str]) -> Result<()> {
    println!("installing {}", packages.join(" "));
    let install = || apt_get().args(["install", "-y", "--no-install-recommends", "-o", "DPkg::Lock::Timeout=120"]).args(packages);
    if install().run_quietly().is_ok() {
        return Ok(());
    }
    println!("refreshing apt's lists and trying again");
    apt_get().arg("update").run_quietly()?;
    install().run_quietly()
}

fn apt_get() -> Cmd {
    Cmd::new("apt-get").arg("-q").env("DEBIAN_FRONTEND", "noninteractive")
}

/// What a person types to get these.
pub fn advice(packages: &[&str]) -> String {
    format!("on Debian: `apt-get install {}`", packages.join(" "))
}

#[cfg(test)]
mod tests {
    use super::is_debian;

    #[test]
    fn debian_is_told_from_what_is_like_it() {
        assert!(is_debian("NAME=x\nID=debian\n"));
        assert!(!is_debian("ID=ubuntu\nID_LIKE=debian\n"));
        assert!(!is_debian(""));
    }
}
