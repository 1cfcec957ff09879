//! Who is at the other end, as far as the connection says it: the address that tries are counted for, and the browser.
use axum::{
    extract::{Request, State},
    middleware::Next,
    response::Response,
};
use http::{HeaderMap, header};
use ipnet::IpNet;
use std::{
    net::{IpAddr, Ipv6Addr, SocketAddr},
    sync::Arc,
};

/// The header in which proxies note for whom they ask.
const FORWARDED_FOR: &str = "x-forwarded-for";
/// Browsers, in the order in which their names are looked for: most name those that they descend from too.
const BROWSERS: [(&str, &str); 6] = [
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("SamsungBrowser", "Samsung Internet"),
    ("Firefox", "Firefox"),
    ("Chrome", "Chrome"),
    ("Safari", "Safari"),
];
/// Systems, in the order in which their names are looked for.
const SYSTEMS: [(&str, &str); 7] = [
    ("Android", "Android"),
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("CrOS", "ChromeOS"),
    ("Windows", "Windows"),
    ("Mac OS X", "macOS"),
    ("Linux", "Linux"),
];

/// The other end of a connection.
#[derive(Clone, Copy, Debug)]
pub struct Peer(pub SocketAddr);

/// The address for which a request's tries are counted; empty where there is none.
#[derive(Clone, Debug, Default)]
pub struct Address(pub String);

/// Proxies whose word is taken for whom they ask.
#[derive(Clone, Debug, Default)]
pub struct Proxies(pub Arc<[IpNet]>);

/// Notes the address of a request for the context.
pub async fn note(State(proxies): State<Proxies>, mut request: Request, next: Next) -> Response {
    let peer = request.extensions().get::<Peer>().map(|peer| peer.0.ip());
    let address = peer.map(|peer| counted(proxies.client(peer, request.headers()))).unwrap_or_default();
    request.extensions_mut().insert(Address(address));
    next.run(request).await
}

impl Proxies {
    /// The first address, from our side, that is no proxy of ours. What a client writes into the header itself stands
    /// further away and is never reached.
    fn client(&self, peer: IpAddr, headers: &HeaderMap) -> IpAddr {
        let mut client = peer.to_canonical();
        let hops: Vec<&str> = headers
            .get_all(FORWARDED_FOR)
            .iter()
            .filter_map(|line| line.to_str().ok())
            .flat_map(|line| line.split(','))
            .collect();
        for hop in hops.iter().rev() {
            if !self.0.iter().any(|net| net.contains(&client)) {
                break;
            }
            let Ok(next) = hop.trim().parse::<IpAddr>() else { break };
            client = next.to_canonical();
        }
        client
    }
}

/// A household or a school has 64 bits of IPv6 to itself: they count as one, like one IPv4 address.
fn counted(address: IpAddr) -> String {
    match address {
        IpAddr::V4(address) => address.to_string(),
        IpAddr::V6(address) => {
            let [a, b, c, d, ..] = address.segments();
            format!("{}/64", Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0))
        }
    }
}

/// The browser and its system in two words, from what it says of itself; empty when it says nothing known.
pub fn device(headers: &HeaderMap) -> String {
    let says = headers.get(header::USER_AGENT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let find = |known: &[(&str, &'static str)]| known.iter().find(|(mark, _)| says.contains(mark)).map(|(_, name)| *name);
    let words: Vec<&str> = [find(&BROWSERS), find(&SYSTEMS)].into_iter().flatten().collect();
    words.join(" · ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderValue;

    fn from(proxies: &str, peer: &str, forwarded: &str) -> String {
        let nets = proxies.split(' ').filter(|net| !net.is_empty()).map(|net| net.parse().unwrap()).collect();
        let mut headers = HeaderMap::new();
        headers.insert(FORWARDED_FOR, HeaderValue::from_str(forwarded).unwrap());
        counted(Proxies(nets).client(peer.parse().unwrap(), &headers))
    }

    #[test]
    fn only_our_proxies_say_for_whom_they_ask() {
        assert_eq!(from("", "203.0.113.9", "198.51.100.1"), "203.0.113.9", "anybody can write a header");
        assert_eq!(from("10.0.0.0/8", "10.0.0.2", "198.51.100.1"), "198.51.100.1");
        assert_eq!(
            from("10.0.0.0/8", "10.0.0.2", "192.0.2.7, 198.51.100.1, 10.0.0.3"),
            "198.51.100.1",
            "the nearest that is not ours"
        );
        assert_eq!(from("10.0.0.0/8", "10.0.0.2", "nonsense"), "10.0.0.2");
        assert_eq!(from("10.0.0.0/8", "::ffff:10.0.0.2", "198.51.100.1"), "198.51.100.1");
    }

    #[test]
    fn a_household_is_one_address() {
        assert_eq!(from("", "2001:db8:1:2:aaaa::1", ""), from("", "2001:db8:1:2:bbbb::9", ""));
        assert_ne!(from("", "2001:db8:1:2::1", ""), from("", "2001:db8:1:3::1", ""));
    }

    #[test]
    fn a_browser_is_named_in_two_words() {
        let named = |says: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert(header::USER_AGENT, HeaderValue::from_static(says));
            device(&headers)
        };
        assert_eq!(
            named("Mozilla/5.0 (Linux; Android 12; SM-A127F) AppleWebKit/537.36 Chrome/118.0 Mobile Safari/537.36"),
            "Chrome · Android"
        );
        assert_eq!(
            named("Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 Chrome/118.0 Safari/537.36"),
            "Chrome · ChromeOS"
        );
        assert_eq!(named("Mozilla/5.0 (iPhone; CPU iPhone OS 16_6 like Mac OS X) Version/16.6 Safari/604.1"), "Safari · iPhone");
        assert_eq!(named("curl/8"), "");
    }
}
