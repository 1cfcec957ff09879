//! The mail server, as the configuration names it: checked at start, with words that say what would be right.
use crate::config::Config;
use lettre::message::Mailbox;
use percent_encoding::percent_decode_str;
use std::{fmt, fs, net::IpAddr, path::PathBuf};
use url::Url;

/// What a mail server's address looks like.
const FORM: &str = "smtp_url: write smtps://USER@HOST:465, smtp://USER@HOST:587 (STARTTLS), or smtp://127.0.0.1:25";

/// How the way to the mail server is protected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Security {
    /// TLS from the first byte.
    Tls,
    /// TLS after STARTTLS, or nothing at all.
    StartTls,
    /// None: for a mail server on the same machine.
    Plain,
}

/// A mail server and how to talk to it.
#[derive(Clone)]
pub struct SmtpSettings {
    /// Its name.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// How the way there is protected.
    pub security: Security,
    /// User and password, when it wants some.
    pub sign_in: Option<(String, String)>,
    /// Who mail is from.
    pub from: Mailbox,
    /// A certificate, as PEM, that is trusted besides the public ones.
    pub ca: Option<Vec<u8>>,
}

impl fmt::Debug for SmtpSettings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

impl fmt::Display for SmtpSettings {
    /// What may be shown: no password.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let how = match self.security {
            Security::Tls => "with TLS",
            Security::StartTls => "with STARTTLS",
            Security::Plain => "without encryption, on this machine",
        };
        write!(f, "{}:{} {how}", self.host, self.port)?;
        if let Some((user, _)) = &self.sign_in {
            write!(f, ", as {user}")?;
        }
        write!(f, ", from {}", self.from)
    }
}

impl SmtpSettings {
    /// Reads the settings and the files that they name; nothing when no mail server is set.
    pub fn of(config: &Config) -> Result<Option<Self>, String> {
        let Some(address) = &config.smtp_url else {
            let lonely = [
                ("smtp_password_file", config.smtp_password_file.is_some()),
                ("smtp_ca_file", config.smtp_ca_file.is_some()),
                ("mail_from", config.mail_from.is_some()),
            ];
            return match lonely.iter().find(|(_, given)| *given) {
                Some((key, _)) => Err(format!("{key} means nothing without smtp_url. {FORM}")),
                None => Ok(None),
            };
        };
        let url = Url::parse(address).map_err(|error| format!("{FORM} ({error})"))?;
        let host = url.host_str().filter(|host| !host.is_empty()).ok_or(FORM)?.to_owned();
        if url.password().is_some() {
            return Err(
                "smtp_url: a password does not belong here; put it into a file and name that in smtp_password_file".into()
            );
        }
        if !matches!(url.path(), "" | "/") || url.query().is_some() {
            return Err(FORM.into());
        }
        let security = match url.scheme() {
            "smtps" => Security::Tls,
            "smtp" if is_loopback(&host) => Security::Plain,
            "smtp" => Security::StartTls,
            _ => return Err(FORM.into()),
        };
        let usual = if security == Security::Tls { 465 } else { 587 };
        let user = percent_decode_str(url.username()).decode_utf8().map_err(|_| FORM)?.into_owned();
        let sign_in = match (user.is_empty(), &config.smtp_password_file) {
            (true, None) => None,
            (false, Some(file)) => Some((user, password(file)?)),
            (true, Some(_)) => return Err("smtp_password_file: smtp_url names no user; write smtps://USER@HOST".into()),
            (false, None) => return Err("smtp_url names a user: name the file with the password in smtp_password_file".into()),
        };
        let from =
            config.mail_from.as_deref().ok_or("mail_from: write who mail is from, such as Waymark <waymark@school.example>")?;
        let from = from.parse().map_err(|error| format!("mail_from: write NAME <ADDRESS> ({error})"))?;
        let ca = config.smtp_ca_file.as_ref().map(read).transpose()?;
        Ok(Some(Self { host, port: url.port().unwrap_or(usual), security, sign_in, from, ca }))
    }
}

