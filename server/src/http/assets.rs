//! The built client, style, fonts and icons: embedded in the binary, under names that hold a hash of their content.
use app::request::Assets;
use axum::{body::Body, extract::Path, response::Response};
use http::{HeaderMap, HeaderValue, StatusCode, header};
use rust_embed::{EmbeddedFile, RustEmbed};
use std::collections::HashMap;

/// What `cargo xtask build` left in `target/site`.
#[derive(RustEmbed)]
#[folder = "../target/site"]
#[allow_missing = true]
struct Site;

#[derive(serde::Deserialize)]
struct Manifest {
    files: HashMap<String, String>,
}

/// A name that holds its content's hash never changes what it means.
const FOREVER: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");

/// The paths of the built files, from the manifest. Empty where the client was not built.
pub fn paths() -> Assets {
    let manifest = Site::get("manifest.json").and_then(|file| serde_json::from_slice::<Manifest>(&file.data).ok());
    let Some(Manifest { files }) = manifest else { return Assets::default() };
    let path = |name: &str| files.get(name).map(|hashed| format!("/assets/{hashed}")).unwrap_or_default();
    let font = files
        .iter()
        .filter(|(name, _)| name.starts_with("fonts/"))
        .map(|(name, hashed)| (name, format!("/assets/{hashed}")))
        .min()
        .map(|(_, path)| path)
        .unwrap_or_default();
    Assets {
        css: path("waymark.css"),
        islands: path("islands.js"),
        session: path("session.js"),
        icons: path("icons.svg"),
        favicon: path("favicon.svg"),
        font,
        dev: super::dev::script(),
    }
}

/// Serves one file, compressed when the browser takes it so.
pub async fn serve(Path(path): Path<String>, headers: HeaderMap) -> Response {
    let accepts = headers.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or("");
    for (encoding, ending) in [("br", ".br"), ("gzip", ".gz")] {
        if takes(accepts, encoding)
            && let Some(file) = Site::get(&format!("assets/{path}{ending}"))
        {
            return answer(&path, file, Some(encoding), &headers);
        }
    }
    match Site::get(&format!("assets/{path}")) {
        Some(file) => answer(&path, file, None, &headers),
        None => empty(StatusCode::NOT_FOUND),
    }
}

/// The icon that browsers ask for without being told.
pub async fn favicon(headers: HeaderMap) -> Response {
    let path = paths().favicon;
    serve(Path(path.trim_start_matches("/assets/").to_owned()), headers).await
}

/// Whether an `Accept-Encoding` header takes this encoding (`;q=0` refuses it).
fn takes(accepts: &str, encoding: &str) -> bool {
    accepts.split(',').any(|part| {
        let mut words = part.trim().split(';');
        words.next().is_some_and(|name| name.trim().eq_ignore_ascii_case(encoding))
            && !words.any(|weight| weight.trim().trim_start_matches("q=").parse::<f32>().is_ok_and(|q| q <= 0.0))
    })
}

fn answer(path: &str, file: EmbeddedFile, encoding: Option<&'static str>, headers: &HeaderMap) -> Response {
    let hash = file.metadata.sha256_hash();
    let etag = format!("\"{:032x}\"", u128::from_be_bytes(std::array::from_fn(|index| hash[index])));
    let unchanged = headers
        .get(header::IF_NONE_MATCH)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|known| known.split(',').any(|tag| tag.trim().trim_start_matches("W/") == etag));
    let mut response =
        if unchanged { empty(StatusCode::NOT_MODIFIED) } else { Response::new(Body::from(file.data.into_owned())) };
    let kind = match path.rsplit('.').next() {
        Some("wasm") => "application/wasm".to_owned(),
        Some("js") => "text/javascript; charset=utf-8".to_owned(),
        Some("css") => "text/css; charset=utf-8".to_owned(),
        _ => mime_guess::from_path(path).first_or_octet_stream().to_string(),
    };
    let out = response.headers_mut();
    for (name, value) in [(header::CONTENT_TYPE, kind.as_str()), (header::ETAG, etag.as_str())] {
        if let Ok(value) = HeaderValue::from_str(value) {
            out.insert(name, value);
        }
    }
    out.insert(header::CACHE_CONTROL, FOREVER);
    out.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    if let Some(encoding) = encoding {
        out.insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding));
    }
    response
}

fn empty(status: StatusCode) -> Response {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = status;
    response
}

#[cfg(test)]
mod tests {
    use super::takes;

    #[test]
    fn encodings_are_negotiated() {
        assert!(takes("gzip, deflate, br", "br"));
        assert!(!takes("gzip, br;q=0", "br"));
        assert!(!takes("identity", "gzip"));
    }
}
