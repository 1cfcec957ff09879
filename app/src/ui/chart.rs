//! A line over time, such as confidence from 1 to 5. The picture has a title and a sentence, and a table behind it.
//!
//! The words of the axes are HTML, not SVG: they keep their size on every screen, and the picture can turn round
//! in right-to-left scripts without turning the words.

use super::Disclosure;
use leptos::prelude::*;

/// One point on the line.
#[derive(Clone, Debug)]
pub struct ChartPoint {
    /// When, in words.
    pub label: String,
    /// How high.
    pub value: f64,
    /// The value in words.
    pub value_label: String,
}

/// A line over time.
#[component]
pub fn Chart(
    /// Makes the ids inside unique on the page.
    #[prop(into)]
    id: String,
    #[prop(into)] title: String,
    /// What the line shows, in a sentence: the picture for those who do not see it.
    #[prop(into)]
    desc: String,
    /// In order of time.
    points: Vec<ChartPoint>,
    /// The bottom of the scale and its word, such as 1 and "Not sure yet".
    low: (f64, String),
    /// The top of the scale and its word.
    high: (f64, String),
    /// What opens the table: "Show as a table".
    #[prop(into)]
    table_label: String,
    /// The head of the column of times.
    #[prop(into)]
    column_label: String,
    /// The head of the column of values.
    #[prop(into)]
    column_value: String,
) -> impl IntoView {
    let (title_id, desc_id) = (format!("{id}-title"), format!("{id}-desc"));
    let labelled_by = title_id.clone();
    let described_by = desc_id.clone();
    let places = places(&points, low.0, high.0);
    let line = path(&places);
    let area = area(&places);
    let dots = places.iter().map(|(x, y)| view! { <path class="chart-dot" d=format!("M{x:.1} {y:.1}h0")></path> }).collect_view();
    let guides = (0..=4).map(|step| view! { <path class="chart-guide" d=format!("M0 {}H100", step * 25)></path> }).collect_view();
    let first = points.first().map(|point| point.label.clone());
    let last = (points.len() > 1).then(|| points.last().map(|point| point.label.clone())).flatten();
    let rows = points
        .into_iter()
        .map(|point| view! { <tr><th scope="row">{point.label}</th><td>{point.value_label}</td></tr> })
        .collect_view();
    view! {
        <figure class="chart">
            <figcaption>
                <p class="chart-title">{title.clone()}</p>
                <p class="chart-desc">{desc.clone()}</p>
            </figcaption>
            <div class="chart-plot">
                <div class="chart-scale" aria-hidden="true">
                    <span>{high.1}</span>
                    <span>{low.1}</span>
                </div>
                <svg viewBox="0 0 100 100" preserveAspectRatio="none" role="img"
                    aria-labelledby=labelled_by aria-describedby=described_by focusable="false">
                    <title id=title_id>{title.clone()}</title>
                    <desc id=desc_id>{desc}</desc>
                    {guides}
                    <path class="chart-area" d=area></path>
                    <path class="chart-line" d=line></path>
                    {dots}
                </svg>
                <div class="chart-times" aria-hidden="true">
                    {first.map(|label| view! { <span>{label}</span> })}
                    {last.map(|label| view! { <span>{label}</span> })}
                </div>
            </div>
            <Disclosure summary=table_label>
                <table class="table">
                    <caption class="visually-hidden">{title}</caption>
                    <thead><tr><th scope="col">{column_label}</th><th scope="col">{column_value}</th></tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </Disclosure>
        </figure>
    }
}

/// Where each point stands in a box of 100 by 100, evenly along the line of time.
fn places(points: &[ChartPoint], low: f64, high: f64) -> Vec<(f64, f64)> {
    let span = if high > low { high - low } else { 1.0 };
    let last = points.len().saturating_sub(1).max(1) as f64;
    points
        .iter()
        .enumerate()
        .map(|(index, point)| {
            let x = if points.len() == 1 { 50.0 } else { index as f64 / last * 100.0 };
            (x, 100.0 - ((point.value - low) / span * 100.0).clamp(0.0, 100.0))
        })
        .collect()
}

fn path(places: &[(f64, f64)]) -> String {
    let points: Vec<String> = places.iter().map(|(x, y)| format!("{x:.1} {y:.1}")).collect();
    if points.is_empty() { String::new() } else { format!("M{}", points.join("L")) }
}

fn area(places: &[(f64, f64)]) -> String {
    match (places.first(), places.last()) {
        (Some((start, _)), Some((end, _))) if places.len() > 1 => {
            format!("{}L{end:.1} 100L{start:.1} 100Z", path(places))
        }
        _ => String::new(),
    }
}
