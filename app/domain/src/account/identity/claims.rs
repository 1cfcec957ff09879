//! What a provider says of somebody, and how much of it counts.
//!
//! Sources: OpenID Connect Core 1.0 (`email_verified`, `amr`, with the words of RFC 8176); Google, "Authenticate users and
//! verify hosted domain" (`hd`: only with it is Google the authority for an address outside gmail.com); Microsoft, "Optional
//! claims reference" and "ID token claims" (`tid`, `xms_edov`: an `email` alone was verified by nobody); Clever, "OIDC
//! implementation" (`email_verified` is false unless a district has it set).

/// The words of RFC 8176 for a second step: several factors, a one-time code, proof of a key in hardware.
const SECOND_STEPS: [&str; 3] = ["mfa", "otp", "hwk"];
/// The longest subject and address that are taken, in bytes (OpenID Connect Core, 2; RFC 5321).
const LONGEST: usize = 255;

/// What stands in a token whose signature, issuer, audience, time and nonce were found right.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Claims {
    /// Who it is, to this issuer: never given to anybody else.
    pub subject: String,
    /// An e-mail address.
    pub email: Option<String>,
    /// Whether the provider verified that address.
    pub email_verified: Option<bool>,
    /// Google: the school's domain, of accounts that belong to one.
    pub hosted_domain: Option<String>,
    /// Microsoft: the tenant.
    pub tenant: Option<String>,
    /// Microsoft: whether the owner of the address's domain was verified.
    pub domain_verified: Option<bool>,
    /// How they proved who they are.
    pub methods: Vec<String>,
}

/// Which people of a provider are let in, and when an address that it names counts as theirs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Vouching {
    /// Whoever it knows; an address that it says it verified.
    Verified,
    /// Google. With a domain: only its accounts, and their verified addresses. Without one no address counts, for anybody
    /// may open an account under an address from elsewhere.
    Hosted(Option<String>),
    /// Microsoft: only this tenant's accounts. Its administrators set the addresses, unless a token says that the domain is
    /// not verified.
    Tenant(String),
}

impl Vouching {
    /// Whether somebody is let in at all.
    pub fn admits(&self, claims: &Claims) -> bool {
        let said =
            |claim: &Option<String>, wanted: &str| claim.as_deref().is_some_and(|claim| claim.eq_ignore_ascii_case(wanted));
        let subject = &claims.subject;
        let whole = !subject.is_empty() && subject.len() <= LONGEST && !subject.chars().any(char::is_control);
        whole
            && match self {
                Self::Verified | Self::Hosted(None) => true,
                Self::Hosted(Some(domain)) => said(&claims.hosted_domain, domain),
                Self::Tenant(tenant) => said(&claims.tenant, tenant),
            }
    }

    /// The address that is surely theirs, if there is one.
    pub fn address<'a>(&self, claims: &'a Claims) -> Option<&'a str> {
        let counts = match self {
            Self::Verified | Self::Hosted(Some(_)) => claims.email_verified == Some(true),
            Self::Hosted(None) => false,
            Self::Tenant(_) => claims.domain_verified != Some(false) && claims.email_verified != Some(false),
        };
        let email = claims.email.as_deref().map(str::trim).filter(|_| counts && self.admits(claims))?;
        let whole = email.len() <= LONGEST && email.contains('@') && !email.chars().any(char::is_control);
        whole.then_some(email)
    }
}

impl Claims {
    /// Whether the provider says that there was a second step.
    pub fn took_second_step(&self) -> bool {
        self.methods.iter().any(|method| SECOND_STEPS.contains(&method.as_str()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn claims(change: impl FnOnce(&mut Claims)) -> Claims {
        let mut claims = Claims {
            subject: "s-1".into(),
            email: Some("ada@willow.example".into()),
            email_verified: Some(true),
            ..Claims::default()
        };
        change(&mut claims);
        claims
    }

    #[test]
    fn an_address_counts_only_when_it_was_verified() {
        let rule = Vouching::Verified;
        assert_eq!(rule.address(&claims(|_| ())), Some("ada@willow.example"));
        for change in [
            |c: &mut Claims| c.email_verified = Some(false),
            |c: &mut Claims| c.email_verified = None,
            |c: &mut Claims| c.email = Some("ada".into()),
        ] {
            let claims = claims(change);
            assert_eq!(rule.address(&claims), None, "{claims:?}");
            assert!(rule.admits(&claims), "who is known by subject still comes in");
        }
    }

    #[test]
    fn google_is_the_authority_for_its_own_domains_alone() {
        let rule = Vouching::Hosted(Some("willow.example".into()));
        assert!(rule.address(&claims(|c| c.hosted_domain = Some("Willow.example".into()))).is_some());
        for change in [|c: &mut Claims| c.hosted_domain = None, |c: &mut Claims| c.hosted_domain = Some("other.example".into())] {
            let claims = claims(change);
            assert!(!rule.admits(&claims) && rule.address(&claims).is_none(), "{claims:?}");
        }
        assert_eq!(Vouching::Hosted(None).address(&claims(|c| c.hosted_domain = Some("willow.example".into()))), None);
    }

    #[test]
    fn microsoft_vouches_for_one_tenant_and_not_for_a_domain_that_nobody_verified() {
        let rule = Vouching::Tenant("t-1".into());
        let of_tenant = |change: fn(&mut Claims)| {
            claims(|c| {
                c.tenant = Some("t-1".into());
                c.email_verified = None;
                change(c);
            })
        };
        assert!(rule.address(&of_tenant(|_| ())).is_some());
        assert!(rule.address(&of_tenant(|c| c.domain_verified = Some(true))).is_some());
        assert_eq!(rule.address(&of_tenant(|c| c.domain_verified = Some(false))), None);
        assert!(!rule.admits(&of_tenant(|c| c.tenant = Some("t-2".into()))) && !rule.admits(&of_tenant(|c| c.tenant = None)));
    }

    #[test]
    fn a_subject_that_cannot_be_kept_is_nobody() {
        for subject in ["", "a\0b", &"x".repeat(256)] {
            assert!(!Vouching::Verified.admits(&claims(|c| c.subject = subject.into())), "{subject:?}");
        }
    }

    #[test]
    fn a_password_is_no_second_step() {
        assert!(!claims(|c| c.methods = vec!["pwd".into()]).took_second_step());
        assert!(claims(|c| c.methods = vec!["pwd".into(), "mfa".into()]).took_second_step());
    }
}
