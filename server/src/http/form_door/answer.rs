//! What a server function answered, with the status that it means.
use crate::http::refusal_log;
use app::error::{AppError, ErrorKind};
use axum::{
    body::{Body, Bytes, to_bytes},
    response::Response,
};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};

/// The most bytes of an answer.
const ANSWER_LIMIT: usize = 8 * 1024 * 1024;
/// What a function may say to the browser besides its answer.
const PASSED_ON: [HeaderName; 2] = [header::SET_COOKIE, HeaderName::from_static("clear-site-data")];

/// A server function's answer: its JSON, or the error.
pub struct Answer {
    /// The body of a success, or the error.
    pub result: Result<Bytes, AppError>,
    /// Headers that the function set.
    pub headers: HeaderMap,
}

/// Reads a server function's response. Every failure becomes an [`AppError`].
pub async fn read_answer(response: Response) -> Answer {
    let (parts, body) = response.into_parts();
    let result = match to_bytes(body, ANSWER_LIMIT).await {
        Ok(bytes) if parts.status.is_success() => Ok(bytes),
        Ok(bytes) => Err(serde_json::from_slice(&bytes).unwrap_or_else(|_| {
            let kind = match parts.status {
                StatusCode::NOT_FOUND => ErrorKind::NotFound,
                StatusCode::PAYLOAD_TOO_LARGE => ErrorKind::TooLarge,
                status if status.is_client_error() => ErrorKind::BadRequest,
                _ => ErrorKind::Internal,
            };
            AppError::of(kind)
        })),
        Err(_) => Err(AppError::of(ErrorKind::Internal)),
    };
    Answer { result, headers: parts.headers }
}

impl Answer {
    /// The answer for an island: JSON, with the real status.
    pub fn into_json(self) -> Response {
        let mut response = match self.result {
            Ok(body) => {
                let mut response = Response::new(Body::from(body));
                response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
                response
            }
            Err(error) => json_error(&error),
        };
        copy_cookies(&self.headers, &mut response);
        response
    }
}

/// An error as JSON.
pub fn json_error(error: &AppError) -> Response {
    refusal_log::note(error);
    let body = serde_json::to_vec(error).unwrap_or_default();
    let mut response = Response::new(Body::from(body));
    *response.status_mut() = StatusCode::from_u16(error.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    // Clients of server functions tell an error from an answer by this header.
    headers.insert(HeaderName::from_static("serverfnerror"), HeaderValue::from_static("1"));
    if let Some(seconds) = error.retry_after_s {
        headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
    }
    response
}

/// Passes on the cookies that the function set.
pub fn copy_cookies(from: &HeaderMap, to: &mut Response) {
    for name in PASSED_ON {
        for value in from.get_all(&name) {
            to.headers_mut().append(name.clone(), value.clone());
        }
    }
}

/// The session token that the function set, when it signed somebody in.
pub fn session_of<'a>(headers: &'a HeaderMap, cookie: &str) -> Option<&'a str> {
    headers.get_all(header::SET_COOKIE).iter().filter_map(|value| value.to_str().ok()).find_map(|line| {
        let (name, rest) = line.split_once('=')?;
        let value = rest.split(';').next()?;
        (name == cookie && !value.is_empty()).then_some(value)
    })
}
