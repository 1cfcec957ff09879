// Every page the binary knows, and for each role an address of each page it may see.
import { execFileSync } from "node:child_process";
import type { APIRequestContext } from "@playwright/test";
import { ROLES, type Role } from "./accounts";
import { binary } from "./env";

export interface PageRoute {
  path: string;
  rule: string;
}

export type Visitor = Role | "stranger";

/** Shows nothing to anybody: whoever comes back from an identity provider is sent on. */
const PASSAGE = "/sign-in/identity/{name}/back";

/** Opens with a guest's code, which no link holds: a test of its own goes there. */
const BY_CODE = ["/c/pack", "/c/{code}"];

/** The pages, as `waymark routes --json` lists them. */
export function pageRoutes(): PageRoute[] {
  const listed = JSON.parse(execFileSync(binary(), ["routes", "--json"], { encoding: "utf8" })) as (PageRoute & {
    kind: string;
  })[];
  return listed
    .filter((route) => route.kind === "page" && route.path !== PASSAGE && !BY_CODE.includes(route.path))
    .map(({ path, rule }) => ({ path, rule }));
}

const STAFF: Role[] = ["teacher", "advisor", "counselor", "coordinator", "leader", "admin"];

/** Who may come to a page, by its rule. What they find there is another question. */
export function visitors({ rule }: PageRoute): Visitor[] {
  if (rule === "anyone" || rule === "demo only") return ["stranger"];
  if (rule === "signed in") return [...ROLES];
  if (rule === "staff") return STAFF;
  const named = rule.split(" or ").filter((word): word is Role => (ROLES as readonly string[]).includes(word));
  if (named.length === 0) throw new Error(`no role is known for the rule “${rule}”`);
  return named;
}

export const hasId = (path: string) => path.includes("{");

/** Pages about somebody whom only the query names. */
const NEEDS_A_QUERY = ["/records/restrictions/new"];

/** Whether a page's address is found by following links, and not by its path alone. */
export const isLinked = (path: string) => hasId(path) || NEEDS_A_QUERY.includes(path);

/** Whether an address belongs to a page. */
export function belongs(address: string, route: string): boolean {
  const pattern = route.replaceAll(/\{\w+\}/g, "[0-9a-f]{8}-[0-9a-f-]{27}");
  return new RegExp(`^${pattern}$`).test(address.split("?")[0] ?? address);
}

/** Pages that are read in search of links, at most. */
const MOST = 120;

/** Follows links from home until every page of `routes` is found, or nothing is left to follow. */
export async function follow(request: APIRequestContext, routes: string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const known = new Set(["/"]);
  const waiting = ["/"];
  for (let read = 0; read < MOST && waiting.length > 0 && found.size < routes.length; read += 1) {
    const html = await (await request.get(waiting.shift()!)).text();
    for (const [, href] of html.matchAll(/href="(\/[^"#]*)/g)) {
      const address = (href ?? "").replaceAll("&amp;", "&");
      if (known.has(address) || address.startsWith("/assets")) continue;
      known.add(address);
      const route = routes.find((route) => belongs(address, route));
      if (route && !found.has(route)) found.set(route, address);
      // One of a kind is enough to read; lists may lead further.
      if (!route || found.get(route) === address) waiting.push(address);
    }
  }
  return found;
}
