//! Configuration: flags, then `WAYMARK_…`, then a TOML file, then defaults. Unknown keys are errors.
use crate::identity::IdentityConfig;
use domain::account::sessions::{Length, Lengths};
use figment::{
    Figment,
    providers::{Env, Format, Serialized, Toml},
};
use http::Uri;
use ipnet::IpNet;
use serde::{Deserialize, Serialize};
use std::{net::SocketAddr, path::PathBuf};

/// The settings that the environment may hold, each after `WAYMARK_`.
const KEYS: [&str; 16] = [
    "listen",
    "data_dir",
    "database_url",
    "base_url",
    "demo",
    "key_file",
    "trusted_proxies",
    "session_idle_family",
    "session_idle_staff",
    "session_idle_admin",
    "session_hours",
    "session_hours_admin",
    "smtp_url",
    "smtp_password_file",
    "smtp_ca_file",
    "mail_from",
];
/// The file that holds the key, in the data folder.
const KEY_FILE: &str = "waymark.key";
/// Minutes in which a session that ends cannot be warned of any more.
const SHORTEST_IDLE: u32 = 5;

/// What one process needs to know.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// Where the process listens.
    pub listen: SocketAddr,
    /// Where the database, files and keys live.
    pub data_dir: PathBuf,
    /// `sqlite:PATH` or `postgres://…`; a file in the data folder when absent.
    pub database_url: Option<String>,
    /// The public address, as people type it.
    pub base_url: Option<String>,
    /// Builds and serves the demo school.
    pub demo: bool,
    /// The file with the installation's key; `waymark.key` in the data folder when absent. Nodes of one database share it.
    pub key_file: Option<PathBuf>,
    /// Networks of proxies whose `X-Forwarded-For` is believed, such as `10.0.0.0/8`.
    pub trusted_proxies: Vec<IpNet>,
    /// Minutes after which a resting session of a student or guardian ends.
    pub session_idle_family: u32,
    /// The same for staff.
    pub session_idle_staff: u32,
    /// The same for administrators.
    pub session_idle_admin: u32,
    /// Hours that a session lives at most.
    pub session_hours: u32,
    /// The same for administrators.
    pub session_hours_admin: u32,
    /// The mail server: `smtps://USER@HOST:465`, or `smtp://USER@HOST:587` with STARTTLS. Without one no mail leaves.
    pub smtp_url: Option<String>,
    /// The file with the password for the mail server.
    pub smtp_password_file: Option<PathBuf>,
    /// A certificate (PEM) that a mail server of the school's own is known by.
    pub smtp_ca_file: Option<PathBuf>,
    /// Who mail is from: `Waymark <waymark@school.example>`.
    pub mail_from: Option<String>,
    /// With whom else people sign in. In the file only.
    pub identity: Vec<IdentityConfig>,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            listen: SocketAddr::from(([127, 0, 0, 1], 3000)),
            data_dir: PathBuf::from("waymark-data"),
            database_url: None,
            base_url: None,
            demo: false,
            key_file: None,
            trusted_proxies: Vec::new(),
            session_idle_family: 60,
            session_idle_staff: 30,
            session_idle_admin: 15,
            session_hours: 12,
            session_hours_admin: 8,
            smtp_url: None,
            smtp_password_file: None,
            smtp_ca_file: None,
            mail_from: None,
            identity: Vec::new(),
        }
    }
}

/// Settings of the command line: they win over the environment and the file.
#[derive(Clone, Debug, Default, Serialize, clap::Args)]
pub struct Overrides {
    /// A TOML file with any of the settings below
    #[arg(long, global = true, env = "WAYMARK_CONFIG", value_name = "FILE")]
    #[serde(skip)]
    pub config: Option<PathBuf>,
    /// Folder for the database, files and keys
    #[arg(long, global = true, env = "WAYMARK_DATA_DIR", value_name = "DIR")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data_dir: Option<PathBuf>,
    /// sqlite:PATH or postgres://…
    #[arg(long, global = true, env = "WAYMARK_DATABASE_URL", value_name = "URL")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub database_url: Option<String>,
}

/// Settings that only `serve` takes.
#[derive(Clone, Debug, Default, Serialize, clap::Args)]
pub struct ServeOverrides {
    /// Address to listen on
    #[arg(long, env = "WAYMARK_LISTEN", value_name = "ADDRESS:PORT")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub listen: Option<SocketAddr>,
    /// The public address, such as <https://waymark.school.example>
    #[arg(long, env = "WAYMARK_BASE_URL", value_name = "URL")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_url: Option<String>,
    /// Build and serve the demo school (loopback only)
    #[arg(long, env = "WAYMARK_DEMO", num_args = 0..=1, default_missing_value = "true")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub demo: Option<bool>,
}

