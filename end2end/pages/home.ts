// `/`: what is next.
import type { Locator } from "@playwright/test";
import { AnyPage } from "./shared";

export class Home extends AnyPage {
  async open(): Promise<void> {
    await this.goTo("/");
  }

  /** The one thing that is next. */
  get next(): Locator {
    return this.main.locator(".next-up");
  }

  /** A guardian's card for the child whose conference this is. */
  child(conference: string): Locator {
    return this.main.getByRole("article").filter({ has: this.page.locator(`a.button[href="/conferences/${conference}"]`) });
  }
}
