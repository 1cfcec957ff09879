// Reads what the server has stored, beside the running server and without disturbing it.
//
// SQLite keeps the latest writes in a second file, the WAL. Both are copied and the copy is opened: SQLite compiled to
// WebAssembly has no shared memory, but in exclusive mode it replays a WAL without any.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import sqlite from "node-sqlite3-wasm";
import { fromBytes, isUuid, toBytes } from "./uuid";

export type Value = string | number | null;
export type Row = Record<string, Value>;

/** How often a copy is tried that the server keeps changing. */
const TRIES = 20;

export class StoredRows {
  readonly #path: string;
  readonly #folder = fs.mkdtempSync(path.join(os.tmpdir(), "waymark-rows-"));

  constructor(databasePath: string) {
    this.#path = databasePath;
  }

  /** All rows of a query. Ids go in and come out as text. */
  rows<T = Row>(sql: string, values: Value[] = []): T[] {
    const database = new sqlite.Database(this.#copy());
    try {
      database.exec("PRAGMA locking_mode=EXCLUSIVE");
      const bound = values.map((value) => (typeof value === "string" && isUuid(value) ? toBytes(value) : value));
      return database.all(sql, bound).map((row) => readable(row) as T);
    } finally {
      database.close();
    }
  }

  /** The one row of a query; fails when there is none, or more. */
  row<T = Row>(sql: string, values: Value[] = []): T {
    const rows = this.rows<T>(sql, values);
    if (rows.length !== 1) throw new Error(`${rows.length} rows instead of one: ${sql} ${JSON.stringify(values)}`);
    return rows[0] as T;
  }

  close(): void {
    fs.rmSync(this.#folder, { recursive: true, force: true });
  }

  /** A copy of both files that belong together: neither changed while they were copied. */
  #copy(): string {
    const copy = path.join(this.#folder, "copy.sqlite");
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      const before = this.#state();
      fs.copyFileSync(this.#path, copy);
      if (fs.existsSync(this.#wal)) fs.copyFileSync(this.#wal, `${copy}-wal`);
      else fs.rmSync(`${copy}-wal`, { force: true });
      if (this.#state() === before) return copy;
    }
    throw new Error("the database never stood still long enough to be copied");
  }

  get #wal(): string {
    return `${this.#path}-wal`;
  }

  #state(): string {
    const state = (file: string) => {
      const found = fs.statSync(file, { throwIfNoEntry: false, bigint: true });
      return found ? `${found.mtimeNs} ${found.size}` : "none";
    };
    return `${state(this.#path)} ${state(this.#wal)}`;
  }
}

function readable(row: Record<string, unknown>): Row {
  const entries = Object.entries(row).map(([name, value]): [string, Value] => {
    if (value instanceof Uint8Array) return [name, value.length === 16 ? fromBytes(value) : Buffer.from(value).toString("hex")];
    if (typeof value === "bigint") return [name, Number(value)];
    return [name, value as Value];
  });
  return Object.fromEntries(entries);
}
