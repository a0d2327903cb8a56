import { mkdirSync } from "node:fs";
import { chromium } from "@playwright/test";
import { preview } from "vite";
import { launchOptions } from "../chromium/launchOptions.mjs";

// Pictures of the built page, to be looked at beside the drawings: five sizes, two themes, four views.

const FOLDER = "pictures";

/** @type {readonly (readonly [width: number, height: number])[]} */
const SIZES = [
  [1440, 900],
  [1920, 1080],
  [1024, 768],
  [820, 1180],
  [390, 844],
];

const VIEWS = {
  nothing: "",
  bosnia: "?party=BIH&layers=6s,seensa,rcc",
  2014: "?year=2014",
  cyrillic: "?lang=sr-Cyrl",
};

/** A part of the whole set by words in its names: `node tests/pictures/pictures.mjs 1024 dark`. */
const wanted = process.argv.slice(2);

const server = await preview({ preview: { host: "127.0.0.1", port: 0 }, logLevel: "silent" });
const address = server.resolvedUrls?.local[0];
const browser = await chromium.launch(launchOptions());
mkdirSync(FOLDER, { recursive: true });
let taken = 0;
for (const [width, height] of SIZES) {
  for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
    for (const [view, query] of Object.entries(VIEWS)) {
      const name = `${width}-${colorScheme}-${view}`;
      if (!wanted.every((word) => name.split("-").includes(word))) continue;
      await take(name, query, {
        viewport: { width, height },
        colorScheme,
        hasTouch: width < 1024,
        isMobile: width < 1024,
      });
      taken += 1;
    }
  }
}
await browser.close();
await server.close();
console.log(`${taken} pictures in ${FOLDER}/`);

/**
 * @param {string} name
 * @param {string} query
 * @param {import("@playwright/test").BrowserContextOptions & { viewport: { width: number } }} device
 */
async function take(name, query, device) {
  const page = await browser.newPage({ ...device, reducedMotion: "reduce" });
  await page.goto(`${address}${query}`, { waitUntil: "networkidle" });
  await page.waitForFunction(() => performance.getEntriesByName("choropleth").length > 0);
  await page.evaluate(() => document.fonts.ready);
  if (query.includes("party=")) await page.locator(".details").waitFor();
  await page.locator("[data-label]").first().waitFor({ state: "attached" });
  await page.screenshot({ path: `${FOLDER}/${name}.png`, fullPage: device.viewport.width === 820 });
  await page.close();
}
