// Tests run side by side and each changes the life of somebody. Who is claimed by one is left alone by the others.
// A claim is a folder, because making one succeeds for only one of two who try; it goes when the server's data goes.
import fs from "node:fs";
import path from "node:path";
import { databasePath } from "./env";

const folder = () => path.join(path.dirname(databasePath()), "claims");

/** Claims one thing; false when somebody has it. */
export function claim(name: string): boolean {
  fs.mkdirSync(folder(), { recursive: true });
  try {
    fs.mkdirSync(path.join(folder(), name));
    return true;
  } catch {
    return false;
  }
}

/** Claims all of these or none. */
export function claimAll(names: string[]): boolean {
  const held: string[] = [];
  for (const name of new Set(names)) {
    if (!claim(name)) {
      for (const other of held) fs.rmdirSync(path.join(folder(), other));
      return false;
    }
    held.push(name);
  }
  return true;
}
