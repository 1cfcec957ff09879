//! The installation's key, kept in a file beside the database and never in it: who copies the database cannot use its codes.
//!
//! Short codes (sign-in cards, guest codes) are stored as an HMAC under it, because a plain hash of 50 bits can be searched
//! through; what has to be read again (the secret of a second step) is sealed with it. Every purpose has a key of its own,
//! derived from the one in the file, so that a value made for one purpose means nothing for another.
use crate::error::{Error, Result};
use chacha20poly1305::{XChaCha20Poly1305, XNonce, aead::Aead};
use hmac::{Hmac, KeyInit, Mac, digest::Key};
use rand::{RngExt, rng};
use sha2::Sha256;
use std::{fmt, sync::Arc};

/// Bytes of the key.
pub const KEY_BYTES: usize = 32;
/// Bytes of the random number that goes before what is sealed.
const NONCE_BYTES: usize = 24;

/// The key of one installation.
#[derive(Clone)]
pub struct Secret(Arc<[u8; KEY_BYTES]>);

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret")
    }
}

impl Secret {
    /// A new random key.
    pub fn fresh() -> Self {
        Self(Arc::new(rng().random()))
    }

    /// The key in these bytes; the error says how many there have to be.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self> {
        let key = bytes.try_into().map_err(|_| Error::Internal(format!("a key has {KEY_BYTES} bytes, not {}", bytes.len())))?;
        Ok(Self(Arc::new(key)))
    }

    /// The key's bytes, for the file that keeps them.
    pub fn as_bytes(&self) -> &[u8] {
        self.0.as_slice()
    }

    /// HMAC-SHA-256 of a text for one purpose (FIPS 198-1).
    pub fn mac(&self, purpose: &str, text: &str) -> Vec<u8> {
        keyed(&keyed(&self.0, purpose.as_bytes()), text.as_bytes()).to_vec()
    }

    /// Seals bytes for one purpose (XChaCha20-Poly1305; a random nonce goes before them).
    pub fn seal(&self, purpose: &str, plain: &[u8]) -> Result<Vec<u8>> {
        let nonce: [u8; NONCE_BYTES] = rng().random();
        let sealed = self.cipher(purpose).encrypt(&XNonce::from(nonce), plain);
        let sealed = sealed.map_err(|_| Error::Internal("nothing could be sealed".into()))?;
        Ok([nonce.as_slice(), &sealed].concat())
    }

    /// Opens what [`Self::seal`] made for the same purpose; `None` for everything else.
    pub fn open(&self, purpose: &str, sealed: &[u8]) -> Option<Vec<u8>> {
        let (nonce, sealed) = sealed.split_first_chunk::<NONCE_BYTES>()?;
        self.cipher(purpose).decrypt(&XNonce::from(*nonce), sealed).ok()
    }

    fn cipher(&self, purpose: &str) -> XChaCha20Poly1305 {
        XChaCha20Poly1305::new(&keyed(&self.0, purpose.as_bytes()).into())
    }
}

fn keyed(key: &[u8; KEY_BYTES], text: &[u8]) -> [u8; KEY_BYTES] {
    let mut block = Key::<Hmac<Sha256>>::default();
    block[..KEY_BYTES].copy_from_slice(key);
    Hmac::<Sha256>::new(&block).chain_update(text).finalize().into_bytes().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sealed_opens_for_its_purpose_and_with_its_key_alone() {
        let secret = Secret::fresh();
        let sealed = secret.seal("second-step", b"words").unwrap();
        assert_eq!(secret.open("second-step", &sealed).as_deref(), Some(b"words".as_slice()));
        assert_eq!(secret.open("mail", &sealed), None);
        assert_eq!(Secret::fresh().open("second-step", &sealed), None);
        let mut bent = sealed.clone();
        bent[30] ^= 1;
        assert_eq!(secret.open("second-step", &bent), None);
        assert_eq!(secret.open("second-step", b"short"), None);
        assert_ne!(secret.seal("second-step", b"words").unwrap(), sealed, "the same words never look the same");
    }

    #[test]
    fn a_mac_depends_on_key_purpose_and_text() {
        let secret = Secret::fresh();
        assert_eq!(secret.mac("card", "A"), secret.mac("card", "A"));
        assert_ne!(secret.mac("card", "A"), secret.mac("card", "B"));
        assert_ne!(secret.mac("card", "A"), secret.mac("guest", "A"));
        assert_ne!(secret.mac("card", "A"), Secret::fresh().mac("card", "A"));
    }

    #[test]
    fn a_key_of_another_length_is_refused() {
        assert!(Secret::from_bytes(&[1; 31]).is_err());
        assert_eq!(Secret::from_bytes(&[1; 32]).unwrap().as_bytes(), [1; 32]);
    }
}
