//! The WASM entry: hydrates the islands, nothing else.

// The crate must be named, or the linker drops the islands' exports.
use app as _;
use wasm_bindgen::prelude::wasm_bindgen;

/// Called once by the island loader, before it wakes the islands on the page.
#[wasm_bindgen]
pub fn hydrate() {
    console_error_panic_hook::set_once();
    leptos::mount::hydrate_islands();
}
