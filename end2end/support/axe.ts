// WCAG 2.2 AA, as far as a machine can tell, and what axe calls good practice: headings in order, landmarks.
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Fails with what is wrong, where, and why. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .options({ rules: { "target-size": { enabled: true } } })
    .withTags(TAGS)
    // No page here has a frame of somebody else, so nothing has to be gathered in a page of its own.
    .setLegacyMode(true)
    .analyze();
  const told = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}\n  ${node.target.join(" ")}\n  ${node.html}\n  ${node.any[0]?.message ?? node.failureSummary ?? ""}`),
  );
  expect(told, new URL(page.url()).pathname).toEqual([]);
}

/** Opens everything that stands behind a line. */
export async function unfoldAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("main details")) (details as HTMLDetailsElement).open = true;
  });
}
