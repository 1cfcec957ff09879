// Fails a test when a page complains: an error on the console, a script that throws, a broken content security policy,
// or a request to anybody but us.
import { expect, type BrowserContext } from "@playwright/test";

export class Watcher {
  readonly #origin: string;
  readonly #complaints: string[] = [];
  readonly #allowed: RegExp[] = [];

  constructor(baseUrl: string) {
    this.#origin = new URL(baseUrl).origin;
  }

  watch(context: BrowserContext): void {
    context.on("console", (message) => {
      if (message.type() !== "error") return;
      this.#note(`console: ${message.text()} (${message.location().url})`);
    });
    context.on("weberror", (error) => this.#note(`script: ${error.error().message}`));
    context.on("request", (request) => {
      const url = request.url();
      if (/^(data|blob|about):/.test(url)) return;
      if (new URL(url).origin !== this.#origin) this.#note(`a request to somebody else: ${url}`);
    });
    context.on("response", (response) => {
      if (response.status() >= 500) this.#note(`${response.status()} from ${response.url()}`);
    });
  }

  /** This test means to provoke complaints like these. */
  allow(complaint: RegExp): void {
    this.#allowed.push(complaint);
  }

  check(): void {
    expect(this.#complaints, "the browser had nothing to complain about").toEqual([]);
  }

  #note(complaint: string): void {
    if (!this.#allowed.some((allowed) => allowed.test(complaint))) this.#complaints.push(complaint);
  }
}
