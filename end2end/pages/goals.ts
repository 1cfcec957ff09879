// Goals: the list, the first sentence, one goal.
import { expect, type Locator } from "@playwright/test";
import { AnyPage } from "./shared";

export class Goals extends AnyPage {
  async open(): Promise<void> {
    await this.goTo("/goals");
  }

  /** Starts a goal with one sentence. */
  async start(sentence: string, kind?: string): Promise<void> {
    await this.goTo("/goals/new");
    const form = this.form("goals/start");
    await form.getByLabel("What do you want to reach?").fill(sentence);
    if (kind) await this.tick(form.getByLabel(kind, { exact: true }));
    await form.getByRole("button", { name: "Start this goal" }).click();
  }
}

export interface GoalWords {
  why: string;
  success: string;
  obstacle: string;
  cause: string;
  act: string;
  due: string;
}

export class Goal extends AnyPage {
  async isOpen(): Promise<void> {
    await this.page.waitForURL(/\/goals\/[0-9a-f-]{36}$/);
  }

  /** Follows the question "why?" to the form with every part, and fills it. */
  async deepen(words: GoalWords): Promise<void> {
    await this.main.getByRole("link", { name: "Say why" }).click();
    const form = this.form("goals/edit");
    await form.getByLabel("Why it matters").fill(words.why);
    await form.getByLabel("What success looks like").fill(words.success);
    await form.getByLabel("What could get in the way").fill(words.obstacle);
    await form.getByLabel("If this happens…").fill(words.cause);
    await form.getByLabel("…then I will").fill(words.act);
    await form.getByLabel("By when?").fill(words.due);
    await form.getByRole("button", { name: "Save" }).click();
  }

  async addStep(title: string, due: string): Promise<void> {
    const form = this.form("goals/add-step");
    if (!(await form.getByLabel("What will you do?").isVisible())) await this.unfold("Add a step");
    await form.getByLabel("What will you do?").fill(title);
    await form.getByLabel("By when?").fill(due);
    await form.getByRole("button", { name: "Add step" }).click();
    await expect(this.step(title)).toBeVisible();
  }

  step(title: string): Locator {
    return this.main.getByRole("list", { name: "Steps of this goal" }).getByRole("listitem").filter({ hasText: title });
  }

  async activate(): Promise<void> {
    await this.main.getByRole("button", { name: "Make it active" }).click();
  }

  async checkIn(going: string, confidence: number, note: string): Promise<void> {
    const form = this.form("goals/check-in");
    await this.tick(form.getByLabel(going, { exact: true }));
    await this.tick(form.getByLabel(String(confidence), { exact: true }));
    await form.getByLabel("One line about it").fill(note);
    await form.getByRole("button", { name: "Check in" }).click();
  }
}
