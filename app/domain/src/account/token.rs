//! Random tokens and codes, and the hashes under which they are stored.
use crate::secret::Secret;
use rand::{RngExt, rng};
use sha2::{Digest, Sha256};

/// Letters and digits that people do not confuse (Crockford's base 32).
const CODE_LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Letters of a code: 10 letters of 5 bits.
pub const CODE_LENGTH: usize = 10;

/// A fresh token of 256 bits, as URL-safe text.
pub fn new_token() -> String {
    use base64::Engine as _;
    let bytes: [u8; 32] = rng().random();
    base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(bytes)
}

/// A fresh code of 50 bits, without dashes.
pub fn new_code() -> String {
    let mut rng = rng();
    (0..CODE_LENGTH).map(|_| char::from(CODE_LETTERS[rng.random_range(0..32)])).collect()
}

/// A code as it is printed: `ABCDE-FGHJK`.
pub fn spaced(code: &str) -> String {
    if code.len() <= 5 || !code.is_ascii() {
        return code.to_owned();
    }
    format!("{}-{}", &code[..5], &code[5..])
}

/// How a sign-in code is stored: as an HMAC under the installation's key. It is short, so that a plain hash could be
/// searched through.
pub fn hash_code(secret: &Secret, code: &str) -> Vec<u8> {
    secret.mac("sign-in-code", code)
}

/// How a guest's code is stored: as [`hash_code`] does it, for a purpose of its own.
pub fn hash_guest_code(secret: &Secret, code: &str) -> Vec<u8> {
    secret.mac("guest-code", code)
}

/// SHA-256: tokens are stored only so.
pub fn hash(token: &str) -> Vec<u8> {
    Sha256::digest(token.as_bytes()).to_vec()
}
