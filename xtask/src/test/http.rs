//! Tests of the server through its router, on SQLite and, where it can be had, on a throw-away PostgreSQL.

use super::{Choice, Tally, libtest::Suite};
use crate::{
    error::Result,
    pg::Cluster,
    setup::{self, Report},
};
use std::env;

const URL: &str = "WAYMARK_TEST_POSTGRES";

pub fn run(choice: &Choice, report: &mut Report, tally: &mut Tally) -> Result<()> {
    let mut suite = Suite { package: "server", arguments: Vec::new(), env: Vec::new() };
    // Somebody's own server is taken as it is.
    if env::var_os(URL).is_some_and(|url| !url.is_empty()) {
        return suite.run(choice, tally);
    }
    let cluster = match setup::for_http(report).map(|bin| Cluster::start(&bin)) {
        Some(Ok(cluster)) => Some(cluster),
        Some(Err(error)) => {
            report.missing(&format!("PostgreSQL is here and does not start: {error}"));
            None
        }
        None => None,
    };
    suite.env.extend(cluster.as_ref().map(|cluster| (URL, cluster.url())));
    suite.run(choice, tally)
}
