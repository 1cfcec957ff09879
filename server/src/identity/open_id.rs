//! One provider, spoken to over OpenID Connect: the code flow with PKCE (S256), state and nonce.
use super::{
    http::Http,
    keys::Published,
    settings::IdentitySettings,
    token::{Client, Tokens, Wrong, check},
};
use domain::account::identity::{
    claims::{Claims, Vouching},
    provider::{About, Ask, IdentityProvider, Refused},
};
use openidconnect::{
    AuthType, AuthenticationFlow, AuthorizationCode, ClientId, ClientSecret, CsrfToken, IssuerUrl, Nonce, PkceCodeChallenge,
    PkceCodeVerifier, RedirectUrl, RequestTokenError, Scope,
    core::{CoreClientAuthMethod, CoreProviderMetadata, CoreResponseType},
};
use std::fmt;

/// One provider.
pub struct OpenId {
    settings: IdentitySettings,
    back: RedirectUrl,
    http: Http,
    published: Published,
}

impl fmt::Debug for OpenId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.settings)
    }
}

impl OpenId {
    /// The provider of these settings, for an installation at this public address. Nothing is asked of it yet.
    pub fn new(settings: IdentitySettings, base_url: &str) -> Result<Self, String> {
        let About { name, issuer, origins, .. } = &settings.about;
        let back = RedirectUrl::new(format!("{base_url}/sign-in/identity/{name}/back"));
        let back = back.map_err(|error| format!("base_url: it makes no address for providers: {error}"))?;
        let issuer = IssuerUrl::new(issuer.clone()).map_err(|error| format!("identity {name}: issuer: {error}"))?;
        let http = Http::new(settings.loopback)?;
        let published = Published::new(issuer, origins.clone(), http.clone());
        Ok(Self { settings, back, http, published })
    }

    fn client(&self, document: CoreProviderMetadata) -> Client {
        let ways = document.token_endpoint_auth_methods_supported();
        let takes = |way| ways.is_some_and(|ways| ways.contains(&way));
        // Absent means basic (OpenID Connect Discovery, 3).
        let in_body = takes(CoreClientAuthMethod::ClientSecretPost) && !takes(CoreClientAuthMethod::ClientSecretBasic);
        let id = ClientId::new(self.settings.client_id.clone());
        let secret = ClientSecret::new(self.settings.client_secret.clone());
        Client::from_provider_metadata(document, id, Some(secret)).set_redirect_uri(self.back.clone()).set_auth_type(if in_body {
            AuthType::RequestBody
        } else {
            AuthType::BasicAuth
        })
    }

    async fn exchange(&self, client: &Client, ask: &Ask, code: &str) -> Result<Tokens, Refused> {
        let request = client
            .exchange_code(AuthorizationCode::new(code.to_owned()))
            .map_err(|_| Refused("the provider names no address for codes"))?
            .set_pkce_verifier(PkceCodeVerifier::new(ask.verifier.clone()));
        let send = |request| self.http.clone().send(request);
        request.request_async(&send).await.map_err(|error| {
            Refused(match error {
                RequestTokenError::ServerResponse(_) => "the provider refused the code",
                RequestTokenError::Request(_) => "the provider did not answer",
                RequestTokenError::Parse(..) => "the provider's token cannot be read",
                RequestTokenError::Other(_) => "the provider answered with something else than a token",
            })
        })
    }
}

#[async_trait::async_trait]
impl IdentityProvider for OpenId {
    fn about(&self) -> &About {
        &self.settings.about
    }

    async fn address(&self, ask: &Ask, now: i64) -> Result<String, Refused> {
        let client = self.client(self.published.document(now).await?);
        let (state, nonce) = (CsrfToken::new(ask.state.clone()), Nonce::new(ask.nonce.clone()));
        let challenge = PkceCodeChallenge::from_code_verifier_sha256(&PkceCodeVerifier::new(ask.verifier.clone()));
        let flow = AuthenticationFlow::<CoreResponseType>::AuthorizationCode;
        let mut request = client
            .authorize_url(flow, || state, || nonce)
            .add_scopes(self.settings.preset.scopes().iter().map(|scope| Scope::new((*scope).to_owned())))
            .set_pkce_challenge(challenge);
        if self.settings.preset.lets_choose() {
            request = request.add_extra_param("prompt", "select_account");
        }
        if let Vouching::Hosted(Some(domain)) = &self.settings.about.vouching {
            request = request.add_extra_param("hd", domain.clone());
        }
        Ok(request.url().0.into())
    }

    async fn claims(&self, ask: &Ask, code: &str, now: i64) -> Result<Claims, Refused> {
        let client = self.client(self.published.document(now).await?);
        let tokens = self.exchange(&client, ask, code).await?;
        let checked = match check(&client, &tokens, &ask.nonce, now) {
            Err(Wrong::UnknownKey) => {
                let client = self.client(self.published.with_new_keys(now).await?);
                check(&client, &tokens, &ask.nonce, now)
            }
            checked => checked,
        };
        checked.map_err(|wrong| match wrong {
            Wrong::UnknownKey => Refused("the token is signed with a key that the provider does not publish"),
            Wrong::Refused(refused) => refused,
        })
    }
}
