//! Tokens: how they are asked for, and whether one is right.
use chrono::{DateTime, TimeDelta, Utc};
use domain::account::identity::{claims::Claims, provider::Refused};
use openidconnect::{
    AdditionalClaims, ClaimsVerificationError, EmptyExtraTokenFields, EndpointMaybeSet, EndpointNotSet, EndpointSet,
    IdTokenFields, Nonce, SignatureVerificationError, StandardErrorResponse, StandardTokenResponse, TokenResponse as _,
    core::{
        CoreAuthDisplay, CoreAuthPrompt, CoreErrorResponseType, CoreGenderClaim, CoreJsonWebKey,
        CoreJweContentEncryptionAlgorithm, CoreJwsSigningAlgorithm, CoreRevocableToken, CoreRevocationErrorResponse,
        CoreTokenIntrospectionResponse, CoreTokenType,
    },
};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// What providers say beyond the standard.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Extra {
    #[serde(default)]
    hd: Option<String>,
    #[serde(default)]
    tid: Option<String>,
    #[serde(default)]
    xms_edov: Option<Value>,
}

impl AdditionalClaims for Extra {}

type Fields =
    IdTokenFields<Extra, EmptyExtraTokenFields, CoreGenderClaim, CoreJweContentEncryptionAlgorithm, CoreJwsSigningAlgorithm>;

/// What a provider gives for a code.
pub type Tokens = StandardTokenResponse<Fields, CoreTokenType>;

/// A client of one provider, which has the addresses that its discovery document names.
pub type Client = openidconnect::Client<
    Extra,
    CoreAuthDisplay,
    CoreGenderClaim,
    CoreJweContentEncryptionAlgorithm,
    CoreJsonWebKey,
    CoreAuthPrompt,
    StandardErrorResponse<CoreErrorResponseType>,
    Tokens,
    CoreTokenIntrospectionResponse,
    CoreRevocableToken,
    CoreRevocationErrorResponse,
    EndpointSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointMaybeSet,
    EndpointMaybeSet,
>;

/// How far clocks may go apart.
const SKEW: TimeDelta = TimeDelta::seconds(60);
/// How old a token may be that was made for us just now.
const OLDEST: TimeDelta = TimeDelta::minutes(10);
/// Signatures that are taken: no shared secrets, and none at all never.
const SIGNED_WITH: [CoreJwsSigningAlgorithm; 2] =
    [CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256, CoreJwsSigningAlgorithm::EcdsaP256Sha256];

/// What is wrong with a token.
pub enum Wrong {
    /// It is signed with a key that we do not know: perhaps a new one.
    UnknownKey,
    /// Anything else.
    Refused(Refused),
}

/// Checks the identity token and returns what it says. `now` is in UTC milliseconds.
pub fn check(client: &Client, tokens: &Tokens, nonce: &str, now: i64) -> Result<Claims, Wrong> {
    let refused = |words| Wrong::Refused(Refused(words));
    let now = DateTime::<Utc>::from_timestamp_millis(now).ok_or_else(|| refused("the clock is wrong"))?;
    let token = tokens.id_token().ok_or_else(|| refused("the provider gave no identity token"))?;
    let verifier =
        client.id_token_verifier().set_allowed_algs(SIGNED_WITH).set_time_fn(move || now - SKEW).set_issue_time_verifier_fn(
            move |issued| {
                if issued < now - OLDEST || issued > now + SKEW { Err("not issued just now".to_owned()) } else { Ok(()) }
            },
        );
    let claims = token.claims(&verifier, &Nonce::new(nonce.to_owned())).map_err(wrong)?;
    let extra = claims.additional_claims();
    let methods = claims.auth_method_refs().into_iter().flatten().map(|method| method.as_str().to_owned());
    Ok(Claims {
        subject: claims.subject().as_str().to_owned(),
        email: claims.email().map(|email| email.as_str().to_owned()),
        email_verified: claims.email_verified(),
        hosted_domain: extra.hd.clone(),
        tenant: extra.tid.clone(),
        domain_verified: extra.xms_edov.as_ref().map(is_yes),
        methods: methods.collect(),
    })
}

/// Microsoft writes this as a truth value, a number or text.
fn is_yes(value: &Value) -> bool {
    match value {
        Value::Bool(yes) => *yes,
        Value::Number(number) => number.as_i64() == Some(1),
        Value::String(text) => text == "1" || text.eq_ignore_ascii_case("true"),
        _ => false,
    }
}

fn wrong(error: ClaimsVerificationError) -> Wrong {
    use ClaimsVerificationError as E;
    let words = match error {
        E::SignatureVerification(SignatureVerificationError::NoMatchingKey) => return Wrong::UnknownKey,
        E::SignatureVerification(SignatureVerificationError::DisallowedAlg(_) | SignatureVerificationError::NoSignature) => {
            "the token is not signed with RS256 or ES256"
        }
        E::SignatureVerification(_) => "the token's signature is wrong",
        E::Expired(_) => "the token is over, or of another time",
        E::InvalidAudience(_) => "the token is for another application",
        E::InvalidIssuer(_) => "the token is of another issuer",
        E::InvalidNonce(_) => "the token is of another sign-in",
        _ => "the token is malformed",
    };
    Wrong::Refused(Refused(words))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn only_a_clear_yes_is_one() {
        for yes in [json!(true), json!(1), json!("1"), json!("True")] {
            assert!(is_yes(&yes), "{yes}");
        }
        for no in [json!(false), json!(0), json!("0"), json!("yes"), json!([true]), json!(null)] {
            assert!(!is_yes(&no), "{no}");
        }
    }
}
