//! `bench statements`: walks every page as everybody whom the demo offers, and holds its SQL statements to the limit.
//!
//! Pages with an id are found as people find them, by links. The server counts at the driver, session and actor included.

use super::{
    Bench, links,
    people::{self, Person},
    report::{self, Table, Target},
};
use crate::{
    error::{Context, Error, Result},
    http::{Answer, Client},
    sh::{self, Cmd},
};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet, HashSet, VecDeque};

/// Statements that a page may send.
const LIMIT: u32 = 12;
/// How many addresses of one kind one person opens.
const VISITS: usize = 12;

/// One line of `waymark routes --json`.
#[derive(Deserialize)]
struct Route {
    kind: String,
    path: String,
}

/// What was seen of one route.
#[derive(Clone, Debug, Default, Serialize)]
struct Page {
    route: String,
    most: u32,
    /// Where and as whom that was.
    address: String,
    role: String,
    visits: usize,
    /// Roles that have seen the page itself.
    seen_by: BTreeSet<String>,
}

#[derive(Serialize)]
struct Kept<'a> {
    limit: u32,
    most: u32,
    pages: &'a [Page],
    not_reached: Vec<&'a str>,
    failures: &'a [String],
    dead_links: &'a BTreeMap<String, String>,
}

/// The statements of an answer, as the demo says them.
pub fn counted(answer: &Answer) -> Option<u32> {
    answer.header("x-waymark-statements")?.parse().ok()
}

/// True when every page is within the limit.
pub fn run(bench: &Bench) -> Result<bool> {
    let routes = pages_of(&Cmd::new(&bench.binary).args(["routes", "--json"]).output()?)?;
    let server = bench.fresh_demo()?;
    let mut walk = Walk::new(routes);
    walk.go("nobody", &server.client())?;
    for Person { role, client, .. } in people::sign_in_all(&server)? {
        walk.go(&role, &client)?;
    }
    drop(server);
    walk.show(bench)
}

fn pages_of(json: &str) -> Result<Vec<String>> {
    let routes: Vec<Route> = serde_json::from_str(json).context("reading `waymark routes --json`")?;
    Ok(routes.into_iter().filter(|route| route.kind == "page").map(|route| route.path).collect())
}

struct Walk {
    routes: Vec<String>,
    pages: Vec<Page>,
    /// Answers that are no fault of the visitor's.
    failures: Vec<String>,
    /// Links that lead to nothing, or to what the person may not see: which kind, and one of them.
    dead_links: BTreeMap<String, String>,
}

impl Walk {
    fn new(routes: Vec<String>) -> Self {
        let pages = routes.iter().map(|route| Page { route: route.clone(), ..Page::default() }).collect();
        Self { routes, pages, failures: Vec::new(), dead_links: BTreeMap::new() }
    }

    /// Opens what one person can open: every page without an id, then whatever those link to.
    fn go(&mut self, role: &str, client: &Client) -> Result<()> {
        let mut waiting: VecDeque<String> = self.routes.iter().filter(|route| !links::is_open(route)).cloned().collect();
        let mut met: HashSet<String> = waiting.iter().cloned().collect();
        let mut visits: BTreeMap<String, usize> = BTreeMap::new();
        let mut statuses: BTreeMap<String, u16> = BTreeMap::new();
        // Each address that a page links to, with the first such page.
        let mut linked: BTreeMap<String, String> = BTreeMap::new();
        while let Some(address) = waiting.pop_front() {
            if sh::interrupted() {
                return Error::err("stopped");
            }
            let answer = client.get(&address)?;
            self.take(role, &address, &answer)?;
            if answer.status == 200 {
                for link in links::links(&answer.body, &address) {
                    let Some(route) = links::route_of(&self.routes, &link) else { continue };
                    let visits = visits.entry(links::kind(route, &link)).or_default();
                    if *visits < VISITS && met.insert(link.clone()) {
                        *visits += 1;
                        waiting.push_back(link.clone());
                    }
                    linked.entry(link).or_insert_with(|| address.clone());
                }
            }
            statuses.insert(address, answer.status);
        }
        for (address, from) in &linked {
            if let Some(status @ 400..500) = statuses.get(address) {
                self.dead_link(role, from, address, *status);
            }
        }
        Ok(())
    }

