//! Seasons: made in one step, looked after until every student was heard.
mod give_host;
mod make;
mod overview;

pub use give_host::give_host;
pub use make::{Made, make_season};
pub use overview::{NEEDS_SHOWN, Need, Overview, PAGE, Progress, Season, season};
