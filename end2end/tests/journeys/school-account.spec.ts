// A guardian comes in through the school's own accounts, for the first time and again after the school renewed its keys.
import type { Browser, Page } from "@playwright/test";
import { SignIn } from "../../pages/sign-in";
import { expectAccessible } from "../../support/axe";
import { SchoolAccounts } from "../../support/school-account";
import { inEnglish } from "../../support/session";
import { expect, test } from "../../support/test";
import { Watcher } from "../../support/watcher";

/** Comes in at the node in a browser of its own, does something, and checks that the browser had nothing to complain about. */
async function comeIn(browser: Browser, school: SchoolAccounts, then: (page: Page) => Promise<void>): Promise<void> {
  const watcher = new Watcher(school.baseUrl);
  watcher.allow(new RegExp(`^a request to somebody else: ${school.issuer}/`));
  const context = await browser.newContext({ storageState: inEnglish(), baseURL: school.baseUrl });
  watcher.watch(context);
  const page = await context.newPage();
  const signIn = new SignIn(page);
  await signIn.goTo("/sign-in?onwards=/settings");
  if (test.info().project.use.javaScriptEnabled !== false) await expectAccessible(page);
  await signIn.form("account/begin-identity").getByRole("button", { name: /Sign in with .*Willow Academy/ }).click();
  await page.getByRole("button", { name: "It is me" }).click();
  await page.waitForURL(`${school.baseUrl}/settings`);
  await then(page);
  if (test.info().project.use.javaScriptEnabled !== false) await expectAccessible(page);
  await context.close();
  watcher.check();
}

test("a guardian comes in with a school account, and still after the school renewed its keys", async ({ browser, cast, db }) => {
  const id = cast.person("guardian");
  const { email } = db.row<{ email: string }>("SELECT email FROM person WHERE id = ?", [id]);
  const school = await SchoolAccounts.start({ subject: `pupil-${id}`, email });
  try {
    await comeIn(browser, school, async (page) => {
      await expect(page.locator("#identity")).toContainText("Willow Academy");
      await expect(page.locator("#identity")).toContainText("This is your only way in.");
    });
    const known = db.row(
      "SELECT i.issuer, i.subject, a.password_hash FROM identity i JOIN account a ON a.id = i.account_id WHERE a.person_id = ?",
      [id],
    );
    expect(known).toEqual({ issuer: school.issuer, subject: `pupil-${id}`, password_hash: null });

    school.renewKeys();
    await comeIn(browser, school, async (page) => {
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Settings");
    });
  } finally {
    await school.stop();
  }
});
