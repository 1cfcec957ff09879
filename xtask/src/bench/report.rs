//! How figures are shown and kept: an aligned table, targets with what was measured, a JSON file.

use super::Bench;
use crate::{
    error::{Context, Result},
    paths,
};
use serde::Serialize;
use std::{fmt, fs, thread};

/// Rows under headings; the first column is text, the others are figures and end at the same place.
pub struct Table {
    rows: Vec<Vec<String>>,
}

impl Table {
    pub fn new(headings: &[&str]) -> Self {
        Self { rows: vec![headings.iter().map(ToString::to_string).collect()] }
    }

    pub fn row<const N: usize>(&mut self, cells: [String; N]) {
        self.rows.push(cells.into());
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let width = |column: usize| {
            self.rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max().unwrap_or(0)
        };
        for row in &self.rows {
            let cells = row.iter().enumerate().map(|(column, cell)| {
                let width = width(column);
                if column == 0 { format!("{cell:<width$}") } else { format!("{cell:>width$}") }
            });
            writeln!(f, "{}", cells.collect::<Vec<_>>().join("  ").trim_end())?;
        }
        Ok(())
    }
}

/// What is wanted of a figure, and what it is.
#[derive(Debug, Serialize)]
pub struct Target {
    pub what: String,
    pub wanted: String,
    pub measured: String,
    pub met: bool,
}

impl Target {
    pub fn new(what: impl Into<String>, wanted: impl Into<String>, measured: impl Into<String>, met: bool) -> Self {
        Self { what: what.into(), wanted: wanted.into(), measured: measured.into(), met }
    }
}

/// The file of one measurement: its figures, and the machine they are from.
#[derive(Serialize)]
struct Kept<'a, T> {
    name: &'a str,
    version: &'a str,
    cores: usize,
    figures: &'a T,
    targets: &'a [Target],
}

/// Prints the table and the targets, and writes `target/bench/NAME.json`.
pub fn show(bench: &Bench, name: &str, table: &Table, figures: &impl Serialize, targets: &[Target]) -> Result<()> {
    println!("\n{name}\n{table}");
    if !targets.is_empty() {
        let mut judged = Table::new(&["target", "wanted", "measured", ""]);
        for target in targets {
            let verdict = if target.met { "met" } else { "MISSED" };
            judged.row([target.what.clone(), target.wanted.clone(), target.measured.clone(), verdict.to_owned()]);
        }
        println!("{judged}");
    }
    let cores = thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let kept = Kept { name, version: env!("CARGO_PKG_VERSION"), cores, figures, targets };
    let json = serde_json::to_string_pretty(&kept).context("writing figures")? + "\n";
    let file = bench.folder.join(format!("{name}.json"));
    fs::write(&file, json).context(format!("writing {}", paths::shown(&file)))?;
    println!("written to {}", paths::shown(&file));
    Ok(())
}

/// The middle of some figures; nothing of nothing.
pub fn median(figures: impl IntoIterator<Item = f64>) -> f64 {
    let mut figures: Vec<f64> = figures.into_iter().collect();
    figures.sort_by(f64::total_cmp);
    match figures.len() {
        0 => 0.0,
        odd if odd % 2 == 1 => figures[odd / 2],
        even => f64::midpoint(figures[even / 2 - 1], figures[even / 2]),
    }
}

/// As many digits as a figure deserves: two after the point.
pub fn rounded(figure: f64) -> f64 {
    (figure * 100.0).round() / 100.0
}

/// Thousands of bytes, with one digit after the point.
pub fn kilobytes(bytes: usize) -> String {
    format!("{:.1} kB", bytes as f64 / 1000.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_aligned_whatever_the_letters() {
        let mut table = Table::new(&["page", "bytes", ""]);
        table.row(["/".into(), "12".into(), "ok".into()]);
        table.row(["/göals".into(), "1234567".into(), String::new()]);
        assert_eq!(table.to_string(), "page      bytes\n/            12  ok\n/göals  1234567\n");
    }

    #[test]
    fn the_median_is_the_middle() {
        assert_eq!(median([5.0, 1.0, 3.0]).to_string(), "3");
        assert_eq!(median([4.0, 1.0, 3.0, 2.0]).to_string(), "2.5");
        assert_eq!(median([]).to_string(), "0");
    }

    #[test]
    fn figures_are_short() {
        assert_eq!(rounded(1.236_4).to_string(), "1.24");
        assert_eq!(kilobytes(24_960), "25.0 kB");
    }
}
