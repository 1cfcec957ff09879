//! SMTP (RFC 5321) over an encrypted way, each mail in a talk of its own.
//!
//! What this module must guarantee: certificates are verified and nothing is said before the way is encrypted, passwords
//! least of all; a talk ends within its time; and a refusal is told apart by whom it concerns: us, and then every mail
//! waits until that is mended, or this reader, and then this mail is undeliverable.
use super::{Mail, Security, SmtpSettings, Transport};
use domain::notices::{outbox::Outcome, types::Trouble};
use lettre::{
    Address, Message,
    message::{
        MultiPart,
        header::{HeaderName, HeaderValue},
    },
    transport::smtp::{
        Error,
        authentication::{Credentials, DEFAULT_MECHANISMS},
        client::{AsyncSmtpConnection, Certificate, TlsParameters},
        commands,
        extension::ClientId,
    },
};
use std::{io, time::Duration};

/// The longest that one talk takes. A lease lasts three times as long.
const PATIENCE: Duration = Duration::from_mins(1);
/// The longest wait for a connection.
const CONNECT_PATIENCE: Duration = Duration::from_secs(15);
/// The longest wait for a goodbye.
const GOODBYE: Duration = Duration::from_secs(2);

/// Carries mail to a mail server.
pub struct Smtp {
    settings: SmtpSettings,
    tls: Option<TlsParameters>,
    hello: ClientId,
    patience: Duration,
}

impl Smtp {
    /// A transport to this server; `host` is our own name, as we introduce ourselves.
    pub fn new(settings: SmtpSettings, host: &str) -> Result<Self, String> {
        let tls = match settings.security {
            Security::Plain => None,
            Security::Tls | Security::StartTls => {
                let mut parameters = TlsParameters::builder(settings.host.clone());
                if let Some(pem) = &settings.ca {
                    let certificate = Certificate::from_pem(pem).map_err(|error| format!("smtp_ca_file: {error}"))?;
                    parameters = parameters.add_root_certificate(certificate);
                }
                Some(parameters.build().map_err(|error| format!("smtp_url: {error}"))?)
            }
        };
        Ok(Self { settings, tls, hello: ClientId::Domain(host.to_owned()), patience: PATIENCE })
    }

    /// The same with less patience, for tests.
    #[must_use]
    pub fn with_patience(self, patience: Duration) -> Self {
        Self { patience, ..self }
    }

    async fn connect(&self) -> Result<AsyncSmtpConnection, Outcome> {
        let server = (self.settings.host.trim_start_matches('[').trim_end_matches(']'), self.settings.port);
        let at_once = self.tls.clone().filter(|_| self.settings.security == Security::Tls);
        let connecting = AsyncSmtpConnection::connect_tokio1(server, Some(CONNECT_PATIENCE), &self.hello, at_once, None);
        let mut connection = connecting.await.map_err(|error| ours(&error, Trouble::Unreachable))?;
        if let Some(tls) = self.tls.clone().filter(|_| self.settings.security == Security::StartTls) {
            // A server that offers no STARTTLS gets nothing from us.
            connection.starttls(tls, &self.hello).await.map_err(|error| ours(&error, Trouble::Untrusted))?;
        }
        if let Some((user, password)) = &self.settings.sign_in {
            let credentials = Credentials::new(user.clone(), password.clone());
            connection.auth(DEFAULT_MECHANISMS, &credentials).await.map_err(|error| ours(&error, Trouble::SignIn))?;
        }
        Ok(connection)
    }

    async fn talk(&self, to: Address, bytes: &[u8]) -> Result<(), Outcome> {
        let mut connection = self.connect().await?;
        let from = Some(self.settings.from.email.clone());
        let sender = connection.command(commands::Mail::new(from, Vec::new())).await;
        sender.map_err(|error| ours(&error, Trouble::SignIn))?;
        connection.command(commands::Rcpt::new(to, Vec::new())).await.map_err(|error| theirs(&error))?;
        connection.command(commands::Data).await.map_err(|error| theirs(&error))?;
        connection.message(bytes).await.map_err(|error| theirs(&error))?;
        // The server has it. How it says goodbye changes nothing.
        let _ = tokio::time::timeout(GOODBYE, connection.quit()).await;
        Ok(())
    }

    fn written(&self, mail: &Mail, to: &Address) -> Result<Vec<u8>, Outcome> {
        let letter = &mail.letter;
        let message = Message::builder()
            .from(self.settings.from.clone())
            .to(lettre::message::Mailbox::new(None, to.clone()))
            .subject(letter.subject.clone())
            .message_id(Some(mail.message_id.clone()))
            // RFC 3834: holiday notices do not answer it.
            .raw_header(HeaderValue::new(HeaderName::new_from_ascii_str("Auto-Submitted"), "auto-generated".to_owned()))
            .multipart(MultiPart::alternative_plain_html(letter.text.clone(), letter.html.clone()));
        message.map(|message| message.formatted()).map_err(|_| Outcome::Never(Trouble::Broken, None))
    }
}

#[async_trait::async_trait]
impl Transport for Smtp {
    async fn carry(&self, mail: &Mail) -> Outcome {
        let Some(to) = mail.to.parse::<Address>().ok().filter(|_| mail.to.is_ascii()) else {
            return Outcome::Never(Trouble::BadAddress, None);
        };
        let bytes = match self.written(mail, &to) {
            Ok(bytes) => bytes,
            Err(outcome) => return outcome,
        };
        match tokio::time::timeout(self.patience, self.talk(to, &bytes)).await {
            Ok(Ok(())) => Outcome::Sent,
            Ok(Err(outcome)) => outcome,
            Err(_) => Outcome::Later(Trouble::Slow, None),
        }
    }
}

/// A refusal or fault that every mail would meet: it is tried again, for somebody may mend it.
fn ours(error: &Error, otherwise: Trouble) -> Outcome {
    let code = error.status().map(|code| i32::from(u16::from(code)));
    if code.is_some() {
        return Outcome::Later(if otherwise == Trouble::Untrusted { otherwise } else { Trouble::SignIn }, code);
    }
    Outcome::Later(fault(error).unwrap_or(otherwise), None)
}

/// A refusal that concerns this mail: for good, or for now.
fn theirs(error: &Error) -> Outcome {
    match error.status().map(|code| i32::from(u16::from(code))) {
        Some(code) if error.is_permanent() => Outcome::Never(Trouble::Refused, Some(code)),
        Some(code) => Outcome::Later(Trouble::Refused, Some(code)),
        None => Outcome::Later(fault(error).unwrap_or(Trouble::Unreachable), None),
    }
}

fn fault(error: &Error) -> Option<Trouble> {
    if error.is_timeout() {
        Some(Trouble::Slow)
    } else if error.is_tls() || speaks_no_tls(error) {
        Some(Trouble::Untrusted)
    } else {
        None
    }
}

/// A certificate that is refused, and words that are no TLS, come as data that make no sense.
fn speaks_no_tls(error: &(dyn std::error::Error + 'static)) -> bool {
    let mut next = error.source();
    while let Some(source) = next {
        if source.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == io::ErrorKind::InvalidData) {
            return true;
        }
        next = source.source();
    }
    false
}
