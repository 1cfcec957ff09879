// What every page has: the frame, a message after an act, forms by the door they go through.
import { expect, type Locator, type Page } from "@playwright/test";

export class AnyPage {
  constructor(readonly page: Page) {}

  async goTo(path: string): Promise<void> {
    await this.page.goto(path);
  }

  get main(): Locator {
    return this.page.getByRole("main");
  }

  get heading(): Locator {
    return this.main.getByRole("heading", { level: 1 });
  }

  /** What the last act left at the top of the page. */
  async says(words: string): Promise<void> {
    await expect(this.main.locator(".toast")).toContainText(words);
  }

  /** The forms that go through one door, `/api/<capability>/<verb>`. */
  form(door: string): Locator {
    return this.main.locator(`form[action="/api/${door}"]`);
  }

  section(id: string): Locator {
    return this.main.locator(`section#${id}`);
  }

  /** The card with this heading, or whose text this is. */
  card(words: string | RegExp): Locator {
    return this.main.getByRole("article").filter({ hasText: words });
  }

  /** Opens what stands behind a line. */
  async unfold(line: string, within: Locator = this.main): Promise<void> {
    await within.locator("summary").filter({ hasText: line }).first().click();
  }

  /** Chooses or ticks an answer where a finger would: on its line. */
  async tick(answer: Locator): Promise<void> {
    if (await answer.isChecked()) return;
    const id = await answer.getAttribute("id");
    await this.main.locator(`label[for="${id}"]`).click();
    await expect(answer).toBeChecked();
  }

  get errors(): Locator {
    return this.main.getByRole("alert").or(this.main.locator(".error-summary")).first();
  }

  async signOut(): Promise<void> {
    await this.page.locator("header details.menu").last().locator("summary").click();
    await this.page.getByRole("button", { name: "Sign out" }).click();
    await this.page.waitForURL("**/sign-in");
  }

  async chooseLanguage(ownName: string): Promise<void> {
    await this.page.locator("header details.menu").first().locator("summary").click();
    await this.page.getByRole("button", { name: ownName, exact: true }).click();
  }

  /** Goes on through a paged list until something is there. */
  async browseTo(wanted: Locator): Promise<void> {
    while ((await wanted.count()) === 0) {
      const next = this.main.getByRole("link", { name: "Next", exact: true });
      await expect(next, "it is on none of the pages").toHaveCount(1);
      await next.click();
    }
  }
}

/** A day so many days from now, as a date field takes it. */
export function inDays(days: number): string {
  const day = new Date(Date.now() + days * 86_400_000);
  return day.toISOString().slice(0, 10);
}
