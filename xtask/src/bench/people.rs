//! The people of the demo school, each signed in.

use crate::{
    error::{Context, Error, Result},
    http::{Answer, Client},
    serve::DemoServer,
};
use serde::Deserialize;
use std::fs;

/// One line of `demo-accounts.json`.
#[derive(Deserialize)]
pub struct Account {
    role: String,
    name: String,
    pub identifier: String,
    pub password: String,
    /// The secret of the second step, for whoever has one.
    totp_secret: Option<String>,
}

/// Somebody with a session.
pub struct Person {
    pub role: String,
    pub name: String,
    pub client: Client,
}

/// Everybody whom the demo offers.
pub fn accounts(server: &DemoServer) -> Result<Vec<Account>> {
    let file = server.accounts();
    let text = fs::read_to_string(&file).context(format!("reading {}", file.display()))?;
    let accounts: Vec<Account> = serde_json::from_str(&text).context(format!("reading {}", file.display()))?;
    if accounts.is_empty() {
        return Error::err(format!("{} names nobody", file.display()));
    }
    Ok(accounts)
}

/// Signs in everybody whom the demo offers.
pub fn sign_in_all(server: &DemoServer) -> Result<Vec<Person>> {
    accounts(server)?.into_iter().map(|account| sign_in(server, account)).collect()
}

fn sign_in(server: &DemoServer, account: Account) -> Result<Person> {
    let (client, answer) = (server.client(), come_in(&server.client(), &account)?);
    let session = cookie(&answer, "waymark")
        .context(format!("{} ({}) could not sign in: status {}", account.name, account.identifier, answer.status))?;
    Ok(Person { role: account.role, name: account.name, client: client.with_cookie(session) })
}

/// Takes every step that this account asks for. The answer is that of the last one.
pub fn come_in(client: &Client, account: &Account) -> Result<Answer> {
    let fields = [("identifier", account.identifier.as_str()), ("password", account.password.as_str())];
    let mut answer = client.post("/api/account/sign-in", &fields)?;
    if let Some(secret) = &account.totp_secret {
        // The second step is asked for in the browser that took the first.
        let browser = cookie(&answer, "waymark-browser").context("the first step named no browser")?;
        answer = client.with_cookie(browser).post("/api/account/use-code", &[("code", &code(secret)?)])?;
    }
    Ok(answer)
}

/// What an app for codes with this secret shows now.
fn code(secret: &str) -> Result<String> {
    let secret = totp_rs::Secret::try_from_base32(secret).ok().context("a secret of the demo is not base 32")?;
    let totp = totp_rs::Builder::new().with_secret(secret).build().ok().context("a secret of the demo is too short")?;
    Ok(totp.generate_current().to_string())
}

/// A cookie that an answer gave, as the browser sends it back.
pub fn cookie(answer: &Answer, name: &str) -> Option<String> {
    let cookies = answer.all("set-cookie").filter_map(|line| line.split(';').next());
    let ours = |pair: &&str| pair.split_once('=').is_some_and(|(key, value)| key == name && !value.is_empty());
    cookies.filter(ours).map(str::to_owned).next()
}

/// Who has the most on some pages, in bytes; people who do not get all of them with 200 do not count.
pub fn richest<'a>(people: impl Iterator<Item = &'a Person>, paths: &[&str]) -> Result<Option<&'a Person>> {
    let mut best: Option<(usize, &Person)> = None;
    for person in people {
        let mut total = Some(0);
        for path in paths {
            let answer = person.client.get(path)?;
            total = total.filter(|_| answer.status == 200).map(|sum: usize| sum + answer.body.len());
        }
        if let Some(total) = total
            && best.is_none_or(|(most, _)| total > most)
        {
            best = Some((total, person));
        }
    }
    Ok(best.map(|(_, person)| person))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_session_is_told_from_other_cookies() {
        let cookies =
            |lines: &str| cookie(&Answer::parse(format!("HTTP/1.1 303 See Other\r\n{lines}\r\n").as_bytes()).unwrap(), "waymark");
        let signed_in = "Set-Cookie: waymark-flash=1; Path=/\r\nSet-Cookie: waymark=abc; Path=/; HttpOnly\r\n";
        assert_eq!(cookies(signed_in).as_deref(), Some("waymark=abc"));
        assert_eq!(cookies("Set-Cookie: waymark-visit=abc; Path=/\r\n"), None);
        assert_eq!(cookies("Set-Cookie: waymark=; Path=/; Max-Age=0\r\n"), None);
    }
}
