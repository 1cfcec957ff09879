//! The statement budget of pages: the same number at a few rows and at many, and never a list without an end.
mod stock;

use crate::support::{Client, Engine, TestApp, both};
use domain::id::parse_id;
use http::StatusCode;
use scraper::{ElementRef, Html, Selector};
use std::collections::{BTreeMap, BTreeSet};
use stock::{few, many};

/// Statements that one page may send, the two for session and actor among them.
const MOST_STATEMENTS: u32 = 12;
/// Things of a kind that stand beside each other on one page.
const MOST_ROWS: usize = 25;

/// The most children of one kind that any element of the page has: rows, cards, entries. What a select offers, the parts of
/// a picture and the questions of a form are no list.
fn longest_list(body: &str) -> (usize, String) {
    let html = Html::parse_document(body);
    let main = Selector::parse("main *").unwrap();
    let mut longest = (0, String::new());
    for element in html.select(&main) {
        if ["select", "form", "svg", "dl"].contains(&element.value().name()) {
            continue;
        }
        let mut children: BTreeMap<&str, usize> = BTreeMap::new();
        for child in element.children().filter_map(ElementRef::wrap) {
            *children.entry(child.value().name()).or_default() += 1;
        }
        for (name, count) in children {
            if count > longest.0 {
                longest = (count, format!("<{} class={:?}> of <{name}>", element.value().name(), element.value().attr("class")));
            }
        }
    }
    longest
}

/// Opens every page as everybody; returns the statements of each that answered, by page and person.
async fn measure(clients: &mut BTreeMap<String, Client>, paths: &[String]) -> BTreeMap<(String, String), u32> {
    let mut found = BTreeMap::new();
    for path in paths {
        // A guest by code is nobody at every other page.
        for (who, client) in clients.iter_mut().filter(|(who, _)| *who != "guest" || path == "/c/pack") {
            let page = client.get(path).await;
            if page.status != StatusCode::OK {
                continue;
            }
            let (statements, what) = (page.statements(), format!("{path} for {who}"));
            // `BEGIN` and `COMMIT` are no statements here; every page reads at least the session when somebody is signed in.
            assert!(who == "nobody" || statements >= 2, "{what}: {statements} statements are counted");
            assert!(statements <= MOST_STATEMENTS, "{what}: {statements} statements");
            let (rows, list) = longest_list(&page.body);
            assert!(path == "/styleguide" || rows <= MOST_ROWS, "{what}: {rows} things beside each other in {list}");
            found.insert((path.clone(), who.clone()), statements);
        }
    }
    found
}

both! {
    async fn no_page_asks_more_of_the_database_when_there_is_more_in_it(app: TestApp) {
        let world = app.world().await;
        let paths = few(&app, &world).await;
        let mut clients = BTreeMap::from([("nobody".to_owned(), app.anonymous())]);
        for who in ["amina", "finn", "rivera", "okafor", "cole", "lead", "coord", "admin", "ga", "gb"] {
            clients.insert(who.to_owned(), world.client(&app, who).await);
        }
        let meeting = paths.iter().find_map(|path| parse_id(path.strip_prefix("/conferences/")?)).expect("a conference");
        let (_, token) = app.add_guest_by_code(&world, meeting, "Rosa").await;
        let mut guest = app.anonymous();
        guest.cookies.insert("waymark-guest".into(), token);
        clients.insert("guest".to_owned(), guest);
        let at_few = measure(&mut clients, &paths).await;
        assert!(at_few.len() > 90, "{} pages answered", at_few.len());
        many(&app, &world).await;
        let at_many = measure(&mut clients, &paths).await;
        assert_eq!(at_few.keys().collect::<Vec<_>>(), at_many.keys().collect::<Vec<_>>());
        for (what, statements) in &at_many {
            // A page may ask for one part more when there is something to show in it.
            assert!(*statements <= at_few[what] + 2, "{what:?}: {} statements at few rows, {statements} at many", at_few[what]);
        }
        let most = at_many.iter().max_by_key(|(_, count)| **count).unwrap();
        println!("{} pages; the most statements: {} at {:?}", at_many.len(), most.1, most.0);
    }

    async fn pages_of_a_list_do_not_repeat_themselves(app: TestApp) {
        let world = app.world().await;
        few(&app, &world).await;
        many(&app, &world).await;
        let mut rivera = world.client(&app, "rivera").await;
        let links = Selector::parse("main a[href^='/reflections/'], main tbody tr th").unwrap();
        for path in ["/reviews", "/advisory"] {
            let mut seen = BTreeSet::new();
            let mut rows = 0;
            for number in 1..=3 {
                let page = rivera.get(&format!("{path}?page={number}")).await;
                let html = Html::parse_document(&page.body);
                let main: Vec<String> = html.select(&links).map(|link| link.value().attr("href").map_or_else(|| link.text().collect(), str::to_owned)).take(20).collect();
                rows += main.len();
                seen.extend(main);
            }
            assert_eq!((rows, seen.len()), (60, 60), "{path}: every row stands on one page");
        }
        let far = rivera.get("/reviews?page=9999").await;
        assert_eq!(far.status, StatusCode::OK, "a page behind the last is empty");
    }
}
