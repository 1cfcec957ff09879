//! Runs other programs: says clearly what failed and where, and never leaves one behind.

mod running;

use crate::{
    error::{Context, Error, Result},
    paths,
};
pub use running::{Running, interrupted, stop_children_on_interrupt};
use std::{
    env,
    ffi::OsStr,
    io::{BufRead as _, BufReader, Read},
    path::Path,
    process::{Command, ExitStatus, Stdio},
    sync::mpsc,
    thread,
};

/// `cargo`, the one that runs us.
pub fn cargo() -> Cmd {
    Cmd::new(env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned()))
}

/// A command to run at the root of the checkout, unless told otherwise.
pub struct Cmd {
    command: Command,
}

impl Cmd {
    pub fn new(program: impl AsRef<OsStr>) -> Self {
        let mut command = Command::new(program);
        command.current_dir(paths::root());
        // `cargo run` describes xtask in these; a cargo below would take them for its own.
        for (name, _) in env::vars_os() {
            let name = name.to_string_lossy();
            if name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_") {
                command.env_remove(name.as_ref());
            }
        }
        Self { command }
    }

    pub fn arg(mut self, arg: impl AsRef<OsStr>) -> Self {
        self.command.arg(arg);
        self
    }

    pub fn args<S: AsRef<OsStr>>(mut self, args: impl IntoIterator<Item = S>) -> Self {
        self.command.args(args);
        self
    }

    pub fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    /// Keeps a setting of the person's own from the program.
    pub fn without_env(mut self, name: &str) -> Self {
        self.command.env_remove(name);
        self
    }

    pub fn dir(mut self, folder: impl AsRef<Path>) -> Self {
        self.command.current_dir(folder);
        self
    }

    /// Both outputs go to one file.
    pub fn log_to(mut self, file: &Path) -> Result<Self> {
        let log = std::fs::File::create(file).context(format!("writing {}", paths::shown(file)))?;
        let copy = log.try_clone().context(format!("writing {}", paths::shown(file)))?;
        self.command.stdin(Stdio::null()).stdout(log).stderr(copy);
        Ok(self)
    }

    /// What a file holds goes in.
    pub fn input(mut self, file: &Path) -> Result<Self> {
        let text = std::fs::File::open(file).context(format!("reading {}", paths::shown(file)))?;
        self.command.stdin(text);
        Ok(self)
    }

    /// Nothing in, nothing out.
    pub fn quiet_streams(mut self) -> Self {
        self.command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        self
    }

    /// For cleaning up: runs it also after Ctrl-C, and carries on when it fails.
    pub fn run_even_after_interrupt(mut self) {
        let _ = self.command.status();
    }

    /// The command as a person would type it.
    pub fn shown(&self) -> String {
        let mut words = vec![Path::new(self.command.get_program()).file_name().map_or_else(
            || self.command.get_program().to_string_lossy().into_owned(),
            |name| name.to_string_lossy().into_owned(),
        )];
        words.extend(self.command.get_args().map(|arg| {
            let arg = arg.to_string_lossy();
            if arg.contains([' ', '\'', '"']) || arg.is_empty() { format!("{arg:?}") } else { arg.into_owned() }
        }));
        words.join(" ")
    }

    /// Starts it; the guard stops it when dropped.
    pub fn start(mut self) -> Result<Running> {
        let shown = self.shown();
        Running::start(&mut self.command, shown)
    }

    /// Runs it with our terminal; fails when it fails.
    pub fn run(self) -> Result<()> {
        if interrupted() {
            return Error::err("stopped");
        }
        let mut running = self.start()?;
        let status = running.wait()?;
        check(status, &running.shown)
    }

    /// Runs it silently; its output is shown only when it fails.
    pub fn run_quietly(mut self) -> Result<()> {
        self.command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let (status, text, shown) = self.collect()?;
        if status.success() {
            return Ok(());
        }
        eprint!("{text}");
        check(status, &shown)
    }

    /// Runs it and gives what it printed; errors of the program go to our terminal.
    pub fn output(mut self) -> Result<String> {
        self.command.stdin(Stdio::null()).stdout(Stdio::piped());
        let (status, text, shown) = self.collect()?;
        check(status, &shown)?;
        Ok(text)
    }

    /// What it printed on standard output, or nothing when it could not run or failed. For questions such as “which version?”.
    pub fn answer(mut self) -> Option<String> {
        self.command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
        let (status, text, _) = self.collect().ok()?;
        status.success().then(|| text.trim().to_owned())
    }

    fn collect(self) -> Result<(ExitStatus, String, String)> {
        let mut text = String::new();
        let (status, shown) = self.lines(|line| {
            text.push_str(line);
            text.push('\n');
            true
        })?;
        Ok((status, text, shown))
    }

    /// Runs it with both outputs read line by line, in the order they come.
    pub fn stream(self, mut each_line: impl FnMut(&str)) -> Result<bool> {
        self.stream_while(|line| {
            each_line(line);
            true
        })
    }

    /// The same, until a line is one too many: then it is stopped, which is no success.
    pub fn stream_while(mut self, go_on: impl FnMut(&str) -> bool) -> Result<bool> {
        if interrupted() {
            return Error::err("stopped");
        }
        self.command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let (status, _) = self.lines(go_on)?;
        if interrupted() { Error::err("stopped") } else { Ok(status.success()) }
    }

    fn lines(self, mut go_on: impl FnMut(&str) -> bool) -> Result<(ExitStatus, String)> {
        let mut running = self.start()?;
        let (sender, receiver) = mpsc::channel::<String>();
        let outputs = [
            running.child.stdout.take().map(|out| Box::new(out) as Box<dyn Read + Send>),
            running.child.stderr.take().map(|err| Box::new(err) as Box<dyn Read + Send>),
        ];
        for output in outputs.into_iter().flatten() {
            let sender = sender.clone();
            thread::spawn(move || {
                for line in BufReader::new(output).split(b'\n').map_while(std::result::Result::ok) {
                    let line = String::from_utf8_lossy(&line);
                    if sender.send(line.trim_end_matches('\r').to_owned()).is_err() {
                        return;
                    }
                }
            });
        }
        drop(sender);
        for line in receiver {
            if !go_on(&line) {
                running.stop();
                break;
            }
        }
        let status = running.wait()?;
        Ok((status, running.shown.clone()))
    }
}

/// Fails with the command and how it ended.
fn check(status: ExitStatus, shown: &str) -> Result<()> {
    if interrupted() {
        return Error::err("stopped");
    }
    match status.code() {
        Some(0) => Ok(()),
        Some(code) => Error::err(format!("`{shown}` failed with exit code {code}; its own words are above")),
        None => Error::err(format!("`{shown}` was killed")),
    }
}
