//! `waymark routes`: every page, server function and file route, and the rule that guards it.
use super::Outcome;
use app::routes::{API, ROUTES, Rule};
use serde::Serialize;

/// One line of the list.
#[derive(Debug, Serialize)]
pub struct Entry {
    /// `page`, `api` or `file`.
    pub kind: &'static str,
    /// The HTTP method.
    pub method: &'static str,
    /// The path, placeholders in braces.
    pub path: &'static str,
    /// Who may come.
    pub rule: String,
}

/// Files and probes: no session is looked at.
const FILES: [(&str, Rule); 5] = [
    ("/assets/{*path}", Rule::Anyone),
    ("/bare", Rule::DemoOnly),
    ("/favicon.ico", Rule::Anyone),
    ("/healthz", Rule::Anyone),
    ("/readyz", Rule::Anyone),
];

/// Every route there is.
pub fn entries() -> Vec<Entry> {
    let pages = ROUTES.iter().map(|route| Entry { kind: "page", method: "GET", path: route.path, rule: route.rule.describe() });
    let api = API.iter().map(|(path, rule)| Entry { kind: "api", method: "POST", path, rule: rule.describe() });
    let files = FILES.iter().map(|(path, rule)| Entry { kind: "file", method: "GET", path, rule: rule.describe() });
    pages.chain(api).chain(files).collect()
}

/// Prints the list.
pub fn list(json: bool) -> Outcome {
    let entries = entries();
    if json {
        println!("{}", serde_json::to_string_pretty(&entries)?);
    } else {
        for Entry { kind, method, path, rule } in entries {
            println!("{kind:<5} {method:<5} {path:<36} {rule}");
        }
    }
    Ok(())
}
