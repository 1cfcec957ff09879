// Coming in: with a password, or with a card.
import { codeNow, nextCode } from "../support/totp";
import { AnyPage } from "./shared";

export class SignIn extends AnyPage {
  async open(): Promise<void> {
    await this.goTo("/sign-in");
  }

  async with(identifier: string, password: string): Promise<void> {
    const form = this.form("account/sign-in");
    await form.getByLabel("E-mail or user name").fill(identifier);
    await form.getByLabel("Password").fill(password);
    await form.getByRole("button", { name: "Sign in" }).click();
  }

  /** Types the code of the second step; waits for the next one when this one was taken already. */
  async secondStep(secret: string): Promise<void> {
    for (let tries = 0; tries < 3; tries += 1) {
      await this.page.waitForURL((url) => url.pathname === "/sign-in/code");
      const form = this.form("account/use-code");
      await form.getByLabel("Code").fill(codeNow(secret));
      await form.getByRole("button", { name: "Go on" }).click();
      await this.page.waitForLoadState();
      if (new URL(this.page.url()).pathname !== "/sign-in/code") return;
      await nextCode();
    }
  }
}

export class SignInCard extends AnyPage {
  async open(): Promise<void> {
    await this.goTo("/sign-in");
    await this.main.getByRole("link", { name: "I have a card" }).click();
  }

  async use(code: string, password: string, again = password): Promise<void> {
    const form = this.form("account/use-card");
    await form.getByLabel("Code").fill(code);
    await form.getByLabel("New password").fill(password);
    await form.getByLabel("The same password again").fill(again);
    await form.getByRole("button", { name: "Set password and sign in" }).click();
  }
}
