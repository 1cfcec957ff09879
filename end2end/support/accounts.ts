// Who can sign in to the demo school from the start.
import fs from "node:fs";
import { accountsPath } from "./env";

export const ROLES = ["student", "guardian", "teacher", "advisor", "counselor", "coordinator", "leader", "admin"] as const;
export type Role = (typeof ROLES)[number];

export interface Account {
  role: Role;
  name: string;
  identifier: string;
  password: string;
  note: string;
  /** The secret of the second step in base 32, for roles that ask for one. */
  totp_secret?: string;
}

let known: Account[] | undefined;

export function accounts(): Account[] {
  known ??= JSON.parse(fs.readFileSync(accountsPath(), "utf8")) as Account[];
  return known;
}

/** The first account of a role. */
export function account(role: Role): Account {
  const found = accounts().find((account) => account.role === role);
  if (!found) throw new Error(`the demo school has no ${role} who can sign in`);
  return found;
}
