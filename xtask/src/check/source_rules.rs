//! Rules of the house that the compiler does not know and a look at the sources can tell.

use super::{
    Problem,
    rust_text::{RustText, is_test_file, is_word},
};
use crate::{
    error::{Context, Result},
    paths,
};
use std::{fs, path::Path};

const ROOMS: [&str; 6] = ["app", "server", "frontend", "migrations", "xtask", "end2end"];

/// Words that may not stand in a part of the tree, and why.
struct Ban {
    /// Paths that start with one of these…
    below: &'static [&'static str],
    /// …and with none of these.
    except: &'static [&'static str],
    words: &'static [&'static str],
    /// Whether strings are looked at too.
    in_strings: bool,
    instead: &'static str,
}

const BANS: [Ban; 8] = [
    Ban {
        below: &["app/src/"],
        except: &["app/src/ui/"],
        words: &["<textarea"],
        in_strings: true,
        instead: "use ui's TextArea: a raw <textarea> is not escaped on the server",
    },
    Ban {
        below: &["app/src/"],
        except: &["app/src/ui/"],
        words: &["inner_html"],
        in_strings: true,
        instead: "build a view: inner_html is not escaped",
    },
    Ban {
        below: &["app/src/"],
        except: &["app/src/ui/"],
        words: &["<style", "<noscript"],
        in_strings: true,
        instead: "use app/style for styles and plain pages for no script: these elements' text is not escaped",
    },
    Ban {
        below: &["app/src/"],
        except: &["app/src/ui/"],
        words: &["style="],
        in_strings: true,
        instead: "use a class or an SVG attribute: the content security policy stops inline styles",
    },
    Ban {
        below: &["app/src/ui/"],
        except: &[],
        words: &["domain::"],
        in_strings: false,
        instead: "ui knows no domain type: take text and numbers as properties",
    },
    Ban {
        below: &["app/domain/src/"],
        except: &[],
        words: &["leptos::", "leptos_axum::", "axum::"],
        in_strings: false,
        instead: "domain knows no screen and no HTTP: do this in app or server",
    },
    Ban {
        below: &["migrations/src/"],
        except: &[],
        words: &["domain::", "entity::", "entities::"],
        in_strings: false,
        instead: "migrations never import entities, which change after a migration has landed: name tables and columns here",
    },
    Ban {
        below: &[""],
        except: &[],
        words: &["todo!(", "dbg!(", "unimplemented!("],
        in_strings: false,
        instead: "finish it or take it out",
    },
];

/// Dependencies that a crate may not name, and why.
const FOREIGN: [(&str, &[&str], &str); 2] = [
    ("app/domain/Cargo.toml", &["leptos", "leptos_axum", "axum"], "domain knows no screen and no HTTP"),
    ("migrations/Cargo.toml", &["domain", "app"], "migrations never import entities"),
];

pub fn check() -> Result<Vec<Problem>> {
    let mut problems = Vec::new();
    for file in ROOMS.iter().flat_map(|room| paths::files_with(&paths::at(room), "rs")) {
        let shown = paths::shown(&file);
        if is_test_file(Path::new(&shown)) {
            continue;
        }
        let source = fs::read_to_string(&file).context(format!("reading {shown}"))?;
        let found = look(&shown, &RustText::new(&source));
        problems.extend(found.into_iter().map(|(line, says)| Problem::new(&file, line, says)));
    }
    for (manifest, names, why) in FOREIGN {
        let file = paths::at(manifest);
        let text = fs::read_to_string(&file).context(format!("reading {manifest}"))?;
        for (index, line) in text.lines().enumerate() {
            let name = line.split(['.', '=', ' ']).next().unwrap_or_default();
            if names.contains(&name) {
                problems.push(Problem::new(&file, index + 1, format!("`{name}` does not belong here: {why}")));
            }
        }
    }
    Ok(problems)
}

/// What is wrong in one file: lines and what would be right.
fn look(path: &str, text: &RustText) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for ban in &BANS {
        let here =
            ban.below.iter().any(|start| path.starts_with(start)) && !ban.except.iter().any(|start| path.starts_with(start));
        if !here {
            continue;
        }
        let view = if ban.in_strings { &text.code } else { &text.bare };
        for word in ban.words {
            found.extend(whole(view, word).map(|at| (text.line_of(at), format!("`{word}`: {}", ban.instead))));
        }
    }
    if path.starts_with("app/src/") {
        found.extend(servers_without_endpoint(&text.bare).into_iter().map(|at| {
            let says =
                "give the server function `endpoint = \"<capability>/<verb>\"`: a default endpoint changes with the build path";
            (text.line_of(at), says.to_owned())
        }));
    }
    found
}

