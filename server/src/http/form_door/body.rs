//! What a form says: its fields in order, its key, and the way back.
use http::{HeaderMap, header};
use sha2::{Digest, Sha256};

/// Fields whose content is never kept: passwords.
const SECRET: [&str; 3] = ["password", "again", "current"];
/// The most bytes of typed text that a flash keeps.
const KEPT_BYTES: usize = 256 * 1024;

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

/// The fields of a form, in order.
#[derive(Clone, Debug, Default)]
pub struct Fields(Vec<(String, String)>);

impl Fields {
    /// Reads an urlencoded body.
    pub fn read(bytes: &[u8]) -> Self {
        Self(serde_urlencoded::from_bytes(bytes).unwrap_or_default())
    }

    fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// The idempotency key, when it is one that we could have made.
    pub fn key(&self) -> Option<&str> {
        self.get("_key").filter(|key| (16..=64).contains(&key.len()) && key.bytes().all(|byte| byte.is_ascii_alphanumeric()))
    }

    /// A hash of everything the form says, its key excepted.
    pub fn hash(&self) -> Vec<u8> {
        let mut hash = Sha256::new();
        for (name, value) in self.0.iter().filter(|(name, _)| name != "_key") {
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

    /// What was typed, without passwords and without our own fields.
    pub fn typed(&self) -> Vec<(String, String)> {
        let kept: Vec<(String, String)> =
            self.0.iter().filter(|(name, _)| !name.starts_with('_') && !SECRET.contains(&name.as_str())).cloned().collect();
        let size: usize = kept.iter().map(|(name, value)| name.len() + value.len()).sum();
        if size > KEPT_BYTES { Vec::new() } else { kept }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passwords_are_never_kept() {
        let fields = Fields::read(b"identifier=amina&password=secret&_key=0123456789abcdef&_return=%2Fgoals");
        assert_eq!(fields.typed(), [("identifier".to_owned(), "amina".to_owned())]);
        assert_eq!(fields.return_path(), "/goals");
        assert_eq!(fields.key(), Some("0123456789abcdef"));
    }

    #[test]
    fn the_hash_tells_fields_apart() {
        assert_ne!(Fields::read(b"a=bc&d=").hash(), Fields::read(b"a=b&cd=").hash());
        assert_eq!(Fields::read(b"a=b&_key=x").hash(), Fields::read(b"a=b&_key=y").hash());
    }

    #[test]
    fn plain_text_is_no_form() {
        let mut headers = HeaderMap::new();
        headers.insert(header::CONTENT_TYPE, http::HeaderValue::from_static("text/plain"));
        assert_eq!(Kind::of(&headers), None);
    }
}
