// The visitor's language: chosen before sign-in and without script, kept afterwards, and stronger than the language at home.
import { SignIn } from "../pages/sign-in";
import { account } from "../support/accounts";
import { expect, test } from "../support/test";

const LANGUAGES = [
  ["es", "Español", "ltr"],
  ["ar", "العربية", "rtl"],
  ["zh-Hans", "简体中文", "ltr"],
  ["vi", "Tiếng Việt", "ltr"],
] as const;

for (const [tag, name, direction] of LANGUAGES) {
  test(`${name} is chosen before sign-in and is still there on the next page and the next day`, async ({ visits }) => {
    const page = await visits.stranger();
    const signIn = new SignIn(page);
    const html = page.locator("html");
    await signIn.open();
    await expect(html).toHaveAttribute("lang", "en");
    await expect(html).toHaveAttribute("dir", "ltr");
    const english = await signIn.heading.textContent();

    await signIn.chooseLanguage(name);
    await expect(html).toHaveAttribute("lang", tag);
    await expect(html).toHaveAttribute("dir", direction);
    await expect(page).toHaveURL(/\/sign-in$/);
    await expect(signIn.heading).not.toHaveText(english ?? "");

    await page.goto("/sign-in/card");
    await expect(html).toHaveAttribute("lang", tag);
    const cookie = (await page.context().cookies()).find((cookie) => cookie.name === "waymark-lang");
    expect(cookie?.expires, "kept for longer than a visit").toBeGreaterThan(Date.now() / 1000 + 86_400);
  });
}

test("a chosen language stays through signing in and out", async ({ visits }) => {
  const page = await visits.stranger();
  const signIn = new SignIn(page);
  const html = page.locator("html");
  const { identifier, password } = account("teacher");
  await signIn.open();
  await signIn.chooseLanguage("العربية");
  await page.locator("input[name=identifier]").fill(identifier);
  await page.locator("input[name=password]").fill(password);
  await page.locator('form[action="/api/account/sign-in"] button').click();
  await page.waitForURL((url) => url.pathname === "/");
  await expect(html).toHaveAttribute("dir", "rtl");
  await page.locator("header details.menu").last().locator("summary").click();
  await page.locator('form[action="/api/account/sign-out"] button').click();
  await page.waitForURL("**/sign-in");
  await expect(html).toHaveAttribute("lang", "ar");
});

test("a browser that asks for Vietnamese gets it without choosing", async ({ visits }) => {
  const page = await visits.stranger({ locale: "vi-VN", storageState: { cookies: [], origins: [] } });
  await page.goto("/sign-in");
  await expect(page.locator("html")).toHaveAttribute("lang", "vi");
});