impl Config {
    /// Gathers the settings; the error says which key is wrong and where it came from. See also [`Config::ready_to_serve`].
    pub fn load(overrides: &Overrides, serve: &ServeOverrides) -> Result<Self, String> {
        let mut figment = Figment::from(Serialized::defaults(Self::default()));
        if let Some(file) = &overrides.config {
            if !file.is_file() {
                return Err(format!("{}: there is no such configuration file", file.display()));
            }
            figment = figment.merge(Toml::file_exact(file));
        }
        let environment = Env::prefixed("WAYMARK_").filter(|key| {
            let key = key.as_str().to_ascii_lowercase();
            KEYS.contains(&key.as_str())
        });
        let config: Self = figment
            .merge(environment)
            .merge(Serialized::defaults(overrides))
            .merge(Serialized::defaults(serve))
            .extract()
            .map_err(|error| format!("configuration: {error}"))?;
        config.checked()
    }

    /// The settings, when one can serve with them: who can be reached from outside needs to know its public address, or it
    /// would hand out session cookies over plain http.
    pub fn ready_to_serve(self) -> Result<Self, String> {
        let beyond = !self.listen.ip().is_loopback();
        if self.demo && beyond {
            return Err(format!(
                "--demo serves known passwords and listens on loopback only: use --listen 127.0.0.1:{} or leave out --demo",
                self.listen.port()
            ));
        }
        if beyond && self.base_url.is_none() {
            return Err(format!(
                "--listen {} can be reached from other machines: say the public address with --base-url https://HOST",
                self.listen
            ));
        }
        Ok(self)
    }

    fn checked(self) -> Result<Self, String> {
        if let Some(url) = &self.database_url
            && !["sqlite:", "postgres://", "postgresql://"].iter().any(|scheme| url.starts_with(scheme))
        {
            return Err("database_url: write sqlite:PATH or postgres://USER:PASSWORD@HOST/DATABASE".into());
        }
        if self.database_url.as_deref().is_some_and(may_go_unencrypted) {
            return Err(
                "database_url: the way to another machine has to be encrypted for certain: add ?sslmode=verify-full, or \
                        ?sslmode=disable where nobody else is on that network"
                    .into(),
            );
        }
        if let Some(url) = &self.base_url {
            let (scheme, host) =
                origin(url).ok_or("base_url: write https://HOST or https://HOST:PORT, without a path or a slash at the end")?;
            if scheme == "http" && !LOOPBACK.contains(&host.as_str()) {
                return Err("base_url: http is for loopback only; people's sessions need https".into());
            }
        }
        let idle = [self.session_idle_family, self.session_idle_staff, self.session_idle_admin];
        if idle.iter().any(|minutes| !(SHORTEST_IDLE..=12 * 60).contains(minutes)) {
            return Err(format!("session_idle_…: write minutes from {SHORTEST_IDLE} to 720"));
        }
        if [self.session_hours, self.session_hours_admin].iter().any(|hours| !(1..=24).contains(hours)) {
            return Err("session_hours…: write hours from 1 to 24".into());
        }
        Ok(self)
    }

    /// How long sessions live.
    pub fn lengths(&self) -> Lengths {
        let length = |idle, hours| Length { idle, whole: hours * 60 };
        Lengths {
            family: length(self.session_idle_family, self.session_hours),
            staff: length(self.session_idle_staff, self.session_hours),
            admin: length(self.session_idle_admin, self.session_hours_admin),
        }
    }

    /// Where the key is.
    pub fn key_path(&self) -> PathBuf {
        self.key_file.clone().unwrap_or_else(|| self.data_dir.join(KEY_FILE))
    }

    /// The database, as a URL.
    pub fn database(&self) -> String {
        self.database_url.clone().unwrap_or_else(|| format!("sqlite:{}", self.data_dir.join("waymark.sqlite").display()))
    }

    /// The public address.
    pub fn address(&self) -> String {
        self.base_url.clone().unwrap_or_else(|| format!("http://{}", self.listen))
    }
}

/// The hosts to which sessions may go by plain http.
const LOOPBACK: [&str; 3] = ["127.0.0.1", "localhost", "[::1]"];

