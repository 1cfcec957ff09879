//! One browser: it keeps cookies, sends forms as a browser without script does, and follows redirects when told.
use axum::{Router, body::Body};
use http::{HeaderMap, Request, StatusCode, header};
use http_body_util::BodyExt as _;
use scraper::{Html, Selector};
use std::collections::BTreeMap;
use tower::ServiceExt as _;

/// A browser.
#[derive(Clone)]
pub struct Client {
    router: Router,
    /// Its cookies.
    pub cookies: BTreeMap<String, String>,
    /// The language it asks for.
    pub language: Option<String>,
    /// The address it comes from; none where tries are not to be counted by address.
    pub address: Option<std::net::IpAddr>,
}

/// A response, read.
#[derive(Clone, Debug)]
pub struct Page {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body, as text.
    pub body: String,
}

impl Client {
    /// A browser without cookies.
    pub fn new(router: Router) -> Self {
        Self { router, cookies: BTreeMap::new(), language: None, address: None }
    }

    /// Sends any request, and keeps the cookies that come back.
    pub async fn send(&mut self, mut request: Request<Body>) -> Page {
        if !self.cookies.is_empty() {
            let line: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
            request.headers_mut().insert(header::COOKIE, line.join("; ").parse().unwrap());
        }
        if let Some(language) = &self.language {
            request.headers_mut().insert(header::ACCEPT_LANGUAGE, language.parse().unwrap());
        }
        request.headers_mut().insert(header::HOST, "localhost:3000".parse().unwrap());
        if let Some(address) = self.address {
            request.extensions_mut().insert(server::http::visitor::Peer((address, 40_000).into()));
        }
        let response = self.router.clone().oneshot(request).await.expect("the router answers");
        let (parts, body) = response.into_parts();
        for value in parts.headers.get_all(header::SET_COOKIE) {
            let line = value.to_str().unwrap();
            let (pair, rest) = line.split_once(';').unwrap_or((line, ""));
            let (name, value) = pair.split_once('=').unwrap();
            if rest.contains("Max-Age=0") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        let bytes = body.collect().await.expect("the body arrives").to_bytes();
        Page { status: parts.status, headers: parts.headers, body: String::from_utf8_lossy(&bytes).into_owned() }
    }

    /// Opens a page.
    pub async fn get(&mut self, path: &str) -> Page {
        self.send(Request::get(path).header(header::ACCEPT, "text/html").body(Body::empty()).unwrap()).await
    }

    /// Sends a form as a browser does and returns the redirect.
    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Page {
        self.post_as(path, fields, "text/html").await
    }

    /// Sends a form as an island does: JSON comes back.
    pub async fn post_json(&mut self, path: &str, fields: &[(&str, &str)]) -> Page {
        self.post_as(path, fields, "application/json").await
    }

    /// Sends JSON, as autosave does.
    pub async fn post_typed(&mut self, path: &str, body: &serde_json::Value) -> Page {
        let request = Request::post(path)
            .header(header::ACCEPT, "application/json")
            .header(header::CONTENT_TYPE, "application/json")
            .header(header::ORIGIN, "http://localhost:3000")
            .header("sec-fetch-site", "same-origin")
            .body(Body::from(body.to_string()))
            .unwrap();
        self.send(request).await
    }

    async fn post_as(&mut self, path: &str, fields: &[(&str, &str)], accept: &str) -> Page {
        let body = serde_urlencoded::to_string(fields).unwrap();
        let request = Request::post(path)
            .header(header::ACCEPT, accept)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header(header::ORIGIN, "http://localhost:3000")
            .header("sec-fetch-site", "same-origin")
            .body(Body::from(body))
            .unwrap();
        self.send(request).await
    }

    /// Sends a form and opens the page that it leads to.
    pub async fn submit(&mut self, path: &str, fields: &[(&str, &str)]) -> Page {
        let answer = self.post(path, fields).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{path} answered {}: {}", answer.status, answer.body);
        let to = answer.location();
        self.get(&to).await
    }
}

impl Page {
    /// Where a redirect leads.
    pub fn location(&self) -> String {
        self.headers.get(header::LOCATION).map(|value| value.to_str().unwrap().to_owned()).unwrap_or_default()
    }

    /// The text of every element that a selector finds.
    pub fn texts(&self, selector: &str) -> Vec<String> {
        let html = Html::parse_document(&self.body);
        let selector = Selector::parse(selector).unwrap();
        html.select(&selector).map(|element| element.text().collect::<String>()).collect()
    }

    /// The value of an attribute of the first element that a selector finds.
    pub fn attribute(&self, selector: &str, name: &str) -> Option<String> {
        let html = Html::parse_document(&self.body);
        let selector = Selector::parse(selector).unwrap();
        html.select(&selector).next().and_then(|element| element.value().attr(name)).map(str::to_owned)
    }

    /// Every value of an attribute on the page.
    pub fn attributes(&self, name: &str) -> Vec<String> {
        let html = Html::parse_document(&self.body);
        let selector = Selector::parse(&format!("[{name}]")).unwrap();
        html.select(&selector).filter_map(|element| element.value().attr(name)).map(str::to_owned).collect()
    }

    /// The `Set-Cookie` line of a cookie.
    pub fn set_cookie(&self, name: &str) -> Option<String> {
        let lines = self.headers.get_all(header::SET_COOKIE).iter().map(|value| value.to_str().unwrap().to_owned());
        lines.into_iter().find(|line| line.starts_with(&format!("{name}=")))
    }

    /// Whether the page says this, somewhere in its text.
    pub fn says(&self, words: &str) -> bool {
        let html = Html::parse_document(&self.body);
        let text: String = html.root_element().text().collect();
        text.replace(['\u{2068}', '\u{2069}'], "").contains(words)
    }

    /// Statements that the page sent to the database.
    pub fn statements(&self) -> u32 {
        self.headers.get("x-waymark-statements").and_then(|value| value.to_str().ok()?.parse().ok()).unwrap_or(0)
    }
}
