//! A mail server on loopback that behaves, connection by connection, as it is told: well, slowly, rudely, or dying.
use server::mail::{Security, Smtp, SmtpSettings};
use std::{
    collections::VecDeque,
    net::SocketAddr,
    sync::{Arc, Mutex},
    time::Duration,
};
use tokio::{
    io::{AsyncBufReadExt, AsyncRead, AsyncWrite, AsyncWriteExt, BufReader},
    net::TcpListener,
};
use tokio_rustls::{TlsAcceptor, rustls};

/// How one connection goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Manner {
    /// Takes the mail.
    Accept,
    /// Says nothing, not even a greeting.
    Stall,
    /// Takes the whole mail and then says nothing.
    StallAfterData,
    /// Refuses the reader for now.
    Busy,
    /// Refuses the reader for good.
    Refuse,
    /// Refuses the sender for good.
    RefuseSender,
    /// Hangs up in the middle of the mail.
    DieInData,
    /// Takes the whole mail and hangs up before it says so.
    DieAfterData,
    /// Takes the mail and says nothing to the goodbye.
    StallAtQuit,
}

/// A mail that reached the server whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// The `RCPT TO`.
    pub to: String,
    /// Headers and body, as they came.
    pub data: String,
}

impl Taken {
    /// The value of a header.
    pub fn header(&self, name: &str) -> String {
        let start = format!("{name}: ");
        self.data.lines().find_map(|line| line.strip_prefix(&start)).unwrap_or_default().to_owned()
    }
}

#[derive(Default)]
struct State {
    manners: VecDeque<Manner>,
    taken: Vec<Taken>,
    lines: Vec<String>,
}

/// The server.
pub struct SmtpServer {
    address: SocketAddr,
    security: Security,
    certificate: Option<Vec<u8>>,
    state: Arc<Mutex<State>>,
}

impl SmtpServer {
    /// A server without encryption.
    pub async fn start() -> Self {
        Self::listen(Security::Plain, None).await
    }

    /// A server that speaks TLS from the first byte, with a certificate that nobody vouches for.
    pub async fn start_with_tls() -> Self {
        let made = rcgen::generate_simple_self_signed(vec!["localhost".to_owned()]).expect("a certificate");
        let key = rustls::pki_types::PrivatePkcs8KeyDer::from(made.signing_key.serialize_der());
        let config = rustls::ServerConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
            .with_safe_default_protocol_versions()
            .expect("versions of TLS")
            .with_no_client_auth()
            .with_single_cert(vec![made.cert.der().clone()], key.into())
            .expect("a certificate with its key");
        let mut server = Self::listen(Security::Tls, Some(TlsAcceptor::from(Arc::new(config)))).await;
        server.certificate = Some(made.cert.pem().into_bytes());
        server
    }

    async fn listen(security: Security, tls: Option<TlsAcceptor>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("an address");
        let state = Arc::new(Mutex::new(State::default()));
        let shared = state.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (state, tls) = (shared.clone(), tls.clone());
                tokio::spawn(async move {
                    match tls {
                        None => serve(stream, &state).await,
                        Some(tls) => {
                            if let Ok(stream) = tls.accept(stream).await {
                                serve(stream, &state).await;
                            }
                        }
                    }
                });
            }
        });
        Self { address, security, certificate: None, state }
    }

    /// How the next connections go; those after them go well.
    pub fn behave(&self, manners: &[Manner]) {
        self.state.lock().expect("the state").manners = manners.iter().copied().collect();
    }

    /// The mails that reached the server whole since the last time.
    pub fn taken(&self) -> Vec<Taken> {
        std::mem::take(&mut self.state.lock().expect("the state").taken)
    }

    /// Every line that was said to the server.
    pub fn lines(&self) -> Vec<String> {
        self.state.lock().expect("the state").lines.clone()
    }

    /// The certificate, as PEM.
    pub fn certificate(&self) -> Option<Vec<u8>> {
        self.certificate.clone()
    }

    /// Settings that lead here.
    pub fn settings(&self) -> SmtpSettings {
        SmtpSettings {
            host: if self.security == Security::Tls { "localhost" } else { "127.0.0.1" }.to_owned(),
            port: self.address.port(),
            security: self.security,
            sign_in: None,
            from: "Waymark <waymark@willow.example>".parse().expect("a sender"),
            ca: None,
        }
    }

    /// A transport to this server that waits half a second and no longer.
    pub fn transport(&self) -> Arc<Smtp> {
        transport(self.settings())
    }
}

/// A transport that waits half a second and no longer.
pub fn transport(settings: SmtpSettings) -> Arc<Smtp> {
    Arc::new(Smtp::new(settings, "localhost").expect("a transport").with_patience(Duration::from_millis(500)))
}

async fn serve(stream: impl AsyncRead + AsyncWrite + Unpin, state: &Mutex<State>) {
    let manner = state.lock().expect("the state").manners.pop_front().unwrap_or(Manner::Accept);
    // A connection that ends early is part of the play.
    let _ = talk(stream, state, manner).await;
}

async fn talk(stream: impl AsyncRead + AsyncWrite + Unpin, state: &Mutex<State>, manner: Manner) -> std::io::Result<()> {
    let mut stream = BufReader::new(stream);
    if manner == Manner::Stall {
        std::future::pending::<()>().await;
    }
    stream.write_all(b"220 post.example ESMTP\r\n").await?;
    stream.flush().await?;
    let (mut to, mut line) = (String::new(), String::new());
    loop {
        line.clear();
        if stream.read_line(&mut line).await? == 0 {
            return Ok(());
        }
        let said = line.trim_end().to_owned();
        state.lock().expect("the state").lines.push(said.clone());
        let verb = said.split([' ', ':']).next().unwrap_or_default().to_ascii_uppercase();
        let answer = match verb.as_str() {
            "EHLO" => "250-post.example\r\n250-AUTH PLAIN LOGIN\r\n250 8BITMIME",
            "MAIL" if manner == Manner::RefuseSender => "550 5.7.1 who are you",
            "RCPT" if manner == Manner::Busy => "450 4.2.1 later",
            "RCPT" if manner == Manner::Refuse => "550 5.1.1 no such mailbox",
            "RCPT" => {
                to = said.split(['<', '>']).nth(1).unwrap_or_default().to_owned();
                "250 ok"
            }
            "DATA" => {
                stream.write_all(b"354 go on\r\n").await?;
                stream.flush().await?;
                let Some(data) = data(&mut stream, manner).await? else { return Ok(()) };
                state.lock().expect("the state").taken.push(Taken { to: to.clone(), data });
                match manner {
                    Manner::DieAfterData => return Ok(()),
                    Manner::StallAfterData => std::future::pending().await,
                    _ => "250 2.0.0 taken",
                }
            }
            "QUIT" if manner == Manner::StallAtQuit => std::future::pending().await,
            "QUIT" => {
                stream.write_all(b"221 bye\r\n").await?;
                return stream.flush().await;
            }
            _ => "250 ok",
        };
        stream.write_all(format!("{answer}\r\n").as_bytes()).await?;
        stream.flush().await?;
    }
}

/// Reads a mail to its end, or to where this connection dies.
async fn data(stream: &mut (impl AsyncBufReadExt + Unpin), manner: Manner) -> std::io::Result<Option<String>> {
    let mut data = String::new();
    loop {
        let from = data.len();
        if stream.read_line(&mut data).await? == 0 || (manner == Manner::DieInData && from > 200) {
            return Ok(None);
        }
        if data[from..].trim_end() == "." {
            data.truncate(from);
            return Ok(Some(data));
        }
    }
}
