//! `bench pages`: the pages people open most, as whoever of the demo has the most on them, beside a route without layers.

use super::{
    Bench, ROUNDS, links,
    load::{CONNECTIONS, Load, Wrk},
    people::{self, Person},
    report::{self, Table, Target, median, rounded},
};
use crate::{
    error::{Context, Error, Result},
    serve::DemoServer,
    sh,
};
use serde::Serialize;

/// A route of the same process behind no layer; demos have it.
const BARE: &str = "/bare";
/// The signed-in home is at most this many times slower than the route without layers.
const HOME_COSTS: f64 = 40.0;
/// The slowest in a hundred take at most this many times as long as half of them.
const TAIL: f64 = 4.0;
/// How many of a list's links are looked at for the one with the most behind it.
const CANDIDATES: usize = 20;

/// A page and who looks at it.
struct Page<'a> {
    name: &'static str,
    address: String,
    person: &'a Person,
}

/// Medians of one page. Times are in milliseconds.
#[derive(Serialize)]
struct Figures {
    name: &'static str,
    address: String,
    role: String,
    person: String,
    requests_a_second: f64,
    p50_ms: f64,
    p99_ms: f64,
    p99_to_p50: f64,
    bytes: usize,
    statements: u32,
    bare_requests_a_second: f64,
    /// How many requests the route without layers answers in the time of one.
    bare_to_page: f64,
}

#[derive(Serialize)]
struct Kept {
    rounds: usize,
    seconds: u32,
    connections: u32,
    pages: Vec<Figures>,
}

pub fn run(bench: &Bench) -> Result<()> {
    let Some(wrk) = Wrk::get(bench)? else { return Ok(()) };
    let server = bench.fresh_demo()?;
    let people = people::sign_in_all(&server)?;
    let pages = choose(&people)?;
    let loads = load_all(bench, &wrk, &server, &pages)?;
    let mut figures = Vec::new();
    for (page, pairs) in pages.iter().zip(&loads) {
        figures.push(summed_up(page, pairs)?);
    }
    drop(server);
    let targets = judge(&figures);
    let table = table(&figures);
    report::show(
        bench,
        "pages",
        &table,
        &Kept { rounds: ROUNDS, seconds: bench.seconds, connections: CONNECTIONS, pages: figures },
        &targets,
    )
}

/// Home, goals, one goal and one conference of the student with the most, and the fullest review queue.
fn choose(people: &[Person]) -> Result<Vec<Page<'_>>> {
    let students = people.iter().filter(|person| person.role == "student");
    let student =
        people::richest(students, &["/", "/goals", "/conferences"])?.context("no student of the demo can see their pages")?;
    let mut pages = vec![
        Page { name: "home", address: "/".into(), person: student },
        Page { name: "goals", address: "/goals".into(), person: student },
    ];
    let lists = [("one goal", "/goals", "/goals/{id}"), ("conference", "/conferences", "/conferences/{id}")];
    for (name, list, route) in lists {
        match fullest(student, list, route)? {
            Some(address) => pages.push(Page { name, address, person: student }),
            None => println!("skipped: {name}, for {list} of {} links to none", student.name),
        }
    }
    match people::richest(people.iter(), &["/reviews"])? {
        Some(person) => pages.push(Page { name: "review queue", address: "/reviews".into(), person }),
        None => println!("skipped: review queue, for nobody of the demo can see /reviews"),
    }
    Ok(pages)
}

/// Of what a list links to, the page with the most bytes.
fn fullest(person: &Person, list: &str, route: &str) -> Result<Option<String>> {
    let html = person.client.get(list)?.body;
    let mut best: Option<(usize, String)> = None;
    for address in links::links(&html, list).into_iter().filter(|link| links::fits(route, links::path(link))).take(CANDIDATES) {
        let answer = person.client.get(&address)?;
        if answer.status == 200 && best.as_ref().is_none_or(|(most, _)| answer.body.len() > *most) {
            best = Some((answer.body.len(), address));
        }
    }
    Ok(best.map(|(_, address)| address))
}

