//! Bars: how much of each, as a picture that is a table at the same time.

use leptos::prelude::*;

/// One bar.
#[derive(Clone, Debug)]
pub struct Bar {
    /// What it counts.
    pub label: String,
    /// How long it is, between 0 and the maximum.
    pub value: f64,
    /// The value in words, as the reader's language writes it: "18 of 24".
    pub value_label: String,
    /// A second, paler length behind it, such as the seats there are.
    pub of: Option<f64>,
}

/// Horizontal bars, one to a row.
#[component]
pub fn Bars(
    /// What the bars compare; the table's caption.
    #[prop(into)]
    title: String,
    /// What they show, in a sentence.
    #[prop(optional_no_strip, into)]
    desc: Option<String>,
    /// The head of the first column: "Week".
    #[prop(into)]
    column_label: String,
    /// The head of the last column: "Students heard".
    #[prop(into)]
    column_value: String,
    bars: Vec<Bar>,
    /// The longest a bar can be; the greatest value when nothing is given.
    #[prop(optional_no_strip, into)]
    max: Option<f64>,
) -> impl IntoView {
    let longest = bars.iter().map(|bar| bar.of.unwrap_or(bar.value).max(bar.value)).fold(0.0_f64, f64::max);
    let max = max.unwrap_or(longest);
    let rows = bars
        .into_iter()
        .map(|bar| {
            let name = format!("{}: {}", bar.label, bar.value_label);
            view! {
                <tr>
                    <th scope="row" dir="auto">{bar.label}</th>
                    <td class="bars-picture">
                        <svg viewBox="0 0 100 10" preserveAspectRatio="none" role="img" aria-label=name focusable="false">
                            <title>{name.clone()}</title>
                            <rect class="bar-track" width="100" height="10"></rect>
                            {bar.of.map(|of| view! { <rect class="bar-of" width=percent(of, max) height="10"></rect> })}
                            <rect class="bar" width=percent(bar.value, max) height="10"></rect>
                        </svg>
                    </td>
                    <td class="bars-value">{bar.value_label}</td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <div class="bars-room">
            <table class="bars">
                <caption>
                    <span class="chart-title">{title}</span>
                    {desc.map(|desc| view! { <span class="chart-desc">{desc}</span> })}
                </caption>
                <thead class="visually-hidden">
                    <tr>
                        <th scope="col">{column_label}</th>
                        <td></td>
                        <th scope="col">{column_value}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

/// A part of the maximum as 0 to 100, kept within.
pub(super) fn percent(value: f64, max: f64) -> String {
    if max > 0.0 { format!("{:.2}", (value / max * 100.0).clamp(0.0, 100.0)) } else { "0".to_owned() }
}
