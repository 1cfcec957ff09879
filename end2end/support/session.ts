// Ways in: the real sign-in form, and the card of somebody who has never been here.
import { expect, type APIRequestContext, type Browser, type BrowserContext, type PlaywrightWorkerArgs } from "@playwright/test";
import { account, type Account, type Role } from "./accounts";
import { baseUrl } from "./env";
import { SignIn } from "../pages/sign-in";

export type Session = Awaited<ReturnType<BrowserContext["storageState"]>>;
type Playwright = PlaywrightWorkerArgs["playwright"];

/** Somebody who can sign in. */
export interface Person {
  id: string;
  name: string;
  identifier: string;
  password: string;
  session: Session;
}

/** Sign-ins of this worker, made once for each account. */
const signedIn = new Map<string, Session>();

/** Signs an account of the demo in through the form, the first time; afterwards the same session serves again. */
export async function sessionOf(browser: Browser, role: Role): Promise<Session> {
  const somebody = account(role);
  const known = signedIn.get(somebody.identifier);
  if (known) return known;
  const session = await signInWithForm(browser, somebody);
  signedIn.set(somebody.identifier, session);
  return session;
}

async function signInWithForm(browser: Browser, { identifier, password, totp_secret }: Account): Promise<Session> {
  const context = await browser.newContext({ storageState: inEnglish() });
  try {
    const signIn = new SignIn(await context.newPage());
    await signIn.open();
    await signIn.with(identifier, password);
    if (totp_secret) await signIn.secondStep(totp_secret);
    await signIn.page.waitForURL((url) => url.pathname === "/");
    return await context.storageState();
  } finally {
    await context.close();
  }
}

/** A browser in which nobody has signed in, with a chosen language. */
export function inLanguage(tag: string): Session {
  const cookie = { name: "waymark-lang", value: tag, domain: new URL(baseUrl()).hostname, path: "/" };
  return { cookies: [{ ...cookie, expires: -1, httpOnly: true, secure: false, sameSite: "Lax" }], origins: [] };
}

export const inEnglish = () => inLanguage("en");

/** The same session in another language. */
export function translated(session: Session, tag: string): Session {
  const others = session.cookies.filter((cookie) => cookie.name !== "waymark-lang");
  return { ...session, cookies: [...others, ...inLanguage(tag).cookies] };
}

const PASSWORD = "four quiet words here";

/** Prints somebody a card as the administrator, and comes in with it. */
export async function comeInWithCard(playwright: Playwright, admin: Session, personId: string): Promise<Person> {
  const printed = await asBrowser(playwright, admin, async (request) => {
    const answer = await request.post("/api/people/print-cards", { form: { whom: "person", id: personId, _return: "/people" } });
    return readCard(await answer.text());
  });
  return asBrowser(playwright, inEnglish(), async (request) => {
    const form = { code: printed.code, identifier: "", password: PASSWORD, again: PASSWORD, _return: "/sign-in/card" };
    const answer = await request.post("/api/account/use-card", { form });
    expect(new URL(answer.url()).pathname, `the card of ${printed.name} did not open the door`).toBe("/");
    return { id: personId, ...printed, password: PASSWORD, session: await request.storageState() };
  });
}

/** Requests with the cookies of a session and the manners of a browser. */
async function asBrowser<T>(playwright: Playwright, session: Session, act: (request: APIRequestContext) => Promise<T>) {
  const request = await playwright.request.newContext({
    baseURL: baseUrl(),
    storageState: session,
    extraHTTPHeaders: { accept: "text/html", origin: new URL(baseUrl()).origin, "sec-fetch-site": "same-origin" },
  });
  try {
    return await act(request);
  } finally {
    await request.dispose();
  }
}

/** The name, the user name and the code on a sheet with one card. */
function readCard(html: string): { name: string; identifier: string; code: string } {
  const text = (pattern: RegExp) => pattern.exec(html)?.[1] ?? "";
  const code = text(/class="sheet-code"[^>]*>([^<]+)</);
  expect(code, "no card was printed").not.toBe("");
  return { code, name: text(/class="card-title"[^>]*><bdi[^>]*>([^<]+)</), identifier: text(/<strong dir="ltr">([^<]+)</) };
}
