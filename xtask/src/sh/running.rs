//! Programs that run now: each is stopped when its guard is dropped, all of them on Ctrl-C.

use crate::error::{Context, Error, Result};
use std::{
    collections::BTreeSet,
    process::{Child, Command, ExitStatus, Stdio},
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

static INTERRUPTED: AtomicBool = AtomicBool::new(false);
static RUNNING: Mutex<BTreeSet<u32>> = Mutex::new(BTreeSet::new());

/// On Ctrl-C, children are asked to stop and the command in hand fails; guards then clean up as after any failure.
pub fn stop_children_on_interrupt() -> Result<()> {
    ctrlc::set_handler(|| {
        INTERRUPTED.store(true, Ordering::SeqCst);
        for pid in RUNNING.lock().unwrap_or_else(PoisonError::into_inner).iter() {
            ask_to_stop(*pid);
        }
    })
    .context("setting up Ctrl-C")
}

/// True once somebody pressed Ctrl-C.
pub fn interrupted() -> bool {
    INTERRUPTED.load(Ordering::SeqCst)
}

fn ask_to_stop(pid: u32) {
    let _ = Command::new("kill").args(["-TERM", &pid.to_string()]).stderr(Stdio::null()).status();
}

/// A program that runs; stopped (politely, then not) when dropped.
pub struct Running {
    pub(super) child: Child,
    pub(super) shown: String,
    ended: Option<ExitStatus>,
}

impl Running {
    /// Starts a command that a person would type as `shown`.
    pub(super) fn start(command: &mut Command, shown: String) -> Result<Self> {
        let child = command.spawn().map_err(|cause| not_started(&shown, &cause))?;
        RUNNING.lock().unwrap_or_else(PoisonError::into_inner).insert(child.id());
        Ok(Self { child, shown, ended: None })
    }

    /// The number of its process.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    pub fn wait(&mut self) -> Result<ExitStatus> {
        let status = self.child.wait().context(format!("waiting for `{}`", self.shown))?;
        self.ended(status);
        Ok(status)
    }

    /// How it ended, if it has.
    pub fn poll(&mut self) -> Option<ExitStatus> {
        if self.ended.is_none()
            && let Ok(Some(status)) = self.child.try_wait()
        {
            self.ended(status);
        }
        self.ended
    }

    /// Asks it to stop, and makes it after ten seconds.
    pub fn stop(&mut self) {
        if self.poll().is_some() {
            return;
        }
        ask_to_stop(self.child.id());
        let deadline = Instant::now() + Duration::from_secs(10);
        while self.poll().is_none() {
            if Instant::now() > deadline {
                let _ = self.child.kill();
                let _ = self.wait();
                return;
            }
            thread::sleep(Duration::from_millis(30));
        }
    }

    fn ended(&mut self, status: ExitStatus) {
        RUNNING.lock().unwrap_or_else(PoisonError::into_inner).remove(&self.child.id());
        self.ended = Some(status);
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.stop();
    }
}

fn not_started(shown: &str, cause: &std::io::Error) -> Error {
    let program = shown.split(' ').next().unwrap_or(shown);
    if cause.kind() == std::io::ErrorKind::NotFound {
        Error::new(format!("`{program}` is not here; install it and run this again"))
    } else {
        Error::new(format!("`{shown}` did not start: {cause}"))
    }
}
