// What leaders and administrators use: who is not reached, and people with their cards.
import type { Locator } from "@playwright/test";
import { AnyPage } from "./shared";

export class Insights extends AnyPage {
  async open(): Promise<void> {
    await this.goTo("/insights");
  }

  /** The figure on a card. */
  async figure(title: string): Promise<number> {
    const card = this.card(title).first();
    return Number(await card.locator(".figure").textContent());
  }

  async showNames(title: string): Promise<void> {
    await this.main.getByRole("link", { name: `Show names ${title}` }).click();
  }

  get names(): Locator {
    return this.main.getByRole("table").first().getByRole("rowheader");
  }
}

export class People extends AnyPage {
  async find(words: string): Promise<void> {
    await this.goTo("/people");
    const form = this.main.locator('form[action="/people"]');
    await form.getByLabel("Name", { exact: true }).fill(words);
    await form.getByRole("button", { name: "Find" }).click();
  }

  row(name: string): Locator {
    return this.main.getByRole("row").filter({ hasText: name });
  }

  async printCard(name: string): Promise<void> {
    await this.row(name).getByRole("button", { name: `Print card ${name}` }).click();
    await this.page.waitForURL("**/people/cards");
  }

  get cards(): Locator {
    return this.main.locator(".sheet-card");
  }
}