    fn take(&mut self, role: &str, address: &str, answer: &Answer) -> Result<()> {
        let statements = counted(answer).context(format!("{address} does not say its statements; is this a demo?"))?;
        if answer.status >= 500 {
            self.failures.push(format!("{address} answers {role} with {}", answer.status));
        }
        let route = links::route_of(&self.routes, address).map(str::to_owned);
        if let Some(page) = self.pages.iter_mut().find(|page| Some(&page.route) == route.as_ref()) {
            page.visits += 1;
            // Of equals, one who has seen the page says more than one who was sent away.
            let seen_first = answer.status == 200 && page.seen_by.is_empty();
            if page.address.is_empty() || statements > page.most || (statements == page.most && seen_first) {
                (page.most, page.address, page.role) = (statements, address.to_owned(), role.to_owned());
            }
            if answer.status == 200 {
                page.seen_by.insert(role.to_owned());
            }
        }
        Ok(())
    }

    /// Notes one of each kind.
    fn dead_link(&mut self, role: &str, from: &str, to: &str, status: u16) {
        let route = |address| links::route_of(&self.routes, address).unwrap_or(address);
        let kind = format!("{} links {role} to {}, which answers {status}", route(from), route(to));
        self.dead_links.entry(kind).or_insert_with(|| to.to_owned());
    }

    fn is_good(&self) -> bool {
        self.failures.is_empty() && self.pages.iter().all(|page| page.most <= LIMIT)
    }

    fn show(&self, bench: &Bench) -> Result<bool> {
        let most = self.pages.iter().map(|page| page.most).max().unwrap_or(0);
        let not_reached: Vec<&str> =
            self.pages.iter().filter(|page| page.seen_by.is_empty()).map(|page| page.route.as_str()).collect();
        let mut table = Table::new(&["page", "SQL", "visits", "roles", "most as", "at"]);
        for page in &self.pages {
            table.row([
                page.route.clone(),
                page.most.to_string(),
                page.visits.to_string(),
                page.seen_by.len().to_string(),
                page.role.clone(),
                page.address.clone(),
            ]);
        }
        let targets = [Target::new("statements of a page", format!("<= {LIMIT}"), most.to_string(), most <= LIMIT)];
        let kept = Kept {
            limit: LIMIT,
            most,
            pages: &self.pages,
            not_reached: not_reached.clone(),
            failures: &self.failures,
            dead_links: &self.dead_links,
        };
        report::show(bench, "statements", &table, &kept, &targets)?;
        for route in &not_reached {
            println!("skipped: {route}, for nobody of the demo came there by any link");
        }
        for (link, address) in &self.dead_links {
            println!("note: {link}: {address}");
        }
        for failure in &self.failures {
            println!("failed: {failure}");
        }
        for page in self.pages.iter().filter(|page| page.most > LIMIT) {
            println!("failed: {} sends {} statements as {}; {LIMIT} are the limit", page.address, page.most, page.role);
        }
        Ok(self.is_good())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(status: u16, statements: u32) -> Answer {
        let text = format!("HTTP/1.1 {status} X\r\nx-waymark-statements: {statements}\r\n\r\n");
        Answer::parse(text.as_bytes()).unwrap()
    }

    #[test]
    fn only_pages_are_walked() {
        let json = r#"[{"kind":"page","method":"GET","path":"/goals","rule":"signed in"},
                       {"kind":"api","method":"POST","path":"/api/goals/start","rule":"signed in"}]"#;
        assert_eq!(pages_of(json).unwrap(), ["/goals"]);
    }

    #[test]
    fn the_most_statements_count_whoever_asked_and_refusals_too() {
        let mut walk = Walk::new(vec!["/goals".into(), "/insights".into()]);
        walk.take("student", "/goals", &answer(200, 5)).unwrap();
        walk.take("leader", "/goals?page=2", &answer(200, 12)).unwrap();
        walk.take("student", "/insights", &answer(403, 2)).unwrap();
        assert_eq!((walk.pages[0].most, walk.pages[0].role.as_str(), walk.pages[0].visits), (12, "leader", 2));
        assert_eq!((walk.pages[0].seen_by.len(), walk.pages[1].seen_by.len()), (2, 0));
        assert!(walk.is_good());
        walk.take("student", "/insights", &answer(403, 13)).unwrap();
        assert!(!walk.is_good());
    }

    #[test]
    fn a_server_error_fails_and_a_page_that_does_not_count_is_an_error() {
        let mut walk = Walk::new(vec!["/goals".into()]);
        walk.take("student", "/goals", &answer(500, 1)).unwrap();
        assert!(!walk.is_good());
        let silent = Answer::parse(b"HTTP/1.1 200 OK\r\n\r\n").unwrap();
        assert!(walk.take("student", "/goals", &silent).is_err());
    }
}