/// For each page, five pairs of loads: the route without layers, then the page.
fn load_all(bench: &Bench, wrk: &Wrk, server: &DemoServer, pages: &[Page<'_>]) -> Result<Vec<Vec<(Load, Load)>>> {
    let mut loads = vec![Vec::new(); pages.len()];
    for page in pages {
        wrk.run(server, &page.address, cookie(page), 1)?;
    }
    for round in 1..=ROUNDS {
        println!("pages: round {round} of {ROUNDS}");
        for (page, pairs) in pages.iter().zip(&mut loads) {
            if sh::interrupted() {
                return Error::err("stopped");
            }
            let bare = wrk.run(server, BARE, cookie(page), bench.seconds)?;
            pairs.push((bare, wrk.run(server, &page.address, cookie(page), bench.seconds)?));
        }
    }
    Ok(loads)
}

fn cookie<'a>(page: &'a Page<'_>) -> &'a str {
    page.person.client.cookie.as_deref().unwrap_or_default()
}

/// Medians, and what one more look at the page says: that it still is one, its bytes, its statements.
fn summed_up(page: &Page<'_>, pairs: &[(Load, Load)]) -> Result<Figures> {
    let answer = page.person.client.get(&page.address)?;
    if answer.status != 200 {
        return Error::err(format!(
            "{} answers {} after the load, so its figures are worth nothing",
            page.address, answer.status
        ));
    }
    let statements = super::statements::counted(&answer).context(format!("{} does not say its statements", page.address))?;
    let of = |figure: fn(Load) -> f64| rounded(median(pairs.iter().map(|(_, load)| figure(*load))));
    Ok(Figures {
        name: page.name,
        address: page.address.clone(),
        role: page.person.role.clone(),
        person: page.person.name.clone(),
        requests_a_second: of(Load::per_second),
        p50_ms: of(Load::p50),
        p99_ms: of(Load::p99),
        p99_to_p50: of(Load::tail),
        bytes: answer.body.len(),
        statements,
        bare_requests_a_second: rounded(median(pairs.iter().map(|(bare, _)| bare.per_second()))),
        bare_to_page: rounded(median(pairs.iter().map(|(bare, load)| bare.per_second() / load.per_second()))),
    })
}

fn table(figures: &[Figures]) -> Table {
    let mut table = Table::new(&["page", "as", "req/s", "p50 ms", "p99 ms", "p99/p50", "bytes", "SQL", "bare req/s", "of bare"]);
    for page in figures {
        table.row([
            page.name.to_owned(),
            page.role.clone(),
            format!("{:.0}", page.requests_a_second),
            format!("{:.2}", page.p50_ms),
            format!("{:.2}", page.p99_ms),
            format!("{:.1}", page.p99_to_p50),
            page.bytes.to_string(),
            page.statements.to_string(),
            format!("{:.0}", page.bare_requests_a_second),
            format!("1/{:.1}", page.bare_to_page),
        ]);
    }
    table
}

fn judge(figures: &[Figures]) -> Vec<Target> {
    let home = figures.iter().filter(|page| page.name == "home").map(|page| {
        let measured = format!("1/{:.1}", page.bare_to_page);
        Target::new("home, of the bare route", format!(">= 1/{HOME_COSTS:.0}"), measured, page.bare_to_page <= HOME_COSTS)
    });
    let tails = figures.iter().map(|page| {
        let what = format!("{}, p99 under {CONNECTIONS} connections", page.name);
        Target::new(what, format!("<= {TAIL:.0} x p50"), format!("{:.1} x", page.p99_to_p50), page.p99_to_p50 <= TAIL)
    });
    home.chain(tails).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn figures(name: &'static str, bare_to_page: f64, p99_to_p50: f64) -> Figures {
        Figures {
            name,
            address: "/".into(),
            role: "student".into(),
            person: "Ana".into(),
            requests_a_second: 1000.0,
            p50_ms: 1.0,
            p99_ms: p99_to_p50,
            p99_to_p50,
            bytes: 1,
            statements: 5,
            bare_requests_a_second: 1000.0 * bare_to_page,
            bare_to_page,
        }
    }

    #[test]
    fn home_is_held_to_the_bare_route_and_every_page_to_its_tail() {
        let met = |page| judge(&[page]).iter().map(|target| target.met).collect::<Vec<_>>();
        assert_eq!(met(figures("home", 39.0, 4.0)), [true, true]);
        assert_eq!(met(figures("home", 41.0, 4.1)), [false, false]);
        assert_eq!(met(figures("goals", 100.0, 2.0)), [true]);
    }
}
