import { defineConfig } from "@playwright/test";

/**
 * Browser tests against the production build: one server, the system's Chromium, two workers with a programme of their own
 * each (the host names of `browser/portal.ts`).
 */
export default defineConfig({
  testDir: "browser",
  testMatch: "*.spec.ts",
  outputDir: "output/browser",
  globalSetup: "./setup/portal-for-browser.ts",
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  // Somebody may wait so long on a slow machine; what is there sooner costs nothing.
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json", { outputFile: "output/playwright.json" }]],
  use: {
    browserName: "chromium",
    locale: "en-US",
    timezoneId: "America/New_York",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});
