// Conferences: one, its preparation, and the season.
import type { Locator } from "@playwright/test";
import { AnyPage } from "./shared";

export class Conference extends AnyPage {
  async open(id: string): Promise<void> {
    await this.goTo(`/conferences/${id}`);
  }

  async rsvp(answer: string): Promise<void> {
    const form = this.form("conferences/rsvp");
    await this.tick(form.getByLabel(answer, { exact: true }));
    await form.getByRole("button", { name: "Send answer" }).click();
    await this.says("Your answer is saved.");
  }

  async ask(question: string): Promise<void> {
    const form = this.form("conferences/ask");
    await form.getByLabel("What would you like to ask?").fill(question);
    await form.getByRole("button", { name: "Send question" }).click();
    await this.says("Your question is on the list.");
  }

  /** Writes down a promise: one's own, or as the host that of `owner`. */
  async promise(words: string, due: string, owner?: string): Promise<void> {
    const form = this.form("conferences/commit");
    if (owner) await form.getByLabel("Who promises?").selectOption(owner);
    await form.getByLabel("What is promised?").fill(words);
    await form.getByLabel("By when?").fill(due);
    await form.getByRole("button", { name: "Write it down" }).click();
    await this.says("Promise written down.");
  }

  /** The promises from before, with which the conference opens. */
  get promisesFromBefore(): Locator {
    return this.section("promises").getByRole("article");
  }

  async close(promise: Locator, became: string, word: string): Promise<void> {
    await this.unfold("What became of it?", promise);
    await this.tick(promise.getByLabel(became, { exact: true }));
    await promise.getByLabel("A word about it").fill(word);
    await promise.getByRole("button", { name: "Save" }).click();
  }

  async record(summary: string, guest: string): Promise<void> {
    const form = this.form("conferences/record");
    await this.tick(form.getByLabel("Yes, it was held"));
    await this.tick(form.getByLabel("was there and led it"));
    await this.tick(form.locator(`input[value="${guest}"]`));
    await form.getByLabel("A short summary").fill(summary);
    await form.getByRole("button", { name: "Save the record" }).click();
    await this.says("Recorded.");
  }

  async schedule(day: string, time: string, place: string): Promise<void> {
    const form = this.form("conferences/schedule");
    if (!(await form.getByLabel("Place").isVisible())) await this.unfold("Change day, time or place");
    await form.getByLabel("Day").fill(day);
    await form.getByLabel("Time").fill(time);
    await form.getByLabel("Place").fill(place);
    await form.getByRole("button", { name: "Save time and place" }).click();
    await this.says("Saved.");
  }
}

export class Prepare extends AnyPage {
  async open(id: string): Promise<void> {
    await this.goTo("/conferences");
    await this.main.locator(`a[href="/conferences/${id}/prepare"]`).click();
  }

  /** Chooses the first thing on offer of a kind, and says its title. */
  async choose(kind: "goal" | "reflection", part: string, say: string): Promise<string> {
    const form = this.form("conferences/choose-item");
    const offer = form.getByLabel("What do you want to show?").locator(`option[value^="${kind}:"]`).first();
    const title = (await offer.textContent()) ?? "";
    await form.getByLabel("What do you want to show?").selectOption({ label: title });
    await this.tick(form.getByLabel(part, { exact: true }));
    await form.getByLabel("What I want to say").fill(say);
    await form.getByRole("button", { name: "I want to show this" }).click();
    await this.says("Added to your conference.");
    return title.replaceAll(/[\u2066-\u2069]/g, "").replace(/^[^:]+: /, "");
  }

  async ready(openingWords: string): Promise<void> {
    const form = this.form("conferences/ready");
    await form.getByLabel("Your opening words").fill(openingWords);
    await this.tick(form.getByLabel("I rehearsed it once"));
    await this.tick(form.getByLabel("I am ready to lead"));
    await form.getByRole("button", { name: "Save" }).click();
    await this.says("You are ready to lead.");
  }
}

export class Season extends AnyPage {
  async open(): Promise<void> {
    await this.goTo("/conferences/season");
  }

  get needsAnAdult(): Locator {
    return this.section("needs-an-adult").getByRole("article");
  }

  /** Gives the student on a card the first adult on offer; says the adult's id. */
  async giveAdult(card: Locator): Promise<string> {
    const select = card.getByRole("combobox");
    const adult = (await select.locator("option:not([value=''])").first().getAttribute("value")) ?? "";
    await select.selectOption(adult);
    await card.getByRole("button", { name: "Save" }).click();
    await this.says("Saved.");
    return adult;
  }
}
