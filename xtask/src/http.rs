//! A small HTTP client for a Waymark on this machine: one request a connection, whole answers, no redirects followed.

use crate::error::{Context, Error, Result};
use std::{
    io::{Read as _, Write as _},
    net::{Ipv4Addr, TcpStream},
    time::Duration,
};

const PATIENCE: Duration = Duration::from_secs(30);

/// One browser, so to speak: where it goes, and the session it has.
#[derive(Clone)]
pub struct Client {
    port: u16,
    /// The `Cookie` header, when it has one.
    pub cookie: Option<String>,
    /// The address it says to come from, as a proxy would.
    forwarded_for: Option<String>,
}

/// What came back.
pub struct Answer {
    pub status: u16,
    headers: Vec<(String, String)>,
    pub body: String,
}

impl Answer {
    /// The first header of this name, in lower case.
    pub fn header(&self, name: &'static str) -> Option<&str> {
        self.all(name).next()
    }

    /// All headers of this name, in lower case.
    pub fn all(&self, name: &'static str) -> impl Iterator<Item = &str> {
        self.headers.iter().filter(move |(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// Reads a whole answer.
    pub fn parse(bytes: &[u8]) -> Option<Self> {
        let end = bytes.windows(4).position(|four| four == b"\r\n\r\n")?;
        let head = String::from_utf8_lossy(&bytes[..end]);
        let mut lines = head.split("\r\n");
        let status = lines.next()?.strip_prefix("HTTP/1.")?.split(' ').nth(1)?.parse().ok()?;
        let header = |line: &str| line.split_once(':').map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned()));
        let headers = lines.filter_map(header).collect();
        Some(Self { status, headers, body: String::from_utf8_lossy(&bytes[end + 4..]).into_owned() })
    }
}

impl Client {
    pub fn new(port: u16) -> Self {
        Self { port, cookie: None, forwarded_for: None }
    }

    /// The same browser with a session.
    pub fn with_cookie(&self, cookie: String) -> Self {
        Self { cookie: Some(cookie), ..self.clone() }
    }

    /// The same browser at another address.
    pub fn from(&self, address: String) -> Self {
        Self { forwarded_for: Some(address), ..self.clone() }
    }

    pub fn get(&self, path: &str) -> Result<Answer> {
        self.send("GET", path, "", "")
    }

    /// Posts a form as a page without script would.
    pub fn post(&self, path: &str, fields: &[(&str, &str)]) -> Result<Answer> {
        let body = fields.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect::<Vec<_>>().join("&");
        let headers = format!(
            "Origin: http://localhost:{}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n",
            self.port,
            body.len()
        );
        self.send("POST", path, &headers, &body)
    }

    /// HTTP/1.0: the answer comes in one piece and ends where the connection does.
    fn send(&self, method: &str, path: &str, headers: &str, body: &str) -> Result<Answer> {
        let exchange = || -> std::io::Result<Vec<u8>> {
            let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port))?;
            stream.set_read_timeout(Some(PATIENCE))?;
            let cookie = self.cookie.as_ref().map(|cookie| format!("Cookie: {cookie}\r\n")).unwrap_or_default();
            let from = self.forwarded_for.as_ref().map(|from| format!("X-Forwarded-For: {from}\r\n")).unwrap_or_default();
            let head =
                format!("{method} {path} HTTP/1.0\r\nHost: localhost:{}\r\nAccept: text/html\r\n{cookie}{from}", self.port);
            stream.write_all(format!("{head}{headers}\r\n{body}").as_bytes())?;
            let mut bytes = Vec::new();
            stream.read_to_end(&mut bytes)?;
            Ok(bytes)
        };
        let bytes = exchange().context(format!("asking for {path}"))?;
        Answer::parse(&bytes).map_or_else(|| Error::err(format!("{path} was answered with something that is not HTTP")), Ok)
    }
}

/// A value of a form, as it travels.
fn encode(text: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    text.bytes().map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_taken_apart() {
        let bytes = "HTTP/1.0 303 See Other\r\nSet-Cookie: a=1; Path=/\r\nset-cookie: b=2\r\nLocation: /\r\n\r\nhéllo";
        let answer = Answer::parse(bytes.as_bytes()).unwrap();
        assert_eq!((answer.status, answer.body.as_str()), (303, "héllo"));
        assert_eq!(answer.header("location"), Some("/"));
        assert_eq!(answer.all("set-cookie").collect::<Vec<_>>(), ["a=1; Path=/", "b=2"]);
    }

    #[test]
    fn half_an_answer_and_other_protocols_are_none() {
        for bytes in ["", "HTTP/1.1 200 OK\r\n", "SSH-2.0-whatever\r\n\r\n", "HTTP/1.1 many\r\n\r\n"] {
            assert!(Answer::parse(bytes.as_bytes()).is_none(), "{bytes:?}");
        }
    }

    #[test]
    fn form_values_are_encoded() {
        assert_eq!(encode("a.b@c d&é"), "a.b%40c%20d%26%C3%A9");
    }
}