/// Where a word stands by itself: no longer name around it.
fn whole<'a>(view: &'a str, word: &'a str) -> impl Iterator<Item = usize> + 'a {
    let opens_with_word = word.starts_with(is_word);
    let ends_with_word = word.ends_with(is_word);
    view.match_indices(word).map(|(at, _)| at).filter(move |at| {
        let before = view[..*at].chars().next_back();
        let after = view[at + word.len()..].chars().next();
        let open = !opens_with_word || before.is_none_or(|letter| !is_word(letter) && letter != '-');
        let closed = !ends_with_word || after.is_none_or(|letter| !is_word(letter));
        // `style==` compares and is Rust.
        open && closed && !(word.ends_with('=') && after == Some('='))
    })
}

/// `#[server]` on functions; on a parameter it says how the parameter is decoded.
fn servers_without_endpoint(bare: &str) -> Vec<usize> {
    let mut found = Vec::new();
    for (at, opening) in bare.match_indices("#[server") {
        let rest = &bare[at + opening.len()..];
        if !rest.starts_with([']', '(']) {
            continue;
        }
        let Some((arguments, item)) = rest.split_once(']') else {
            continue;
        };
        let names_endpoint =
            whole(arguments, "endpoint").any(|at| arguments[at + "endpoint".len()..].trim_start().starts_with('='));
        if is_function(item) && !names_endpoint {
            found.push(at);
        }
    }
    found
}

/// True when, after other attributes, a function begins.
fn is_function(mut item: &str) -> bool {
    loop {
        item = item.trim_start();
        match item.strip_prefix("#[").and_then(|rest| rest.split_once(']')) {
            Some((_, after)) => item = after,
            None => {
                return ["pub", "async", "fn"].iter().any(|word| whole(item, word).next() == Some(0));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(path: &str, source: &str) -> Vec<usize> {
        look(path, &RustText::new(source)).into_iter().map(|(line, _)| line).collect()
    }

    #[test]
    fn raw_markup_is_refused_outside_ui() {
        let source = "view! {\n<textarea name=\"a\"/>\n<div inner_html=x style=\"a\"/>\n<style>\"\"</style><noscript>}";
        assert_eq!(lines("app/src/goals/new_page.rs", source), [2, 3, 4, 4, 3]);
        assert!(lines("app/src/ui/field.rs", source).is_empty());
        assert!(lines("server/src/main.rs", source).is_empty());
    }

    #[test]
    fn words_that_only_look_alike_pass() {
        let source = "// <textarea\nlet a = list_style==b; <div data-style=\"x\"/> <stylesheet/>";
        assert!(lines("app/src/goals/new_page.rs", source).is_empty());
    }

    #[test]
    fn ui_and_domain_keep_to_themselves() {
        assert_eq!(lines("app/src/ui/field.rs", "use domain::goals;"), [1]);
        assert!(lines("app/src/goals/list_page.rs", "use domain::goals;").is_empty());
        assert_eq!(lines("app/domain/src/goals/service.rs", "\nuse axum::Router;"), [2]);
        assert!(lines("app/domain/src/goals/service.rs", "\"axum::Router\"").is_empty());
        assert_eq!(lines("migrations/src/m1.rs", "use domain::entity::goal;"), [1, 1]);
    }

    #[test]
    fn unfinished_code_is_refused_but_not_in_tests() {
        assert_eq!(lines("server/src/main.rs", "fn a() { todo!() }\nfn b() { dbg!(1); }"), [1, 2]);
        assert!(lines("server/src/main.rs", "#[cfg(test)]\nmod tests { fn a() { todo!() } }").is_empty());
    }

    #[test]
    fn a_server_function_names_its_endpoint() {
        assert!(
            lines("app/src/goals/api.rs", "#[server(\n  prefix = \"/api\",\n  endpoint = \"goals/save\"\n)]\nasync fn a() {}")
                .is_empty()
        );
        assert_eq!(lines("app/src/goals/api.rs", "\n#[server(Save)]\nasync fn a() {}\n#[server]\nasync fn b() {}"), [2, 4]);
        let parameter = "#[server(endpoint = \"a\")]\npub async fn a(#[server(default)] x: String) {}";
        assert!(lines("app/src/goals/api.rs", parameter).is_empty());
    }
}
