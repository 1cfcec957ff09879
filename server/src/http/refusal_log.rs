//! Refusals in the log, for whoever watches over the installation. Who asked, and for which route, stands in the span.
use app::error::{AppError, ErrorKind};
use domain::field::Problem;

/// Notes a refusal that may have been an attempt: at a way in, or at what is somebody else's. A form to correct is none.
pub fn note(error: &AppError) {
    let what = match error.kind {
        ErrorKind::Forbidden => "not theirs to do",
        ErrorKind::NotFound => "hidden or missing",
        ErrorKind::SignedOut | ErrorKind::CodeFirst => "not signed in",
        ErrorKind::TooMany => "too many tries",
        ErrorKind::KeyReused => "a form key with other words",
        ErrorKind::BadRequest | ErrorKind::TooLarge => "not readable",
        ErrorKind::Invalid if error.fields.0.iter().any(|(_, problem)| is_wrong_proof(problem)) => "a wrong proof",
        _ => return,
    };
    tracing::info!(what, "refused");
}

/// Whether somebody could not prove who they are.
fn is_wrong_proof(problem: &Problem) -> bool {
    use Problem::{GuestCodeOver, UnknownCode, WrongCode, WrongCredentials, WrongPassword};
    matches!(problem, WrongCredentials | WrongPassword | WrongCode | UnknownCode | GuestCodeOver)
}
