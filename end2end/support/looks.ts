// The ways in which every page is looked at: light and dark, left to right and right to left, wide and narrow.
import { everything } from "./env";
import type { Look } from "./test";

const wide: Look = { viewport: { width: 1280, height: 900 } };
const narrow: Look = { viewport: { width: 393, height: 786 }, isMobile: true, hasTouch: true };

const look = (name: string, size: Look, colorScheme: "light" | "dark", language: string): [string, Look] => [
  name,
  { ...size, colorScheme, language },
];

const quick = [look("desktop, light, English", wide, "light", "en"), look("phone, dark, Arabic", narrow, "dark", "ar")];
const rest = [
  look("desktop, dark, English", wide, "dark", "en"),
  look("desktop, light, Arabic", wide, "light", "ar"),
  look("phone, light, English", narrow, "light", "en"),
];

export const looks: [string, Look][] = everything ? [...quick, ...rest] : quick;
