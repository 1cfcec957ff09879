// Every page, as everybody who may see it, has no violation that axe can find. So have its states: errors, things unfolded.
import type { Page } from "@playwright/test";
import { ROLES } from "../support/accounts";
import { expectAccessible, unfoldAll } from "../support/axe";
import { everything } from "../support/env";
import { looks } from "../support/looks";
import { hasId, isLinked, pageRoutes, visitors, type PageRoute, type Visitor } from "../support/routes";
import { expect, test, type Look, type Visits } from "../support/test";

/** In a quick run one visitor a page is enough, except where roles see quite different things. */
const DIFFER: Record<string, Visitor[]> = {
  "/": [...ROLES],
  "/goals": ["student", "guardian"],
  "/goals/{id}": ["student", "advisor"],
  "/reflections/{id}": ["student", "advisor"],
  "/conferences": ["student", "guardian", "advisor"],
  "/conferences/{id}": ["student", "guardian", "advisor", "coordinator"],
  "/advisory": ["advisor", "counselor"],
  "/reviews": ["advisor"],
  "/reviews/prompts": ["teacher"],
};

/** Pages that only some of those who pass the door can reach by links. */
const REACHED_BY: Record<string, Visitor[]> = {
  // Whether a guardian finds one depends on what the children share.
  "/goals/{id}": ["student", "teacher", "advisor"],
  "/goals/{id}/edit": ["student"],
  "/reflections/{id}": ["student", "advisor"],
  "/conferences/{id}": ["student", "guardian", "advisor", "coordinator"],
  "/conferences/{id}/prepare": ["student"],
  // Asked by a guardian, answered at the school; the demo's principal leads another one.
  "/records/requests/{id}": ["guardian", "admin"],
  "/records/restrictions/{id}": ["counselor", "admin"],
  // Without a class or a caseload there is no such list; students do not start goals for others.
  "/goals/new": ["student", "teacher", "advisor", "counselor", "coordinator", "leader", "admin"],
};

function who(route: PageRoute): Visitor[] {
  const reached = REACHED_BY[route.path];
  const may = visitors(route).filter((visitor) => !reached || reached.includes(visitor));
  if (everything) return may;
  const chosen = DIFFER[route.path]?.filter((visitor) => may.includes(visitor));
  return chosen ?? may.slice(0, 1);
}

const open = (visits: Visits, visitor: Visitor, look: Look) =>
  visitor === "stranger" ? visits.stranger(look) : visits.as(visitor, look);

for (const [name, look] of looks) {
  test.describe(name, () => {
    for (const route of pageRoutes()) {
      for (const visitor of who(route)) {
        test(`${route.path} is accessible for ${visitor}`, async ({ addresses, visits }) => {
          const address = isLinked(route.path) ? await addresses(visitor).then((known) => known.get(route.path)) : route.path;
          if (!address) throw new Error(`no link leads ${visitor} to ${route.path}`);
          const page = await open(visits, visitor, look);
          expect((await page.goto(address))?.status()).toBe(200);
          await expectAccessible(page);
        });
      }
    }
    states(look);
  });
}

/** Pages in the states that a form or a click brings about. */
function states(look: Look): void {
  const unfolded: [string, Visitor][] = [
    ["/goals/{id}", "student"],
    ["/reflections/{id}", "student"],
    ["/conferences/{id}/prepare", "student"],
    ["/conferences/{id}", "advisor"],
    ["/conferences/{id}", "guardian"],
    ["/conferences/season", "coordinator"],
  ];
  for (const [path, visitor] of unfolded) {
    test(`${path} with everything unfolded is accessible for ${visitor}`, async ({ addresses, visits }) => {
      const page = await open(visits, visitor, look);
      await page.goto(hasId(path) ? ((await addresses(visitor)).get(path) ?? path) : path);
      await unfoldAll(page);
      await expectAccessible(page);
    });
  }

  const empty: [string, string, Visitor][] = [
    ["/sign-in", "account/sign-in", "stranger"],
    ["/sign-in/card", "account/use-card", "stranger"],
    ["/c", "guests/enter", "stranger"],
    ["/goals/new", "goals/start", "student"],
    ["/reviews/prompts", "reflections/set-prompt", "teacher"],
    ["/people", "people/print-cards", "admin"],
  ];
  for (const [path, door, visitor] of empty) {
    test(`${path} is accessible when its form comes back with errors`, async ({ visits }) => {
      const page = await open(visits, visitor, look);
      await page.goto(path);
      await sendEmpty(page, door);
      await expectAccessible(page);
    });
  }

  test("the header's menus are accessible when they are open", async ({ visits }) => {
    const page = await visits.as("advisor", look);
    await page.goto("/");
    for (const menu of await page.locator("header summary").all()) {
      await menu.click();
      await expectAccessible(page);
      await menu.click();
    }
  });

  test("a page that is not there, and one that is not yours, are accessible", async ({ visits, watcher }) => {
    watcher.allow(/40[34]/);
    const page = await visits.as("student", look);
    for (const [path, status] of [["/not/here", 404], ["/people", 403]] as const) {
      expect((await page.goto(path))?.status()).toBe(status);
      await expectAccessible(page);
    }
  });

  test("the door for a guest's code, and what it opens, are accessible", async ({ visits, watcher }) => {
    watcher.allow(/401/);
    const page = await visits.stranger(look);
    expect((await page.goto("/c/pack"))?.status()).toBe(401);
    await expectAccessible(page);
    await page.goto("/c/GRAND-MA123");
    await expectAccessible(page);
    await page.locator('form[action="/api/guests/enter"] button').click();
    await page.waitForURL("**/c/pack");
    await unfoldAll(page);
    await expectAccessible(page);
  });

  test("a sheet of sign-in cards is accessible", async ({ cast, db, visits }) => {
    const id = cast.person("student");
    const { name } = db.row<{ name: string }>("SELECT name_folded AS name FROM person WHERE id = ?", [id]);
    const page = await visits.as("admin", look);
    await page.goto(`/people?q=${encodeURIComponent(name)}`);
    await page.locator(`form:has(input[value="${id}"]) button`).click();
    await page.waitForURL("**/people/cards");
    await expect(page.locator(".sheet-card")).toHaveCount(1);
    await expectAccessible(page);
  });

  test("a draft of a reflection is accessible while it is being sent", async ({ cast, visits }) => {
    const page = await visits.of(await cast.comeIn(cast.person("student")), look);
    await page.goto("/reflections");
    await page.locator("#new form input[name=title]").fill("A draft to look at");
    await page.locator("#new form button").click();
    await page.waitForURL(/\/reflections\/.+/);
    await unfoldAll(page);
    await expectAccessible(page);
  });
}

/** Sends a form as it is, which is not enough, and waits for it to come back. */
async function sendEmpty(page: Page, door: string): Promise<void> {
  await page.locator(`main form[action="/api/${door}"]`).last().getByRole("button").first().click();
  await expect(page.locator("#error-summary")).toBeVisible();
}
