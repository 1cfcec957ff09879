// The frame of every page: the keyboard's way, the place of focus, narrow screens, large text, and no script where none is needed.
import type { Page } from "@playwright/test";
import { SignIn } from "../pages/sign-in";
import type { Role } from "../support/accounts";
import { expect, test } from "../support/test";

/** The pages that people see most. */
const MAIN: [Role, string[]][] = [
  ["student", ["/", "/goals", "/goals/new", "/goals/{id}", "/goals/{id}/edit", "/reflections", "/reflections/{id}", "/conferences", "/conferences/{id}", "/conferences/{id}/prepare"]],
  ["advisor", ["/", "/reviews", "/reviews/prompts", "/advisory", "/conferences", "/conferences/{id}", "/reflections/{id}"]],
  ["guardian", ["/", "/conferences/{id}"]],
  ["coordinator", ["/", "/conferences/season", "/insights"]],
  ["admin", ["/people", "/people/cards"]],
];

test("the first Tab finds the way past the frame, and it leads to the page itself", async ({ visits }) => {
  const page = await visits.as("student");
  await page.goto("/goals");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to main content" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
});

test("a form that comes back puts focus on what needs another look, and leads to the field", async ({ visits }) => {
  const page = await visits.stranger();
  const signIn = new SignIn(page);
  await signIn.open();
  await signIn.with("", "");
  await expect(page.locator("#error-summary")).toBeFocused();
  await signIn.errors.getByRole("link").first().press("Enter");
  await expect(signIn.main.getByLabel("E-mail or user name")).toBeFocused();
  await expect(signIn.main.getByLabel("E-mail or user name")).toHaveAccessibleDescription(/Please fill this in/);
});

test("everything that takes focus by keyboard shows it", async ({ visits }) => {
  const page = await visits.as("student");
  await page.goto("/goals");
  for (let step = 0; step < 30; step += 1) {
    await page.keyboard.press("Tab");
    // Past the last stop the browser's own bar has focus.
    if (await page.evaluate(() => document.activeElement === document.body)) return;
    const outline = await page.evaluate(() => {
      // Some draw it on the surface around them, which is a pseudo-element of theirs or of their label.
      const focused = document.activeElement ?? document.body;
      const label = focused.nextElementSibling?.matches("label") ? [focused.nextElementSibling] : [];
      const styles = [focused, ...label].flatMap((element) => [null, "::before", "::after"].map((part) => getComputedStyle(element, part)));
      return Math.max(...styles.map((style) => (style.outlineStyle === "none" ? 0 : parseFloat(style.outlineWidth))));
    });
    expect(outline, `stop ${step + 1}`).toBeGreaterThanOrEqual(2);
  }
});

for (const [role, paths] of MAIN) {
  for (const language of ["en", "ar"]) {
    test(`${role}: nothing is wider than 320 pixels (${language})`, async ({ addresses, visits }) => {
      const page = await visits.as(role, { viewport: { width: 320, height: 640 }, language });
      for (const path of paths) {
        await page.goto((await addresses(role)).get(path) ?? path);
        await expectNoSidewaysScroll(page);
      }
    });
  }

  test(`${role}: nothing is lost when text is twice as large`, async ({ addresses, visits }) => {
    const page = await visits.as(role, { viewport: { width: 1280, height: 900 } });
    for (const path of paths) {
      await page.goto((await addresses(role)).get(path) ?? path);
      await page.evaluate(() => {
        document.documentElement.style.fontSize = "200%";
      });
      await expectNoSidewaysScroll(page);
    }
  });

  test(`${role}: only pages with an island load more than the session's own small script`, async ({ addresses, visits }) => {
    const page = await visits.as(role);
    const scripts: string[] = [];
    page.on("request", (request) => {
      if (request.resourceType() === "script" && !/\/session-[^/]*\.js$/.test(request.url())) scripts.push(request.url());
    });
    for (const path of paths) {
      scripts.length = 0;
      await page.goto((await addresses(role)).get(path) ?? path);
      const islands = await page.locator("leptos-island").count();
      if (islands === 0) expect(scripts, path).toEqual([]);
      else expect(scripts.length, path).toBeGreaterThan(0);
    }
  });
}

/** The page itself never scrolls sideways; a wide table may, inside its own frame. */
async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const wide = await page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= room) return [];
    const sticksOut = (element: Element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && (box.right > room + 1 || box.left < -1);
    };
    return [...document.body.querySelectorAll("*")].filter(sticksOut).slice(0, 5).map((element) => element.outerHTML.slice(0, 120));
  });
  expect(wide, new URL(page.url()).pathname).toEqual([]);
}
