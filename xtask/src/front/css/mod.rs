//! Styles: `main.css` with its imports put in place, comments and spare white space gone, and files named by their hash.
//!
//! A style parser would make them a few per cent smaller and the build half a minute longer; brotli sees to most of it.

mod text;

use crate::{
    error::{Context, Error, Result},
    paths,
};
use std::{
    fs,
    path::{Path, PathBuf},
};
use text::{check_braces, minify, without_comments};

/// One style sheet from `main` and what it imports. `hashed` knows the final name of a file that a sheet refers to.
pub fn bundle(main: &Path, hashed: &dyn Fn(&Path) -> Option<String>) -> Result<String> {
    let mut open = Vec::new();
    let css = inline(main, hashed, &mut open)?;
    Ok(format!("{}\n", minify(&css)))
}

fn inline(file: &Path, hashed: &dyn Fn(&Path) -> Option<String>, open: &mut Vec<PathBuf>) -> Result<String> {
    let shown = paths::shown(file);
    if open.iter().any(|other| other == file) {
        return Error::err(format!("{shown}:1: imports itself; take one @import out"));
    }
    let text = fs::read_to_string(file).context(format!("reading {shown}"))?;
    let text =
        without_comments(&text).map_err(|line| Error::new(format!("{shown}:{line}: a comment or string is never closed")))?;
    check_braces(&text).map_err(|(line, what)| Error::new(format!("{shown}:{line}: {what}")))?;
    open.push(file.to_path_buf());
    let folder = file.parent().unwrap_or(Path::new("")).to_path_buf();
    let mut css = String::new();
    for (index, line) in text.lines().enumerate() {
        let number = index + 1;
        if line.trim_start().starts_with("@import") {
            let import = Import::parse(line)
                .context(format!("{shown}:{number}: write `@import \"file.css\";` or `@import \"file.css\" layer(name);`"))?;
            let inside = inline(&folder.join(import.file), hashed, open).map_err(|error| {
                Error::new(if error.to_string().contains(".css:") {
                    error.to_string()
                } else {
                    format!("{shown}:{number}: {error}")
                })
            })?;
            match import.layer {
                Some(layer) => css.extend(["@layer ", layer, " {\n", &inside, "\n}\n"]),
                None => css.push_str(&inside),
            }
        } else {
            let line = rewrite_urls(line, |url| {
                hashed(&normal(&folder.join(url.split(['?', '#']).next().unwrap_or(url))))
                    .context(format!("{shown}:{number}: url({url}) is no file below app/style"))
            })
            .map_err(|error| Error::new(with_place(&error, &shown, number)))?;
            css.push_str(&line);
            css.push('\n');
        }
    }
    open.pop();
    Ok(css)
}

fn with_place(error: &Error, shown: &str, number: usize) -> String {
    let text = error.to_string();
    if text.starts_with(shown) { text } else { format!("{shown}:{number}: {text}") }
}

struct Import<'a> {
    file: &'a str,
    layer: Option<&'a str>,
}

impl<'a> Import<'a> {
    fn parse(line: &'a str) -> Option<Self> {
        let rest = line.trim().strip_prefix("@import")?.trim().strip_suffix(';')?.trim();
        let (rest, in_url) = rest.strip_prefix("url(").map_or((rest, false), |inside| (inside, true));
        let quote = rest.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
        let (file, after) = rest[1..].split_once(quote)?;
        let after = if in_url { after.trim_start().strip_prefix(')')? } else { after }.trim();
        let layer = match after {
            "" => None,
            layer => Some(layer.strip_prefix("layer(")?.strip_suffix(')')?.trim()),
        };
        Some(Self { file, layer })
    }
}

/// Gives each relative `url(…)` its final name. Whole addresses are refused: the content security policy would stop them.
fn rewrite_urls(line: &str, name: impl Fn(&str) -> Result<String>) -> Result<String> {
    let mut written = String::new();
    let mut rest = line;
    while let Some(at) = rest.find("url(") {
        let (before, after) = rest.split_at(at + "url(".len());
        let (inside, beyond) = after.split_once(')').context("url( is never closed")?;
        let url = inside.trim().trim_matches(['"', '\'']);
        written.push_str(before);
        if url.starts_with('#') {
            written.push_str(inside);
        } else if url.contains(':') || url.starts_with('/') {
            return Error::err(format!("url({url}) points outside; put the file below app/style and name it relatively"));
        } else {
            written.extend(["\"", &name(url)?, "\""]);
        }
        written.push(')');
        rest = beyond;
    }
    written.push_str(rest);
    Ok(written)
}

/// A path without `.` and `..`.
fn normal(path: &Path) -> PathBuf {
    let mut parts = PathBuf::new();
    for part in path.components() {
        match part {
            std::path::Component::CurDir => {}
            std::path::Component::ParentDir => {
                parts.pop();
            }
            other => parts.push(other),
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for (name, text) in files {
            fs::write(folder.path().join(name), text).unwrap();
        }
        folder
    }

    fn bundled(files: &[(&str, &str)]) -> std::result::Result<String, String> {
        let folder = folder(files);
        let fonts = folder.path().join("fonts/inter.woff2");
        let known = move |path: &Path| (path == fonts).then(|| "inter-1a2b.woff2".to_owned());
        bundle(&folder.path().join("main.css"), &known).map_err(|error| error.to_string())
    }

    #[test]
    fn imports_are_put_in_place_in_order_and_in_their_layer() {
        let css = bundled(&[
            ("main.css", "@layer a, b;\n@import \"a.css\" layer(a);\n@import 'b.css';\np { margin: 0; }\n"),
            ("a.css", "/* first */ a { color : red; }"),
            ("b.css", "b > i { content: \" ; } \"; }"),
        ]);
        assert_eq!(css.unwrap(), "@layer a,b;@layer a{a{color : red}}b > i{content: \" ; } \"}p{margin: 0}\n");
    }

    #[test]
    fn files_get_their_hashed_names() {
        let css =
            bundled(&[("main.css", "@font-face { src: url(\"./fonts/inter.woff2\") format(\"woff2\"); }\na { fill: url(#x) }")]);
        assert_eq!(css.unwrap(), "@font-face{src: url(\"inter-1a2b.woff2\") format(\"woff2\")}a{fill: url(#x)}\n");
    }

    #[test]
    fn a_missing_or_outside_file_is_refused_with_its_line() {
        let missing = bundled(&[("main.css", "\na { background: url(no.png) }")]).unwrap_err();
        assert!(missing.contains("main.css:2: url(no.png) is no file"), "{missing}");
        let outside = bundled(&[("main.css", "a { background: url(\"data:image/png;base64,x\") }")]).unwrap_err();
        assert!(outside.contains("main.css:1: url(data:"), "{outside}");
        let import = bundled(&[("main.css", "@import \"a.css\" screen;"), ("a.css", "")]).unwrap_err();
        assert!(import.contains("main.css:1: write"), "{import}");
    }

    #[test]
    fn what_is_left_open_is_named_with_its_line() {
        assert!(bundled(&[("main.css", "a {\n b {\n}")]).unwrap_err().contains("main.css:1: this { is never closed"));
        assert!(bundled(&[("main.css", "a { }\n}")]).unwrap_err().contains("main.css:2: this } closes nothing"));
        assert!(bundled(&[("main.css", "\n/* x")]).unwrap_err().contains("main.css:2: a comment"));
        assert!(bundled(&[("main.css", "@import \"main.css\";")]).unwrap_err().contains("imports itself"));
    }
}
