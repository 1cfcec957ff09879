//! Fonts for what Waymark's languages are written in, so that screenshots show letters and not boxes.

use super::{Report, apt};
use crate::{paths, sh::Cmd};

/// fontconfig's tags of languages that stand for a script each, and Vietnamese for its stacked marks.
const LANGUAGES: [&str; 5] = ["en", "es", "ar", "zh-cn", "vi"];
const PACKAGES: [&str; 3] = ["fontconfig", "fonts-noto-core", "fonts-noto-cjk"];

pub fn get(report: &mut Report) {
    if missing().is_empty() {
        return;
    }
    if apt::is_ours() && apt::install(&PACKAGES).is_ok() && missing().is_empty() {
        return;
    }
    let missing = missing().join(", ");
    report.missing(&format!("no font is known for {missing}; {}", apt::advice(&PACKAGES)));
}

/// Languages without a font. Without fontconfig nobody can say, and that counts as all of them.
fn missing() -> Vec<&'static str> {
    if paths::on_path("fc-list").is_none() {
        return LANGUAGES.to_vec();
    }
    let has_font = |language: &str| {
        let fonts = Cmd::new("fc-list").args([&format!(":lang={language}"), "family"]).answer();
        fonts.is_some_and(|fonts| !fonts.is_empty())
    };
    LANGUAGES.into_iter().filter(|language| !has_font(language)).collect()
}
