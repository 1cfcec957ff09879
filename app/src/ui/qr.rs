//! A QR code as inline SVG: one path, in the colour of the text.
use leptos::prelude::*;
use qrcode::{Color, EcLevel, QrCode};
use std::fmt::Write as _;

/// Modules of white around the code, as the standard asks.
const QUIET: usize = 4;

/// Draws `text`; nothing when it is too long for a code.
pub fn qr_code(text: &str, label: String) -> Option<impl IntoView + use<>> {
    let code = QrCode::with_error_correction_level(text, EcLevel::M).ok()?;
    let width = code.width();
    let mut path = String::new();
    for (index, color) in code.to_colors().into_iter().enumerate() {
        if color == Color::Dark {
            // Writing to a string cannot fail.
            let _ = write!(path, "M{} {}h1v1h-1z", index % width + QUIET, index / width + QUIET);
        }
    }
    let size = width + 2 * QUIET;
    Some(view! {
        <svg class="qr" viewBox=format!("0 0 {size} {size}") role="img" aria-label=label>
            <rect class="qr-ground" width=size height=size></rect>
            <path class="qr-ink" d=path></path>
        </svg>
    })
}
