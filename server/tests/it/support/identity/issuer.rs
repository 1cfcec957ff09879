//! An issuer on loopback that signs whatever it is told to.
use super::{
    about,
    token::{Forge, Keys, Sign, Token, sign},
};
use axum::{
    Form, Json, Router,
    extract::State,
    http::{HeaderMap, StatusCode, header},
    routing::{get, post},
};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD as B64};
use domain::{
    account::identity::{
        claims::Vouching,
        provider::{About, Providers},
    },
    time::Clock,
};
use serde_json::{Value, json};
use server::identity::{IdentitySettings, OpenId, Preset};
use sha2::{Digest as _, Sha256};
use std::{
    collections::HashMap,
    sync::{Arc, Mutex},
};
use tokio::{net::TcpListener, task::JoinHandle};
use url::Url;

/// What the issuer calls the product, and its secret.
const CLIENT: (&str, &str) = ("waymark-test", "hush");
/// Where the product takes whoever comes back.
const BACK: &str = "http://localhost:3000/sign-in/identity/school/back";

struct Inner {
    url: String,
    clock: Clock,
    keys: Keys,
    /// The challenge and the nonce behind each code.
    codes: HashMap<String, (String, String)>,
    who: Value,
    forge: Option<Forge>,
    /// How often the keys were read.
    keys_read: u32,
    /// Every token that was given.
    given: Vec<String>,
}

/// An issuer on loopback.
pub struct Issuer {
    inner: Arc<Mutex<Inner>>,
    serving: JoinHandle<()>,
}

type Shared = Arc<Mutex<Inner>>;

impl Issuer {
    /// Begins to serve.
    pub async fn start(clock: &Clock) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let url = format!("http://{}", listener.local_addr().unwrap());
        let inner = Inner {
            url,
            clock: clock.clone(),
            keys: Keys::new(1),
            codes: HashMap::new(),
            who: json!({ "sub": "s-1" }),
            forge: None,
            keys_read: 0,
            given: Vec::new(),
        };
        let inner = Arc::new(Mutex::new(inner));
        let router = Router::new()
            .route("/.well-known/openid-configuration", get(discovery))
            .route("/keys", get(keys))
            .route("/token", post(token))
            .with_state(inner.clone());
        let serving = tokio::spawn(async move { axum::serve(listener, router).await.expect("the issuer serves") });
        Self { inner, serving }
    }

    /// Its address.
    pub fn url(&self) -> String {
        self.inner.lock().unwrap().url.clone()
    }

    /// The product's side of it.
    pub fn provider(&self, change: impl FnOnce(&mut About)) -> Providers {
        let mut about = about(&self.url(), Vouching::Verified);
        change(&mut about);
        let settings = IdentitySettings {
            about,
            preset: Preset::Custom,
            client_id: CLIENT.0.into(),
            client_secret: CLIENT.1.into(),
            loopback: true,
        };
        Providers::new(vec![Arc::new(OpenId::new(settings, "http://localhost:3000").expect("a provider"))])
    }

    /// Who signs in there from now on: claims of theirs.
    pub fn knows(&self, who: Value) {
        self.inner.lock().unwrap().who = who;
    }

    /// Changes every token from now on, before it is signed.
    pub fn forges(&self, forge: impl Fn(&mut Token) + Send + 'static) {
        self.inner.lock().unwrap().forge = Some(Box::new(forge));
    }

    /// Is honest again.
    pub fn is_honest(&self) {
        self.inner.lock().unwrap().forge = None;
    }

    /// Signs with other keys from now on, and publishes those alone.
    pub fn rotates(&self) {
        let mut inner = self.inner.lock().unwrap();
        inner.keys = inner.keys.next();
    }

    /// How often its keys were read.
    pub fn keys_read(&self) -> u32 {
        self.inner.lock().unwrap().keys_read
    }

    /// Every token that it gave.
    pub fn given(&self) -> Vec<String> {
        self.inner.lock().unwrap().given.clone()
    }

    /// The bytes of its public keys.
    pub fn public_keys(&self) -> [Vec<u8>; 2] {
        self.inner.lock().unwrap().keys.bytes()
    }

    /// What a browser does that is sent to `address` and signs in there: the path with which it comes back.
    pub fn visited(&self, address: &str) -> String {
        let url = Url::parse(address).expect("an address");
        let mut inner = self.inner.lock().unwrap();
        assert!(address.starts_with(&format!("{}/authorize?", inner.url)), "{address}");
        let said: HashMap<String, String> = url.query_pairs().into_owned().collect();
        for (name, value) in [
            ("response_type", "code"),
            ("client_id", CLIENT.0),
            ("redirect_uri", BACK),
            ("code_challenge_method", "S256"),
            ("scope", "openid email"),
        ] {
            assert_eq!(said.get(name).map(String::as_str), Some(value), "{name} in {address}");
        }
        let code = domain::id::new_id().simple().to_string();
        inner.codes.insert(code.clone(), (said["code_challenge"].clone(), said["nonce"].clone()));
        format!("/sign-in/identity/school/back?code={code}&state={}", said["state"])
    }
}

impl Drop for Issuer {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

async fn discovery(State(shared): State<Shared>) -> Json<Value> {
    let url = shared.lock().unwrap().url.clone();
    Json(json!({
        "issuer": url,
        "authorization_endpoint": format!("{url}/authorize"),
        "token_endpoint": format!("{url}/token"),
        "jwks_uri": format!("{url}/keys"),
        "response_types_supported": ["code"],
        "subject_types_supported": ["public"],
        "id_token_signing_alg_values_supported": ["RS256", "ES256", "HS256", "none"],
    }))
}

async fn keys(State(shared): State<Shared>) -> Json<Value> {
    let mut inner = shared.lock().unwrap();
    inner.keys_read += 1;
    Json(inner.keys.published())
}

async fn token(
    State(shared): State<Shared>,
    headers: HeaderMap,
    Form(form): Form<HashMap<String, String>>,
) -> Result<Json<Value>, (StatusCode, Json<Value>)> {
    let refused = |word: &str| (StatusCode::BAD_REQUEST, Json(json!({ "error": word })));
    let mut inner = shared.lock().unwrap();
    let ours = base64::engine::general_purpose::STANDARD.encode(format!("{}:{}", CLIENT.0, CLIENT.1));
    if headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok()) != Some(&format!("Basic {ours}")) {
        return Err(refused("invalid_client"));
    }
    let field = |name: &str| form.get(name).cloned().unwrap_or_default();
    // A code works once.
    let (challenge, nonce) = inner.codes.remove(&field("code")).ok_or_else(|| refused("invalid_grant"))?;
    if B64.encode(Sha256::digest(field("code_verifier"))) != challenge || field("redirect_uri") != BACK {
        return Err(refused("invalid_grant"));
    }
    let now = inner.clock.now() / 1_000;
    let mut claims = json!({ "iss": inner.url, "aud": CLIENT.0, "iat": now, "exp": now + 300, "nonce": nonce });
    merge(&mut claims, &inner.who);
    let mut token = Token { claims, sign: Sign::Es256 };
    if let Some(forge) = &inner.forge {
        forge(&mut token);
    }
    let signed = sign(&inner.keys, &token);
    inner.given.push(signed.clone());
    Ok(Json(json!({ "access_token": "an-access-token", "token_type": "Bearer", "expires_in": 300, "id_token": signed })))
}

fn merge(into: &mut Value, from: &Value) {
    for (name, value) in from.as_object().expect("claims") {
        into[name] = value.clone();
    }
}
