//! Tests in a browser: a demo server with a client that is built as it ships, and Playwright.

use super::{ALL, Choice, Tally, fixtures, playwright};
use crate::{
    build,
    error::{Context, Error, Result},
    front, paths,
    serve::DemoServer,
    setup::{self, Report, npm},
    sh::Cmd,
};
use std::fs;

pub fn run(choice: &Choice, report: &mut Report, tally: &mut Tally) -> Result<()> {
    if !paths::at("end2end/playwright.config.ts").exists() {
        println!("test: no browser tests, for there is no end2end/playwright.config.ts");
        return Ok(());
    }
    let Some(chromium) = setup::for_browser(report)? else {
        return Ok(());
    };
    build::debug(front::Profile::Release)?;

    let folder = paths::at("target/test");
    fs::create_dir_all(&folder).context("making target/test")?;
    let counted = folder.join("playwright.json");
    let _ = fs::remove_file(&counted);
    let binary = paths::waymark("debug");
    let server = DemoServer::start(&binary, &folder.join("server.log"))?;

    println!("test: browser, at {}", server.base_url());
    let program = npm::program("playwright").context("Playwright is not in end2end/node_modules; run `npm ci` there")?;
    let mut command = Cmd::new(program)
        .args(["test", "--reporter=list,json", "--pass-with-no-tests"])
        .args(&choice.filters)
        .dir(paths::at("end2end"))
        .env("PLAYWRIGHT_JSON_OUTPUT_FILE", &counted)
        .env("BASE_URL", server.base_url())
        .env("WAYMARK_BIN", &binary)
        .env("WAYMARK_DATABASE", server.database())
        .env("WAYMARK_DEMO_ACCOUNTS", server.accounts())
        .env("CHROMIUM", chromium);
    if choice.all {
        command = command.env(ALL, "1");
    }
    if let Some(folder) = fixtures() {
        command = command.env("WAYMARK_FIXTURES", folder);
    }
    let succeeded = command.stream(|line| println!("{line}"))?;
    let json = fs::read_to_string(&counted)
        .map_err(|_| Error::new("Playwright did not get as far as a report; its own words are above"))?;
    let browser = playwright::count(&json)?;
    tally.add(browser);
    if !succeeded && browser.failed == 0 {
        return Error::err("Playwright failed although no test did; its own words are above");
    }
    Ok(())
}
