// Reflections: the list, the desk of who writes, the page of who reads.
import { expect, type Locator } from "@playwright/test";
import { AnyPage } from "./shared";

export class Reflections extends AnyPage {
  async open(): Promise<void> {
    await this.goTo("/reflections");
  }

  async start(about: string, goal?: string): Promise<void> {
    const form = this.section("new").locator("form");
    await form.getByLabel("What is it about?").fill(about);
    if (goal) await form.getByLabel("About one of your goals").selectOption({ label: goal });
    await form.getByRole("button", { name: "Start writing" }).click();
  }

  /** Answers a question that a class is asked. */
  async answer(question: string): Promise<void> {
    await this.section("prompts")
      .getByRole("article")
      .filter({ hasText: question })
      .getByRole("button", { name: "Answer this" })
      .click();
  }
}

export class Reflection extends AnyPage {
  async isOpen(): Promise<void> {
    await this.page.waitForURL(/\/reflections\/[0-9a-f-]{36}$/);
  }

  get body(): Locator {
    return this.main.getByLabel("Your reflection");
  }

  /** The line that says how saving by itself goes. Silent without script. */
  get autosave(): Locator {
    return this.main.locator("leptos-island").getByRole("status");
  }

  async save(): Promise<void> {
    await this.form("reflections/save").getByRole("button", { name: "Save", exact: true }).click();
    await this.says("Saved.");
  }

  /** Sends the draft to the adult who is ticked. */
  async send(): Promise<void> {
    await this.unfold("Send it");
    await this.main.getByRole("button", { name: "Send", exact: true }).click();
    await this.says("Sent.");
  }

  async answer(words: string): Promise<void> {
    const form = this.form("reflections/answer");
    await form.getByLabel("Your answer").fill(words);
    await form.getByRole("button", { name: "Send answer" }).click();
    await this.says("Your answer is on its way.");
  }

  async review(glow: string, grow: string, question: string): Promise<void> {
    const form = this.form("reflections/review");
    await form.getByLabel("Glow").fill(glow);
    await form.getByLabel("Grow").fill(grow);
    await form.getByLabel("Question").fill(question);
  }

  async keepReviewAsDraft(): Promise<void> {
    await this.form("reflections/review").getByRole("button", { name: "Save draft" }).click();
    await this.says("Saved.");
  }

  async releaseReview(): Promise<void> {
    await this.form("reflections/review").getByRole("button", { name: "Release" }).click();
    await this.says("Released.");
    await expect(this.page).toHaveURL(/\/reviews$/);
  }
}
