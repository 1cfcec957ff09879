// What an app for time-based codes shows (RFC 6238: SHA-1, six digits, thirty seconds).
import { createHmac } from "node:crypto";

const STEP_MS = 30_000;

/** The code of a secret in base 32, now. */
export function codeNow(secret: string): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / STEP_MS)));
  const mac = createHmac("sha1", bytes(secret)).update(counter).digest();
  const at = mac[mac.length - 1]! & 15;
  return String((mac.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

/** Waits until the next code: each is taken once, and another worker may have used this one. */
export async function nextCode(): Promise<void> {
  await new Promise((done) => setTimeout(done, STEP_MS - (Date.now() % STEP_MS) + 500));
}

function bytes(base32: string): Buffer {
  const bits = [...base32].map((letter) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter).toString(2).padStart(5, "0")).join("");
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)));
}
