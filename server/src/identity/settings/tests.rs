//! What the configuration may say of providers, and what it may not.
use super::*;
use std::io::Write as _;

const TENANT: &str = "9f3c1b52-0d6e-4c58-8a51-0f6f5a2f7c11";

fn read(change: impl FnOnce(&mut IdentityConfig)) -> Result<IdentitySettings, String> {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    writeln!(file, "very secret").unwrap();
    let mut one = IdentityConfig {
        name: "school".into(),
        preset: Preset::Google,
        label: None,
        issuer: None,
        client_id: "ours".into(),
        client_secret_file: file.path().into(),
        hosted_domain: None,
        tenant: None,
        trust_mfa: false,
        origins: Vec::new(),
    };
    change(&mut one);
    let config = Config { identity: vec![one], ..Config::default() };
    IdentitySettings::of(&config).map(|mut all| all.remove(0))
}

#[track_caller]
fn refused(words: &str, change: impl FnOnce(&mut IdentityConfig)) {
    let error = read(change).expect_err(words);
    assert!(error.starts_with("identity ") && error.contains(words), "{error}");
}

#[test]
fn presets_know_their_issuers() {
    let google = read(|one| one.hosted_domain = Some("school.example".into())).unwrap();
    assert_eq!((google.about.issuer.as_str(), google.about.label.as_str()), ("https://accounts.google.com", "Google"));
    let microsoft = read(|one| {
        one.preset = Preset::Microsoft;
        one.tenant = Some(TENANT.into());
    });
    assert_eq!(microsoft.unwrap().about.issuer, format!("https://login.microsoftonline.com/{TENANT}/v2.0"));
    let classlink = read(|one| one.preset = Preset::ClassLink).unwrap();
    assert_eq!(classlink.about.origins, ["https://launchpad.classlink.com", "https://login.classlink.com"]);
}

#[test]
fn what_is_wrong_is_named() {
    refused("small letters", |one| one.name = "Our School".into());
    refused("client_id", |one| one.client_id = " ".into());
    refused("cannot be read", |one| one.client_secret_file = "/nowhere/at/all".into());
    refused("school's domain", |one| one.hosted_domain = Some("*".into()));
    refused("only Google", |one| {
        one.preset = Preset::Clever;
        one.hosted_domain = Some("school.example".into());
    });
    refused("only Microsoft", |one| one.tenant = Some(TENANT.into()));
    refused("tenant's id", |one| one.preset = Preset::Microsoft);
    refused("tenant's id", |one| {
        one.preset = Preset::Microsoft;
        one.tenant = Some("common".into());
    });
    refused("follows from the preset", |one| one.issuer = Some("https://evil.example".into()));
    refused("calls its issuer", |one| one.preset = Preset::Custom);
    refused("nothing behind it", |one| one.origins = vec!["https://adfs.example/path".into()]);
    refused("nothing behind it", |one| one.origins = vec!["http://adfs.example".into()]);
}

#[test]
fn an_issuer_is_https_unless_it_is_on_this_machine() {
    let at = |issuer: &str| {
        read(|one| {
            one.preset = Preset::Custom;
            one.issuer = Some(issuer.into());
        })
    };
    assert!(at("https://login.school.example/realms/one").is_ok());
    assert!(at("http://127.0.0.1:8080").unwrap().loopback && at("http://localhost:1").unwrap().loopback);
    for issuer in ["http://login.school.example", "ftp://127.0.0.1", "http://127.0.0.1.school.example", "https://h/?x=1", "login"]
    {
        assert!(at(issuer).is_err(), "{issuer}");
    }
}

#[test]
fn two_of_one_name_are_refused() {
    let one = IdentityConfig {
        name: "a".into(),
        preset: Preset::Clever,
        label: None,
        issuer: None,
        client_id: "c".into(),
        client_secret_file: "/nowhere".into(),
        hosted_domain: None,
        tenant: None,
        trust_mfa: false,
        origins: Vec::new(),
    };
    let config = Config { identity: vec![one.clone(), one], ..Config::default() };
    assert!(IdentitySettings::of(&config).unwrap_err().contains("two of this name"));
}

#[test]
fn the_secret_is_never_shown() {
    let settings = read(|_| ()).unwrap();
    assert_eq!(settings.client_secret, "very secret");
    assert!(!format!("{settings} {settings:?}").contains("very secret"));
}
