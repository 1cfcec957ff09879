//! Links of a page, and which route they lead to.

/// Every address that the elements of a page name in `href`, without fragments, each once, in their order.
pub fn links(html: &str, here: &str) -> Vec<String> {
    let mut found = Vec::new();
    for part in html.split(" href=\"").skip(1) {
        let Some((address, _)) = part.split_once('"') else { continue };
        let address = address.split('#').next().unwrap_or_default().replace("&amp;", "&");
        let address = match address.strip_prefix('?') {
            Some(query) => format!("{}?{query}", path(here)),
            None => address,
        };
        let ours = address.starts_with('/') && !address.starts_with("//");
        if ours && !found.contains(&address) {
            found.push(address);
        }
    }
    found
}

/// An address without its query.
pub fn path(address: &str) -> &str {
    address.split('?').next().unwrap_or_default()
}

/// The route of an address: one that says it word for word before one with placeholders.
pub fn route_of<'a>(routes: &'a [String], address: &str) -> Option<&'a str> {
    let path = path(address);
    let word_for_word = routes.iter().find(|route| *route == path);
    word_for_word.or_else(|| routes.iter().find(|route| fits(route, path))).map(String::as_str)
}

/// Whether a path is one of a route's; `{id}` stands for an id and nothing else.
pub fn fits(route: &str, path: &str) -> bool {
    let (mut wanted, mut given) = (route.split('/'), path.split('/'));
    loop {
        match (wanted.next(), given.next()) {
            (None, None) => return true,
            (Some("{id}"), Some(id)) if is_id(id) => {}
            (Some(name), Some(value)) if name != "{id}" && is_placeholder(name) && !value.is_empty() => {}
            (Some(word), Some(same)) if word == same => {}
            _ => return false,
        }
    }
}

/// Whether a route has placeholders, so that its addresses have to be found.
pub fn is_open(route: &str) -> bool {
    route.split('/').any(is_placeholder)
}

/// A route with the names of an address's query: addresses of one kind cost about the same.
pub fn kind(route: &str, address: &str) -> String {
    let query = address.split_once('?').map_or("", |(_, query)| query);
    let mut names: Vec<&str> =
        query.split('&').filter_map(|pair| pair.split('=').next()).filter(|name| !name.is_empty()).collect();
    names.sort_unstable();
    format!("{route}?{}", names.join("&"))
}

fn is_placeholder(segment: &str) -> bool {
    segment.starts_with('{') && segment.ends_with('}')
}

fn is_id(segment: &str) -> bool {
    segment.len() == 36 && segment.bytes().all(|byte| byte == b'-' || byte.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: &str = "0198f0c2-1b7a-7c33-8a44-0123456789ab";

    #[test]
    fn links_are_found_once_and_only_ours() {
        let html = "<link href=\"/assets/a.css\"><a class=\"x\" href=\"/goals?a=1&amp;b=2#top\">x</a><a href=\"/goals?a=1&amp;b=2\">\
                    y</a><a href=\"https://example.org/\">z</a><a href=\"//example.org\">z</a><a href=\"#main\">m</a>\
                    <a href=\"?page=2\">2</a>";
        assert_eq!(links(html, "/people?page=1"), ["/assets/a.css", "/goals?a=1&b=2", "/people?page=2"]);
    }

    #[test]
    fn an_address_finds_its_route() {
        let routes = ["/", "/goals/{id}", "/goals/new", "/goals/{id}/edit", "/c/{code}"].map(str::to_owned);
        let route = |address: &str| route_of(&routes, address).map(str::to_owned);
        assert_eq!(route("/").as_deref(), Some("/"));
        assert_eq!(route("/goals/new?kind=x").as_deref(), Some("/goals/new"));
        assert_eq!(route(&format!("/goals/{ID}?page=2")).as_deref(), Some("/goals/{id}"));
        assert_eq!(route(&format!("/goals/{ID}/edit")).as_deref(), Some("/goals/{id}/edit"));
        assert_eq!(route("/c/7K2").as_deref(), Some("/c/{code}"));
        for stranger in ["/goals/old", "/goals", "/goals/", "/c/", "/assets/a.css"] {
            assert_eq!(route(stranger), None, "{stranger}");
        }
        assert!(is_open("/goals/{id}/edit") && !is_open("/goals/new"));
    }

    #[test]
    fn addresses_of_one_kind_differ_in_values_only() {
        assert_eq!(kind("/goals", "/goals?student=1&page=2"), kind("/goals", "/goals?page=9&student=3"));
        assert_ne!(kind("/goals", "/goals"), kind("/goals", "/goals?page=9"));
    }
}
