// The test that every file here uses: stored rows, people who come in, and a browser that is watched.
import { test as base, expect, type BrowserContext, type BrowserContextOptions, type Page } from "@playwright/test";
import { account, type Role } from "./accounts";
import { claimLesson, claimParty, claimPerson, type Lesson, type Part, type Party } from "./cast";
import { StoredRows } from "./database";
import { baseUrl, databasePath } from "./env";
import { comeInWithCard, inEnglish, sessionOf, translated, type Person, type Session } from "./session";
import { follow, isLinked, pageRoutes, type Visitor } from "./routes";
import { Watcher } from "./watcher";

/** How a page is opened: the language, and what else differs from the project. */
export interface Look extends BrowserContextOptions {
  language?: string;
}

export interface Visits {
  /** A page for somebody of the demo who can sign in from the start. */
  as(role: Role, look?: Look): Promise<Page>;
  /** A page for somebody who came in during this test. */
  of(person: Person, look?: Look): Promise<Page>;
  /** A page for somebody who is not signed in. */
  stranger(look?: Look): Promise<Page>;
}

export interface Cast {
  party(parts: Part[], that?: string[]): Party;
  lesson(): Lesson;
  person(role: string): string;
  /** Prints somebody's card and comes in with it. */
  comeIn(personId: string): Promise<Person>;
}

/** An address of every page with an id to which links lead this visitor, by the page's path. */
export type Addresses = (visitor: Visitor) => Promise<Map<string, string>>;

interface Fixtures {
  watcher: Watcher;
  visits: Visits;
  cast: Cast;
  addresses: Addresses;
}

const followed = new Map<Visitor, Map<string, string>>();

export const test = base.extend<Fixtures, { db: StoredRows }>({
  db: [
    async ({}, use) => {
      const db = new StoredRows(databasePath());
      await use(db);
      db.close();
    },
    { scope: "worker" },
  ],
  watcher: async ({}, use) => {
    const watcher = new Watcher(baseUrl());
    await use(watcher);
    watcher.check();
  },
  visits: async ({ browser, watcher }, use) => {
    const open: BrowserContext[] = [];
    const page = async (session: Session, { language, ...options }: Look = {}) => {
      const storageState = language ? translated(session, language) : session;
      const context = await browser.newContext({ storageState, ...options });
      open.push(context);
      watcher.watch(context);
      return context.newPage();
    };
    await use({
      as: async (role, look) => page(await sessionOf(browser, role), look),
      of: (person, look) => page(person.session, look),
      stranger: (look) => page(inEnglish(), look),
    });
    await Promise.all(open.map((context) => context.close()));
  },
  cast: async ({ browser, db, playwright }, use) => {
    const admin = () => personOf(db, "admin");
    await use({
      party: (parts, that) => claimParty(db, admin(), parts, that),
      lesson: () => claimLesson(db, admin()),
      person: (role) => claimPerson(db, admin(), role),
      comeIn: async (personId) => comeInWithCard(playwright, await sessionOf(browser, "admin"), personId),
    });
  },
  addresses: async ({ browser, playwright }, use) => {
    await use(async (visitor) => {
      const known = followed.get(visitor);
      if (known) return known;
      const storageState = visitor === "stranger" ? inEnglish() : await sessionOf(browser, visitor);
      const request = await playwright.request.newContext({ baseURL: baseUrl(), storageState });
      const wanted = pageRoutes().map((route) => route.path).filter(isLinked);
      const found = await follow(request, wanted);
      followed.set(visitor, found);
      await request.dispose();
      return found;
    });
  },
});

/** The person behind an account of the demo. */
export function personOf(db: StoredRows, role: Role): string {
  return db.row<{ person_id: string }>("SELECT person_id FROM account WHERE identifier = ?", [account(role).identifier])
    .person_id;
}

/** The id at the end of an address such as `/goals/ID`. */
export function idIn(page: Page): string {
  const id = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/.exec(new URL(page.url()).pathname)?.[0];
  if (!id) throw new Error(`no id in ${page.url()}`);
  return id;
}

export { expect };
