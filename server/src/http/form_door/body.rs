//! What a form says: its fields in order, its key, whose it is, and the way back.
use crate::http::BODY_LIMIT;
use axum::body::{Body, Bytes};
use domain::id::{Id, parse_id};
use http::{HeaderMap, header};
use http_body_util::BodyExt as _;
use sha2::{Digest, Sha256};

/// Fields whose content is never kept: passwords, and the tokens of links.
const SECRET: [&str; 4] = ["password", "again", "current", "token"];
/// How much of a body that is too large is read, in bytes: a browser listens only when it has sent everything.
const HEARD_OUT: usize = 8 * BODY_LIMIT;

/// How a body is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `application/x-www-form-urlencoded`.
    Form,
    /// `multipart/form-data`: its fields pass through unread.
    Files,
    /// `application/json`.
    Json,
}

impl Kind {
    /// Reads the content type. Everything else is refused: `text/plain` is a way to post across sites.
    pub fn of(headers: &HeaderMap) -> Option<Self> {
        let kind = headers.get(header::CONTENT_TYPE)?.to_str().ok()?;
        match kind.split(';').next()?.trim().to_ascii_lowercase().as_str() {
            "application/x-www-form-urlencoded" => Some(Self::Form),
            "multipart/form-data" => Some(Self::Files),
            "application/json" => Some(Self::Json),
            _ => None,
        }
    }
}

/// Reads a body; `None` when it is over the limit, or ends early. What is too much is heard out and kept nowhere.
pub async fn read(mut body: Body) -> Option<Bytes> {
    let (mut kept, mut heard) = (Vec::new(), 0);
    while let Some(frame) = body.frame().await {
        let Ok(data) = frame.ok()?.into_data() else { continue };
        heard += data.len();
        if heard > HEARD_OUT {
            return None;
        }
        if heard <= BODY_LIMIT {
            kept.extend_from_slice(&data);
        } else {
            kept = Vec::new();
        }
    }
    (heard <= BODY_LIMIT).then(|| kept.into())
}

/// The fields of a form, in order.
#[derive(Clone, Debug, Default)]
pub struct Fields {
    all: Vec<(String, String)>,
    most_kept: usize,
}

impl Fields {
    /// Reads an urlencoded body, of which at most so many bytes of typed text may be kept.
    pub fn read(bytes: &[u8], most_kept: usize) -> Self {
        Self { all: serde_urlencoded::from_bytes(bytes).unwrap_or_default(), most_kept }
    }

    fn get(&self, name: &str) -> Option<&str> {
        self.all.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// The idempotency key, when it is one that we could have made.
    pub fn key(&self) -> Option<&str> {
        self.get("_key").filter(|key| (16..=64).contains(&key.len()) && key.bytes().all(|byte| byte.is_ascii_alphanumeric()))
    }

    /// A hash of everything the form says, its key excepted.
    pub fn hash(&self) -> Vec<u8> {
        let mut hash = Sha256::new();
        for (name, value) in self.all.iter().filter(|(name, _)| name != "_key") {
            for part in [name, value] {
                hash.update((part.len() as u64).to_be_bytes());
                hash.update(part.as_bytes());
            }
        }
        hash.finalize().to_vec()
    }

    /// Where the form came from; the home page when it does not say, or says something else than a path of ours.
    pub fn return_path(&self) -> String {
        self.get("_return").filter(|path| super::is_ours(path)).unwrap_or("/").to_owned()
    }

    /// Whose form it is, when it was made for somebody.
    pub fn who(&self) -> Option<Id> {
        self.get("_who").and_then(parse_id)
    }

    /// What was typed, without passwords and without our own fields; nothing when it is more than may be kept.
    pub fn typed(&self) -> Vec<(String, String)> {
        let kept: Vec<(String, String)> =
            self.all.iter().filter(|(name, _)| !name.starts_with('_') && !SECRET.contains(&name.as_str())).cloned().collect();
        let size: usize = kept.iter().map(|(name, value)| name.len() + value.len()).sum();
        if size > self.most_kept { Vec::new() } else { kept }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(body: &str) -> Fields {
        Fields::read(body.as_bytes(), 100)
    }

    #[test]
    fn passwords_are_never_kept() {
        let fields = fields("identifier=amina&password=secret&_key=0123456789abcdef&_return=%2Fgoals");
        assert_eq!(fields.typed(), [("identifier".to_owned(), "amina".to_owned())]);
        assert_eq!(fields.return_path(), "/goals");
        assert_eq!(fields.key(), Some("0123456789abcdef"));
    }

    #[test]
    fn the_hash_tells_fields_apart() {
        assert_ne!(fields("a=bc&d=").hash(), fields("a=b&cd=").hash());
        assert_eq!(fields("a=b&_key=x").hash(), fields("a=b&_key=y").hash());
    }

    #[test]
    fn more_than_may_be_kept_is_not_kept_in_part() {
        let typed = |length: usize| fields(&format!("why={}", "x".repeat(length))).typed();
        assert_eq!((typed(97).len(), typed(98).len()), (1, 0));
    }

    #[tokio::test]
    async fn a_body_over_the_limit_is_heard_out_and_not_kept() {
        assert_eq!(read(Body::from(vec![b'x'; BODY_LIMIT])).await.map(|bytes| bytes.len()), Some(BODY_LIMIT));
        assert_eq!(read(Body::from(vec![b'x'; BODY_LIMIT + 1])).await, None);
        let chunks = (0..3).map(|_| Ok::<_, std::io::Error>(Bytes::from(vec![b'x'; BODY_LIMIT / 2])));
        assert_eq!(read(Body::from_stream(futures::stream::iter(chunks))).await, None);
    }

    #[test]
    fn plain_text_is_no_form() {
        let mut headers = HeaderMap::new();
        headers.insert(header::CONTENT_TYPE, http::HeaderValue::from_static("text/plain"));
        assert_eq!(Kind::of(&headers), None);
    }
}
