//! Reads every language's messages and writes one typed function a message. A key or an argument that a language lacks,
//! or that English does not have, fails the build and says where.
use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::{
    collections::{BTreeMap, BTreeSet},
    env,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

/// The language that the others are held against.
const SOURCE: &str = "en";
/// Arguments that are numbers, so that plural rules apply. Every other argument is text.
const NUMBERS: [&str; 7] = ["count", "most", "least", "total", "days", "minutes", "position"];

type Messages = BTreeMap<String, BTreeSet<String>>;

fn main() {
    println!("cargo::rerun-if-changed=locales");
    if let Err(problem) = run() {
        println!("cargo::error={problem}");
        std::process::exit(1);
    }
}

fn run() -> Result<(), String> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").map_err(|e| e.to_string())?).join("locales");
    let source = read(&root.join(SOURCE))?;
    let mut languages: Vec<String> = entries(&root)?.into_iter().filter(|p| p.is_dir()).filter_map(|p| name(&p)).collect();
    languages.sort();
    let mut problems = Vec::new();
    for language in languages.iter().filter(|l| *l != SOURCE) {
        compare(language, &source, &read(&root.join(language))?, &mut problems);
    }
    if !problems.is_empty() {
        return Err(problems.join("; "));
    }
    let mut out = String::new();
    for language in &languages {
        let constant = language.to_uppercase().replace('-', "_");
        let _ = writeln!(out, "pub(super) const {constant}: &[&str] = &[");
        for file in entries(&root.join(language))? {
            let _ = writeln!(out, "    include_str!({:?}),", file.display().to_string());
        }
        out += "];\n";
    }
    out += "#[allow(missing_docs, clippy::doc_markdown)]\nimpl super::Text {\n";
    for (key, arguments) in &source {
        out += &function(key, arguments);
    }
    out += "}\n";
    let target = PathBuf::from(env::var("OUT_DIR").map_err(|e| e.to_string())?).join("messages.rs");
    fs::write(target, out).map_err(|e| e.to_string())
}

fn function(key: &str, arguments: &BTreeSet<String>) -> String {
    let mut out = format!("    pub fn {}(self", key.replace('-', "_"));
    for argument in arguments {
        let kind = if NUMBERS.contains(&argument.as_str()) { "i64" } else { "&str" };
        let _ = write!(out, ", {argument}: {kind}");
    }
    let _ = write!(out, ") -> String {{\n        self.say({key:?}, &[");
    for argument in arguments {
        let _ = write!(out, "({argument:?}, {argument}.into()), ");
    }
    out + "])\n    }\n"
}

fn compare(language: &str, source: &Messages, other: &Messages, problems: &mut Vec<String>) {
    for (key, arguments) in source {
        match other.get(key) {
            None => problems.push(format!("locales/{language}: message `{key}` is missing")),
            Some(found) if found != arguments => {
                problems.push(format!("locales/{language}: `{key}` uses {found:?}, English uses {arguments:?}"));
            }
            Some(_) => {}
        }
    }
    for key in other.keys().filter(|key| !source.contains_key(*key)) {
        problems.push(format!("locales/{language}: message `{key}` is not in English"));
    }
}

fn read(folder: &Path) -> Result<Messages, String> {
    let mut messages = Messages::new();
    for file in entries(folder)? {
        let text = fs::read_to_string(&file).map_err(|e| format!("{}: {e}", file.display()))?;
        let resource = fluent_syntax::parser::parse(text.as_str()).map_err(|(_, errors)| {
            format!("{}: {}", file.display(), errors.first().map_or(String::new(), ToString::to_string))
        })?;
        for entry in resource.body {
            if let Entry::Message(message) = entry {
                let mut arguments = BTreeSet::new();
                if let Some(pattern) = &message.value {
                    collect(pattern, &mut arguments);
                }
                let key = message.id.name.to_owned();
                if messages.insert(key.clone(), arguments).is_some() {
                    return Err(format!("{}: message `{key}` stands twice", file.display()));
                }
            }
        }
    }
    Ok(messages)
}

fn collect(pattern: &Pattern<&str>, into: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            match expression {
                Expression::Inline(inline) => collect_inline(inline, into),
                Expression::Select { selector, variants } => {
                    collect_inline(selector, into);
                    for variant in variants {
                        collect(&variant.value, into);
                    }
                }
            }
        }
    }
}

fn collect_inline(expression: &InlineExpression<&str>, into: &mut BTreeSet<String>) {
    match expression {
        InlineExpression::VariableReference { id } => {
            into.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments: CallArguments { positional, .. }, .. } => {
            for argument in positional {
                collect_inline(argument, into);
            }
        }
        InlineExpression::Placeable { expression } => {
            if let Expression::Inline(inline) = expression.as_ref() {
                collect_inline(inline, into);
            }
        }
        _ => {}
    }
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let mut found: Vec<PathBuf> = fs::read_dir(folder)
        .map_err(|e| format!("{}: {e}", folder.display()))?
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .collect();
    found.sort();
    Ok(found)
}

fn name(path: &Path) -> Option<String> {
    path.file_name().map(|name| name.to_string_lossy().into_owned())
}
