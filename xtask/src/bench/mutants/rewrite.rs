//! Finds the authorization calls in a source text, and puts a switch around each: on, the call lets everybody through.

/// An authorization call that can be switched off.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mutant {
    /// The file, from the root of the checkout.
    pub file: String,
    /// The line it begins on, from 1.
    pub line: usize,
    /// The call as it is written.
    pub call: String,
}

/// Calls whose answer is a refusal or nothing.
const REFUSALS: [&str; 2] = ["require", "require_fresh"];
/// Calls whose answer is the condition under which a row is found.
const CONDITIONS: [&str; 2] = ["visible_to", "at_the_table"];
/// Where these are: a view may have the same name.
const STORES: &str = "app/domain/";
/// Calls whose answer is yes or no.
const ANSWERS: [&str; 5] = ["can_read_item", "can_read_pack", "can_read_review", "read_check_ins", "reaches_administrator"];
/// What makes a decision an answer.
const ALLOWED: &str = " == Decision::Allowed";

/// Where a switched call begins and ends, and how it is switched.
struct Site {
    start: usize,
    end: usize,
    switch: Switch,
}

enum Switch {
    Refusal,
    Condition,
    Answer,
    Rule,
}

/// The text with a switch at each call, numbered from `mutants.len()` on. `home` is the crate that has the switches.
pub fn rewrite(text: &str, file: &str, home: &str, mutants: &mut Vec<Mutant>) -> String {
    let code_ends = text.find("#[cfg(test)]\nmod ").unwrap_or(text.len());
    let mut written = String::with_capacity(text.len() * 2);
    let mut from = 0;
    while let Some(site) = next_site(text, from, code_ends, file) {
        let number = mutants.len();
        let call = &text[site.start..site.end];
        written.push_str(&text[from..site.start]);
        let switched = match site.switch {
            Switch::Refusal => format!("{call}.or_else(|refusal| {home}::switches::spare({number}, refusal))"),
            Switch::Condition => format!("{home}::switches::everything({number}, {call})"),
            Switch::Answer => format!("({home}::switches::off({number}) || {call})"),
            Switch::Rule => format!("{home}::switches::unchecked({number}, {call})"),
        };
        written.push_str(&switched);
        let line = text[..site.start].matches('\n').count() + 1;
        mutants.push(Mutant { file: file.to_owned(), line, call: words(text, &site) });
        from = site.end;
    }
    written.push_str(&text[from..]);
    written
}

/// The call in one line, with what it is called on.
fn words(text: &str, site: &Site) -> String {
    let start = text[..site.start].rfind([';', '{', '}']).map_or(0, |at| at + 1);
    text[start..site.end].split_whitespace().collect::<Vec<_>>().join(" ")
}

fn next_site(text: &str, from: usize, until: usize, file: &str) -> Option<Site> {
    let mut at = from;
    while let Some(open) = text.get(at..until)?.find('(').map(|found| found + at) {
        at = open + 1;
        if in_comment_or_import(text, open) {
            continue;
        }
        let name_at = start_of(text, open, |c| c.is_alphanumeric() || c == '_');
        let path_at = start_of(text, open, |c| c.is_alphanumeric() || c == '_' || c == ':');
        if path_at < from || text[..path_at].ends_with("fn ") {
            continue;
        }
        let name = &text[name_at..open];
        let Some(end) = end_of_call(text, open) else { continue };
        let policy = text[path_at..name_at].ends_with("policy::");
        let site = |start, end, switch| Some(Site { start, end, switch });
        if REFUSALS.contains(&name) && (name != "require" || text[..name_at].ends_with('.')) {
            // On what a method is called belongs to the text before it.
            return site(path_at, end, Switch::Refusal);
        } else if CONDITIONS.contains(&name) && file.starts_with(STORES) {
            return site(path_at, end, Switch::Condition);
        } else if ANSWERS.contains(&name) {
            return site(path_at, end, Switch::Answer);
        } else if policy && text[end..].starts_with(ALLOWED) {
            return site(path_at, end + ALLOWED.len(), Switch::Answer);
        } else if name == "check" && text[..name_at].ends_with("route.rule.") && file.starts_with("server/") {
            return site(name_at - "route.rule.".len(), end, Switch::Rule);
        }
    }
    None
}

fn in_comment_or_import(text: &str, at: usize) -> bool {
    let line = text[..at].rfind('\n').map_or(0, |start| start + 1);
    let before = text[line..at].trim_start();
    before.contains("//") || before.starts_with("use ")
}

fn start_of(text: &str, end: usize, belongs: impl Fn(char) -> bool) -> usize {
    text[..end].char_indices().rev().take_while(|(_, c)| belongs(*c)).last().map_or(end, |(at, _)| at)
}

/// Behind the bracket that closes the one at `open`.
fn end_of_call(text: &str, open: usize) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, c) in text[open..].char_indices() {
        match c {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some(open + at + 1);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rewritten(text: &str) -> (String, Vec<Mutant>) {
        let mut mutants = Vec::new();
        (rewrite(text, "app/domain/src/x.rs", "crate", &mut mutants), mutants)
    }

    #[test]
    fn every_kind_of_call_gets_its_switch() {
        let (text, mutants) = rewritten(
            "fn a() {\n    policy::item(actor, Action::Edit, &facts(row)).require()?;\n    sessions::require_fresh(actor)?;\n    \
             let rows = all().filter(store::visible_to(actor));\n    if !policy::reaches_administrator(actor, &held) {}\n    \
             let may = policy::take_request(actor, &facts) == Decision::Allowed;\n}\n",
        );
        assert_eq!(
            text,
            "fn a() {\n    policy::item(actor, Action::Edit, &facts(row)).require().or_else(|refusal| \
             crate::switches::spare(0, refusal))?;\n    sessions::require_fresh(actor).or_else(|refusal| \
             crate::switches::spare(1, refusal))?;\n    \
             let rows = all().filter(crate::switches::everything(2, store::visible_to(actor)));\n    \
             if !(crate::switches::off(3) || policy::reaches_administrator(actor, &held)) {}\n    \
             let may = (crate::switches::off(4) || policy::take_request(actor, &facts) == Decision::Allowed);\n}\n"
        );
        assert_eq!(mutants[0].call, "policy::item(actor, Action::Edit, &facts(row)).require()");
        assert_eq!(mutants.iter().map(|mutant| mutant.line).collect::<Vec<_>>(), [2, 3, 4, 5, 6]);
    }

    #[test]
    fn definitions_comments_imports_and_tests_stay() {
        let kept = "use a::visible_to;\n/// See [`visible_to(actor)`].\npub fn visible_to(actor: &Actor) -> Condition { own(actor) }\n\
                    #[cfg(test)]\nmod tests {\n    fn b() { c().require().unwrap(); }\n}\n";
        assert_eq!(rewritten(kept), (kept.to_owned(), Vec::new()));
    }
}
