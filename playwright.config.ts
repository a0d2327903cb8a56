import { createServer } from "node:net";
import { defineConfig } from "@playwright/test";
import { launchOptions } from "./tests/chromium/launchOptions.mjs";

// Asked for once, here; the workers load this file again and find the answer in the environment.
process.env["ATLAS_TEST_PORT"] ??= String(await freePort());
const port = process.env["ATLAS_TEST_PORT"];
const address = `http://127.0.0.1:${port}/`;

export default defineConfig({
  testDir: "tests/browser",
  testMatch: "*.spec.ts",
  forbidOnly: Boolean(process.env["CI"]),
  fullyParallel: true,
  // A machine of two cores without a graphics card draws slowly; no test measures time.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  workers: 2,
  reporter: [["list"], ["json", { outputFile: "test-results/browser.json" }]],
  outputDir: "test-results/browser",
  use: {
    baseURL: address,
    viewport: { width: 1440, height: 900 },
    deviceScaleFactor: 1,
    locale: "en-GB",
    timezoneId: "Europe/Belgrade",
    trace: "retain-on-failure",
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
