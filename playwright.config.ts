import { createServer } from "node:net";
import { defineConfig } from "@playwright/test";
import { slowdown } from "./tests/browser/slowdown.ts";
import { launchOptions } from "./tests/chromium/launchOptions.mjs";

// Asked for once, here; the workers load this file again and find the answer in the environment.
process.env["ATLAS_TEST_PORT"] ??= String(await freePort());
const port = process.env["ATLAS_TEST_PORT"];
const address = `http://127.0.0.1:${port}/`;

// The processor may be made slower on purpose, or be one that others share.
const patience = slowdown * (process.env["CI"] ? 3 : 1);

export default defineConfig({
  testDir: "tests/browser",
  testMatch: "*.spec.ts",
  // What is counted there is the same on a slower machine.
  testIgnore: slowdown > 1 ? "counts/*" : [],
  forbidOnly: Boolean(process.env["CI"]),
  fullyParallel: true,
  // Only what will never come is given up: a slow machine is waited for, and no test measures time.
  timeout: 600_000,
  expect: { timeout: 30_000 * patience },
  workers: 2,
  reporter: [["list"], ["json", { outputFile: "test-results/browser.json" }]],
  outputDir: "test-results/browser",
  use: {
    baseURL: address,
    viewport: { width: 1440, height: 900 },
    deviceScaleFactor: 1,
    locale: "en-GB",
    timezoneId: "Europe/Belgrade",
    actionTimeout: 30_000 * patience,
    navigationTimeout: 30_000 * patience,
    // A trace keeps the whole page at every step, which costs more than the steps: `--trace on` has one.
    trace: "off",
    screenshot: "only-on-failure",
    launchOptions: launchOptions(),
  },
  webServer: {
    // Without npx between: killing npx would leave the server running.
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort`,
    url: address,
  },
});

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const own = server.address();
      server.close(() => resolve(own && typeof own === "object" ? own.port : 0));
    });
  });
}
