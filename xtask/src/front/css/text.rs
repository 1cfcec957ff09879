//! CSS as text: comments, strings, braces and white space.

/// Removes comments and keeps their line breaks. On failure, the line where the open one starts.
pub fn without_comments(css: &str) -> Result<String, usize> {
    let mut kept = String::with_capacity(css.len());
    let (mut rest, mut line) = (css, 1);
    while let Some(first) = rest.chars().next() {
        let length = if rest.starts_with("/*") {
            let length = rest.find("*/").ok_or(line)? + 2;
            kept.push(' ');
            kept.extend(rest[..length].chars().filter(|letter| *letter == '\n'));
            length
        } else if matches!(first, '"' | '\'') {
            let length = string_length(rest).ok_or(line)?;
            kept.push_str(&rest[..length]);
            length
        } else {
            kept.push(first);
            first.len_utf8()
        };
        line += rest[..length].matches('\n').count();
        rest = &rest[length..];
    }
    Ok(kept)
}

/// The bytes of a string that starts here, quotes included. A string ends on its line.
fn string_length(text: &str) -> Option<usize> {
    let quote = text.chars().next()?;
    let mut escaped = false;
    for (at, letter) in text.char_indices().skip(1) {
        match letter {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '\n' => return None,
            _ if letter == quote => return Some(at + letter.len_utf8()),
            _ => {}
        }
    }
    None
}

pub fn check_braces(css: &str) -> Result<(), (usize, &'static str)> {
    let (mut rest, mut line, mut open) = (css, 1, Vec::new());
    while let Some(first) = rest.chars().next() {
        let length = match first {
            '"' | '\'' => string_length(rest).unwrap_or(rest.len()),
            other => other.len_utf8(),
        };
        match first {
            '{' => open.push(line),
            '}' if open.pop().is_none() => return Err((line, "this } closes nothing")),
            '\n' => line += 1,
            _ => {}
        }
        rest = &rest[length..];
    }
    open.pop().map_or(Ok(()), |line| Err((line, "this { is never closed")))
}

/// Takes white space away where it never means anything. Strings stay as they are.
pub fn minify(css: &str) -> String {
    let mut small = String::with_capacity(css.len());
    let (mut rest, mut space) = (css, false);
    while let Some(first) = rest.chars().next() {
        let length = if matches!(first, '"' | '\'') { string_length(rest).unwrap_or(1) } else { first.len_utf8() };
        if first.is_whitespace() {
            space = true;
        } else {
            let free = matches!(first, '{' | '}' | ';' | ',') || small.is_empty() || small.ends_with(['{', '}', ';', ',']);
            if space && !free {
                small.push(' ');
            }
            if first == '}' && small.ends_with(';') {
                small.pop();
            }
            small.push_str(&rest[..length]);
            space = false;
        }
        rest = &rest[length..];
    }
    small
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn white_space_that_means_something_stays() {
        assert_eq!(minify("a  :hover { width: calc(1px + 2px) }"), "a :hover{width: calc(1px + 2px)}");
        assert_eq!(minify("@media (a) and (b) {\n  a { b: c; }\n}"), "@media (a) and (b){a{b: c}}");
    }
}
