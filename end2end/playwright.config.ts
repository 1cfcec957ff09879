// One server, already running with its demo school; Chromium as it is installed here. Nothing is downloaded.
import { defineConfig, devices, type Project } from "@playwright/test";
import { everything, screenshots } from "./support/env";

const phone = { viewport: { width: 393, height: 786 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 };
const desktop = { ...devices["Desktop Chrome"], viewport: { width: 1280, height: 900 } };
const plain = { javaScriptEnabled: false };

const journeys = /tests\/(journeys\/.*|languages)\.spec\.ts/;

const projects: Project[] = [
  { name: "phone without script", testMatch: journeys, use: { ...phone, ...plain } },
  { name: "desktop with script", testMatch: [journeys, /tests\/frame\.spec\.ts/], use: desktop },
  { name: "accessibility", testMatch: /tests\/accessibility\.spec\.ts/, use: desktop },
];
if (everything) {
  projects.push(
    { name: "phone with script", testMatch: journeys, use: phone },
    { name: "desktop without script", testMatch: journeys, use: { ...desktop, ...plain } },
  );
}
if (screenshots) {
  projects.push({ name: "screenshots", testMatch: /tests\/screenshots\.spec\.ts/, use: desktop });
}

export default defineConfig({
  testDir: "tests",
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // A machine that builds beside the tests may stall one: there each has a second try, and the report says so.
  retries: process.env.CI ? 1 : 0,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: "list",
  projects,
  use: {
    baseURL: process.env.BASE_URL ?? "http://localhost:3000",
    locale: "en-US",
    timezoneId: "America/Los_Angeles",
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    screenshot: "only-on-failure",
    browserName: "chromium",
    launchOptions: {
      executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
      args: [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});
