// Pictures of the main pages, when WAYMARK_SCREENSHOTS names a folder for them.
import path from "node:path";
import { ROLES, type Role } from "../support/accounts";
import { screenshots } from "../support/env";
import { test, type Look } from "../support/test";

const LOOKS: [string, Look][] = (["desktop", "phone"] as const).flatMap((size) =>
  ([["light", "en"], ["dark", "en"], ["light", "ar"]] as const).map(([colorScheme, language]): [string, Look] => [
    `${size}-${colorScheme}-${language}`,
    {
      ...(size === "phone"
        ? { viewport: { width: 393, height: 786 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 }
        : { viewport: { width: 1280, height: 900 } }),
      colorScheme,
      language,
    },
  ]),
);

const PAGES: [string, Role, string][] = [
  ...ROLES.map((role): [string, Role, string] => [`home-${role}`, role, "/"]),
  ["goals", "student", "/goals"],
  ["goal", "student", "/goals/{id}"],
  ["reflections", "student", "/reflections"],
  ["reflection", "student", "/reflections/{id}"],
  ["prepare", "student", "/conferences/{id}/prepare"],
  ["conference-student", "student", "/conferences/{id}"],
  ["conference-guardian", "guardian", "/conferences/{id}"],
  ["conference-host", "advisor", "/conferences/{id}"],
  ["reviews", "advisor", "/reviews"],
  ["review", "advisor", "/reflections/{id}"],
  ["students", "advisor", "/advisory"],
  ["season", "coordinator", "/conferences/season"],
  ["insights", "leader", "/insights"],
  ["people", "admin", "/people"],
];

for (const [look, options] of LOOKS) {
  for (const [name, role, address] of PAGES) {
    test(`${name}, ${look}`, async ({ addresses, visits }) => {
      const page = await visits.as(role, options);
      await page.goto((await addresses(role)).get(address) ?? address);
      await page.screenshot({ path: path.join(screenshots ?? "", `${name}-${look}.png`), fullPage: true });
    });
  }
}
