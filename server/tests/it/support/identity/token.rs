//! Tokens of the issuer in tests, and its keys.
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD as B64};
use ring::{
    hmac,
    rand::SystemRandom,
    signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair as _, RSA_PKCS1_SHA256, RsaKeyPair},
};
use rsa::{RsaPrivateKey, pkcs8::EncodePrivateKey as _, traits::PublicKeyParts as _};
use serde_json::{Value, json};
use std::sync::LazyLock;

/// How a token is signed.
#[derive(Clone, Debug)]
pub enum Sign {
    /// With the issuer's key for this algorithm, as it is published.
    Es256,
    /// The same.
    Rs256,
    /// Not at all.
    Nothing,
    /// With a shared secret.
    Hs256(Vec<u8>),
    /// With a key of somebody else, under the id of the issuer's.
    Stranger,
}

/// A token before it is signed.
#[derive(Clone, Debug)]
pub struct Token {
    /// What it says.
    pub claims: Value,
    /// How it is signed.
    pub sign: Sign,
}

/// What is done to a token before it is signed.
pub type Forge = Box<dyn Fn(&mut Token) + Send>;

/// The keys that an issuer publishes now. The RSA key is one for all, under ever new ids: it takes long to make.
pub struct Keys {
    number: u32,
    ec: EcdsaKeyPair,
}

impl Keys {
    /// The keys of this number.
    pub fn new(number: u32) -> Self {
        Self { number, ec: ec_key() }
    }

    /// The keys that come after these.
    pub fn next(&self) -> Self {
        Self::new(self.number + 1)
    }

    /// What is published of them.
    pub fn published(&self) -> Value {
        let point = self.ec.public_key().as_ref();
        let (n, e) = (RSA.1.n().to_bytes_be(), RSA.1.e().to_bytes_be());
        json!({ "keys": [
            { "kty": "EC", "crv": "P-256", "use": "sig", "kid": self.id("ec"), "x": B64.encode(&point[1..33]), "y": B64.encode(&point[33..]) },
            { "kty": "RSA", "use": "sig", "kid": self.id("rsa"), "n": B64.encode(n), "e": B64.encode(e) },
        ] })
    }

    /// The bytes of the public keys: what a careless reader would take for a shared secret.
    pub fn bytes(&self) -> [Vec<u8>; 2] {
        [self.ec.public_key().as_ref().to_vec(), RSA.1.n().to_bytes_be()]
    }

    fn id(&self, kind: &str) -> String {
        format!("{kind}-{}", self.number)
    }
}

static RSA: LazyLock<(RsaKeyPair, RsaPrivateKey)> = LazyLock::new(|| {
    let key = RsaPrivateKey::new(&mut rsa::rand_core::OsRng, 2048).expect("an RSA key");
    let der = key.to_pkcs8_der().expect("an RSA key in PKCS #8");
    (RsaKeyPair::from_pkcs8(der.as_bytes()).expect("an RSA key of ring's"), key)
});

fn ec_key() -> EcdsaKeyPair {
    let rng = SystemRandom::new();
    let document = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, &rng).expect("a key");
    EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, document.as_ref(), &rng).expect("a key of ring's")
}

/// Signs a token.
pub fn sign(keys: &Keys, token: &Token) -> String {
    let (alg, kid) = match &token.sign {
        Sign::Es256 | Sign::Stranger => ("ES256", Some(keys.id("ec"))),
        Sign::Rs256 => ("RS256", Some(keys.id("rsa"))),
        Sign::Nothing => ("none", None),
        Sign::Hs256(_) => ("HS256", Some(keys.id("rsa"))),
    };
    let mut head = json!({ "alg": alg, "typ": "JWT" });
    if let Some(kid) = kid {
        head["kid"] = kid.into();
    }
    let text = format!("{}.{}", B64.encode(head.to_string()), B64.encode(token.claims.to_string()));
    let rng = SystemRandom::new();
    let signature = match &token.sign {
        Sign::Es256 => keys.ec.sign(&rng, text.as_bytes()).expect("a signature").as_ref().to_vec(),
        Sign::Stranger => ec_key().sign(&rng, text.as_bytes()).expect("a signature").as_ref().to_vec(),
        Sign::Rs256 => {
            let mut signature = vec![0; RSA.0.public().modulus_len()];
            RSA.0.sign(&RSA_PKCS1_SHA256, &rng, text.as_bytes(), &mut signature).expect("a signature");
            signature
        }
        Sign::Nothing => Vec::new(),
        Sign::Hs256(secret) => hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, secret), text.as_bytes()).as_ref().to_vec(),
    };
    format!("{text}.{}", B64.encode(signature))
}
