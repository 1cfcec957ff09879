// `/reviews`: the queue, and the questions to a class.
import type { Locator } from "@playwright/test";
import { AnyPage } from "./shared";

export class Reviews extends AnyPage {
  async open(): Promise<void> {
    await this.goTo("/reviews");
  }

  waiting(title: string): Locator {
    return this.section("waiting").getByRole("article").filter({ hasText: title });
  }

  recent(title: string): Locator {
    return this.section("recent").getByRole("article").filter({ hasText: title });
  }

  /** Finds a reflection in the queue, on whatever page it stands. */
  async find(title: string): Promise<Locator> {
    await this.open();
    await this.browseTo(this.waiting(title));
    return this.waiting(title);
  }

  async read(title: string): Promise<void> {
    await (await this.find(title)).getByRole("link", { name: title }).click();
  }
}

export class Prompts extends AnyPage {
  async ask(question: string, section: string, lastDay: string): Promise<void> {
    await this.goTo("/reviews");
    await this.main.getByRole("link", { name: "Prompts" }).click();
    const form = this.form("reflections/set-prompt");
    await form.getByLabel("Class", { exact: true }).selectOption(section);
    await form.getByLabel("Your question").fill(question);
    await form.getByLabel("Last day").fill(lastDay);
    await form.getByRole("button", { name: "Ask the class" }).click();
    await this.says("The prompt is set.");
  }
}