/// The scheme and the host of an address that says no more than these and a port.
fn origin(url: &str) -> Option<(String, String)> {
    let uri: Uri = url.parse().ok()?;
    let (scheme, authority) = (uri.scheme_str()?, uri.authority()?);
    let whole = format!("{scheme}://{authority}") == url && !authority.as_str().contains('@') && !authority.host().is_empty();
    (whole && ["https", "http"].contains(&scheme)).then(|| (scheme.to_owned(), authority.host().to_owned()))
}

/// Whether what goes to this database may travel in the clear without anybody having said so: on another machine, a driver
/// that only prefers encryption does without when it is told to.
fn may_go_unencrypted(url: &str) -> bool {
    let Ok(url) = url::Url::parse(url) else { return false };
    let said = |key: &str| url.query_pairs().find(|(name, _)| name == key).map(|(_, value)| value.into_owned());
    let host = said("host").or_else(|| url.host_str().map(str::to_owned)).unwrap_or_default();
    let here = host.is_empty() || host.starts_with('/') || host.starts_with("%2F") || LOOPBACK.contains(&host.as_str());
    let mode = said("sslmode").or_else(|| said("ssl-mode"));
    !here && mode.is_none_or(|mode| mode == "prefer" || mode == "allow")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_database_on_another_machine_is_reached_by_tls_or_on_purpose_without() {
        let load = |url: &str| {
            let overrides = Overrides { database_url: Some(url.into()), ..Default::default() };
            Config::load(&overrides, &ServeOverrides::default())
        };
        for url in [
            "sqlite:/var/lib/waymark/x.sqlite",
            "postgres://waymark@localhost/waymark",
            "postgres://waymark@127.0.0.1:5433/waymark",
            "postgres://waymark@[::1]/waymark",
            "postgres://waymark@localhost/waymark?host=/run/postgresql",
            "postgres://waymark@%2Frun%2Fpostgresql/waymark",
            "postgres://waymark@db.example/waymark?sslmode=verify-full",
            "postgres://waymark@db.example/waymark?sslmode=disable",
        ] {
            assert!(load(url).is_ok(), "{url}");
        }
        for url in [
            "postgres://waymark@db.example/waymark",
            "postgresql://waymark@10.0.0.7/waymark?sslmode=prefer",
            "postgres://waymark@localhost/waymark?host=db.example",
        ] {
            assert!(load(url).unwrap_err().contains("sslmode=verify-full"), "{url}");
        }
    }

    #[test]
    fn a_demo_off_loopback_is_refused() {
        let serve = ServeOverrides { listen: "0.0.0.0:3000".parse().ok(), demo: Some(true), ..Default::default() };
        let error = Config::load(&Overrides::default(), &serve).unwrap().ready_to_serve().unwrap_err();
        assert!(error.contains("loopback only"), "{error}");
    }

    #[test]
    fn who_can_be_reached_from_outside_says_the_public_address() {
        let open = |base_url: Option<&str>| Config {
            listen: "0.0.0.0:3000".parse().unwrap(),
            base_url: base_url.map(str::to_owned),
            ..Config::default()
        };
        let error = open(None).ready_to_serve().unwrap_err();
        assert!(error.contains("--base-url https://HOST"), "{error}");
        assert!(open(Some("https://waymark.school.example")).ready_to_serve().is_ok());
        assert!(Config::default().ready_to_serve().is_ok(), "on loopback the listening address will do");
    }

    #[test]
    fn an_unknown_key_is_named() {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), "listne = \"127.0.0.1:1\"\n").unwrap();
        let overrides = Overrides { config: Some(file.path().into()), ..Default::default() };
        let error = Config::load(&overrides, &ServeOverrides::default()).unwrap_err();
        assert!(error.contains("listne"), "{error}");
    }

    #[test]
    fn plain_http_is_for_loopback() {
        let load = |url: &str| {
            let serve = ServeOverrides { base_url: Some(url.into()), ..Default::default() };
            Config::load(&Overrides::default(), &serve)
        };
        for url in [
            "http://127.0.0.1:3000",
            "http://localhost:3000",
            "http://[::1]:3000",
            "https://school.example",
            "https://a.example:8443",
        ] {
            assert!(load(url).is_ok(), "{url}");
        }
        for url in ["http://school.example", "http://127.0.0.1.evil.example", "http://localhost.evil.example", "http://127.0.0.2"]
        {
            assert!(load(url).unwrap_err().contains("loopback only"), "{url}");
        }
        for url in [
            "https://school.example/",
            "https://school.example/waymark",
            "https://school.example?x",
            "https://school.example#x",
            "https://ada@school.example",
            "https://:443",
            "ftp://school.example",
            "school.example",
            "",
        ] {
            assert!(load(url).unwrap_err().contains("write https://HOST"), "{url}");
        }
    }
}
