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
struct Account {
    role: String,
    name: String,
    identifier: String,
    password: String,
}

/// Somebody with a session.
pub struct Person {
    pub role: String,
    pub name: String,
    pub client: Client,
}

/// Signs in everybody whom the demo offers.
pub fn sign_in_all(server: &DemoServer) -> Result<Vec<Person>> {
    let file = server.accounts();
    let text = fs::read_to_string(&file).context(format!("reading {}", file.display()))?;
    let accounts: Vec<Account> = serde_json::from_str(&text).context(format!("reading {}", file.display()))?;
    if accounts.is_empty() {
        return Error::err(format!("{} names nobody", file.display()));
    }
    accounts.into_iter().map(|account| sign_in(server, account)).collect()
}

fn sign_in(server: &DemoServer, account: Account) -> Result<Person> {
    let client = server.client();
    let fields = [("identifier", account.identifier.as_str()), ("password", account.password.as_str())];
    let answer = client.post("/api/account/sign-in", &fields)?;
    let session = session(&answer)
        .context(format!("{} ({}) could not sign in: status {}", account.name, account.identifier, answer.status))?;
    Ok(Person { role: account.role, name: account.name, client: client.with_cookie(session) })
}

/// The session that signing in gave, as the browser sends it back.
fn session(answer: &Answer) -> Option<String> {
    let cookies = answer.all("set-cookie").filter_map(|line| line.split(';').next());
    let sessions = cookies.filter(|pair| pair.strip_prefix("waymark=").is_some_and(|token| !token.is_empty()));
    sessions.map(str::to_owned).next()
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
        let cookies = |lines: &str| session(&Answer::parse(format!("HTTP/1.1 303 See Other\r\n{lines}\r\n").as_bytes()).unwrap());
        let signed_in = "Set-Cookie: waymark-flash=1; Path=/\r\nSet-Cookie: waymark=abc; Path=/; HttpOnly\r\n";
        assert_eq!(cookies(signed_in).as_deref(), Some("waymark=abc"));
        assert_eq!(cookies("Set-Cookie: waymark-visit=abc; Path=/\r\n"), None);
        assert_eq!(cookies("Set-Cookie: waymark=; Path=/; Max-Age=0\r\n"), None);
    }
}