fn is_loopback(host: &str) -> bool {
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    bare == "localhost" || bare.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

fn read(file: &PathBuf) -> Result<Vec<u8>, String> {
    fs::read(file).map_err(|error| format!("{}: cannot be read: {error}", file.display()))
}

fn password(file: &PathBuf) -> Result<String, String> {
    let text = String::from_utf8(read(file)?).map_err(|_| format!("{}: is not text", file.display()))?;
    let password = text.trim_end_matches(['\r', '\n']);
    if password.is_empty() {
        return Err(format!("{}: is empty; write the mail server's password into it", file.display()));
    }
    Ok(password.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn config(url: &str) -> Config {
        Config { smtp_url: Some(url.into()), mail_from: Some("Waymark <waymark@school.example>".into()), ..Config::default() }
    }

    fn of(config: &Config) -> Result<SmtpSettings, String> {
        SmtpSettings::of(config).map(|settings| settings.expect("a mail server"))
    }

    #[test]
    fn the_way_to_the_server_is_encrypted_but_on_the_same_machine() {
        let at = |url: &str| of(&config(url)).map(|settings| (settings.security, settings.port));
        assert_eq!(at("smtps://mail.school.example"), Ok((Security::Tls, 465)));
        assert_eq!(at("smtp://mail.school.example"), Ok((Security::StartTls, 587)));
        assert_eq!(at("smtp://mail.school.example:25"), Ok((Security::StartTls, 25)));
        for here in ["smtp://127.0.0.1:2525", "smtp://localhost:2525", "smtp://[::1]:2525"] {
            assert_eq!(at(here), Ok((Security::Plain, 2525)), "{here}");
        }
        assert_eq!(at("smtp://127.0.0.1.evil.example:25"), Ok((Security::StartTls, 25)));
    }

    #[test]
    fn what_is_wrong_is_named_and_no_password_is_shown() {
        for (url, word) in [
            ("mail.school.example:25", "smtps://"),
            ("http://mail.school.example", "smtps://"),
            ("smtps://user:hunter2@mail.school.example", "smtp_password_file"),
            ("smtps://user@mail.school.example", "smtp_password_file"),
            ("smtps://mail.school.example/?tls=none", "smtps://"),
        ] {
            let error = of(&config(url)).unwrap_err();
            assert!(error.contains(word) && !error.contains("hunter2"), "{url}: {error}");
        }
        assert!(of(&Config { mail_from: None, ..config("smtps://h") }).unwrap_err().contains("mail_from"));
        assert!(of(&Config { mail_from: Some("nobody".into()), ..config("smtps://h") }).unwrap_err().contains("mail_from"));
        let lonely = Config { mail_from: Some("a@b.example".into()), ..Config::default() };
        assert!(SmtpSettings::of(&lonely).unwrap_err().contains("smtp_url"));
        assert!(SmtpSettings::of(&Config::default()).unwrap().is_none());
    }

    #[test]
    fn the_password_is_in_its_file_alone() {
        let file = tempfile::NamedTempFile::new().unwrap();
        let with =
            Config { smtp_password_file: Some(file.path().into()), ..config("smtps://post%40school.example@mail.example") };
        assert!(of(&with).unwrap_err().contains("empty"));
        fs::write(file.path(), "hunter2\n").unwrap();
        let settings = of(&with).unwrap();
        assert_eq!(settings.sign_in, Some(("post@school.example".into(), "hunter2".into())));
        let shown = format!("{settings} {settings:?}");
        assert!(shown.contains("post@school.example") && !shown.contains("hunter2"), "{shown}");
        let gone = Config { smtp_password_file: Some("/nowhere/at/all".into()), ..with };
        assert!(of(&gone).unwrap_err().contains("/nowhere/at/all"));
    }
}
