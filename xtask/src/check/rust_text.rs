//! A Rust file as the source rules see it: comments and tests blanked out, every other byte where it was.

use std::path::Path;

/// Two views of one file, of the same length and with the same lines.
pub struct RustText {
    /// Code and strings.
    pub code: String,
    /// Code alone: strings and character literals are blank.
    pub bare: String,
}

impl RustText {
    /// A view of a whole file.
    pub fn new(source: &str) -> Self {
        let (mut code, mut bare) = (String::with_capacity(source.len()), String::with_capacity(source.len()));
        let mut rest = source;
        let mut after_word = false;
        while let Some(first) = rest.chars().next() {
            let (length, kind) = piece(rest, after_word);
            let (text, beyond) = rest.split_at(length);
            match kind {
                Kind::Comment => {
                    code.push_str(&blank(text));
                    bare.push_str(&blank(text));
                }
                Kind::Literal => {
                    code.push_str(text);
                    bare.push_str(&blank(text));
                }
                Kind::Code => {
                    code.push_str(text);
                    bare.push_str(text);
                }
            }
            after_word = kind == Kind::Code && is_word(first);
            rest = beyond;
        }
        let mut views = Self { code, bare };
        views.blank_tests();
        views
    }

    /// The line, from one, of a byte.
    pub fn line_of(&self, offset: usize) -> usize {
        self.bare[..offset].matches('\n').count() + 1
    }

    /// Blanks every item under `#[cfg(test)]`.
    fn blank_tests(&mut self) {
        let mut from = 0;
        while let Some(start) = find_test_attribute(&self.bare, from) {
            let end = item_end(&self.bare, start);
            for view in [&mut self.code, &mut self.bare] {
                let blanked = blank(&view[start..end]);
                view.replace_range(start..end, &blanked);
            }
            from = end;
        }
    }
}

/// True for files that hold tests only.
pub fn is_test_file(path: &Path) -> bool {
    let test_name = |name: &str| name == "tests" || name.ends_with("_tests");
    let stem = path.file_stem().map(|stem| stem.to_string_lossy()).unwrap_or_default();
    test_name(&stem) || path.parent().is_some_and(|folder| folder.iter().any(|part| part == "tests"))
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Code,
    Comment,
    Literal,
}

/// The piece that starts here, in bytes. Words are cut letter by letter, so `after_word` tells `br"` from the end of a name.
fn piece(text: &str, after_word: bool) -> (usize, Kind) {
    let bytes = text.as_bytes();
    if text.starts_with("//") {
        return (text.find('\n').unwrap_or(text.len()), Kind::Comment);
    }
    if text.starts_with("/*") {
        return (block_comment(bytes), Kind::Comment);
    }
    if !after_word && let Some(length) = raw_string(text) {
        return (length, Kind::Literal);
    }
    match bytes[0] {
        b'"' => (quoted(bytes, b'"'), Kind::Literal),
        b'\'' if is_character(text) => (quoted(bytes, b'\''), Kind::Literal),
        _ => (text.chars().next().map_or(1, char::len_utf8), Kind::Code),
    }
}

fn block_comment(bytes: &[u8]) -> usize {
    let (mut at, mut depth) = (0, 0_u32);
    while at < bytes.len() {
        match &bytes[at..] {
            [b'/', b'*', ..] => (at, depth) = (at + 2, depth + 1),
            [b'*', b'/', ..] => {
                (at, depth) = (at + 2, depth - 1);
                if depth == 0 {
                    return at;
                }
            }
            _ => at += 1,
        }
    }
    bytes.len()
}

/// The length of `r"…"`, `br#"…"#` and their like.
fn raw_string(text: &str) -> Option<usize> {
    let after = ["r", "br", "cr"].iter().find_map(|prefix| text.strip_prefix(prefix))?;
    let fences = after.len() - after.trim_start_matches('#').len();
    let inside = after[fences..].strip_prefix('"')?;
    let close = format!("\"{}", "#".repeat(fences));
    let opened = text.len() - inside.len();
    Some(inside.find(&close).map_or(text.len(), |at| opened + at + close.len()))
}

fn quoted(bytes: &[u8], quote: u8) -> usize {
    let mut at = 1;
    while at < bytes.len() {
        match bytes[at] {
            b'\\' => at += 2,
            byte if byte == quote => return at + 1,
            _ => at += 1,
        }
    }
    bytes.len()
}

/// Tells `'a'` and `'\n'` from the lifetime `'a`.
fn is_character(text: &str) -> bool {
    let mut letters = text.chars().skip(1);
    match letters.next() {
        Some('\\') => true,
        Some(_) => letters.next() == Some('\''),
        None => false,
    }
}

pub fn is_word(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

/// Spaces of the same length in bytes, with the same line breaks.
fn blank(text: &str) -> String {
    text.bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }).collect()
}

fn find_test_attribute(bare: &str, from: usize) -> Option<usize> {
    let attributes = ["#[cfg(test)]", "#[cfg(all(test", "#[test]"];
    attributes.iter().filter_map(|attribute| bare[from..].find(attribute)).min().map(|at| from + at)
}

/// Where the item whose attribute starts here ends.
fn item_end(bare: &str, start: usize) -> usize {
    let mut depth = 0_u32;
    for (at, letter) in bare[start..].char_indices() {
        match letter {
            '{' => depth += 1,
            '}' if depth <= 1 => return start + at + 1,
            '}' => depth -= 1,
            ';' if depth == 0 => return start + at + 1,
            _ => {}
        }
    }
    bare.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_are_blank_and_lines_stay() {
        let text = RustText::new("a // x\n/* y /* z */ */ b\n");
        assert_eq!(text.code, "a     \n                b\n");
        assert_eq!(text.line_of(text.code.find('b').unwrap()), 2);
    }

    #[test]
    fn strings_are_in_one_view_only() {
        let text = RustText::new(r##"f("// <b>", r#"a"b"#, 'x', '\'', br"c") + g::<'a>()"##);
        assert!(text.code.contains("// <b>") && text.code.contains("a\"b"));
        assert_eq!(text.bare.split_whitespace().collect::<String>(), "f(,,,,)+g::<'a>()");
    }

    #[test]
    fn a_word_that_ends_in_r_opens_no_raw_string() {
        let text = RustText::new("for\"x\" y");
        assert_eq!(text.bare, "for    y");
    }

    #[test]
    fn tests_are_blank() {
        let text = RustText::new(
            "fn a() {}\n#[cfg(test)]\nmod tests {\n fn b() { todo!() }\n}\nfn c() {}\n#[cfg(test)]\nmod more;\nfn d() {}",
        );
        assert!(!text.code.contains("todo!") && !text.code.contains("more"));
        assert!(text.code.contains("fn c()") && text.code.contains("fn d()"));
    }

    #[test]
    fn test_files_are_told_by_their_path() {
        assert!(is_test_file(Path::new("server/tests/it/main.rs")));
        assert!(is_test_file(Path::new("app/src/ui/tests.rs")));
        assert!(!is_test_file(Path::new("app/src/ui/contests.rs")));
    }
}
