import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { preview } from "vite";
import { launchOptions } from "../chromium/launchOptions.mjs";

// Pictures of every panel and sign of the gallery, in every language and both themes.

const FOLDER = "pictures/gallery";

/** A part of the whole set by words in its names: `node tests/pictures/galleryPictures.mjs signs dark`. */
const wanted = process.argv.slice(2);

const server = await preview({
  configFile: fileURLToPath(new URL("../gallery/vite.config.ts", import.meta.url)),
  preview: { host: "127.0.0.1", port: 0 },
  logLevel: "silent",
});
const address = server.resolvedUrls?.local[0];
const browser = await chromium.launch(launchOptions());
const page = await browser.newPage({ viewport: { width: 1200, height: 1000 } });
mkdirSync(FOLDER, { recursive: true });
await page.goto(`${address}?entry=signs`);
const entry = page.locator("[data-entry]");
await entry.waitFor();
const { entries, languages } = await page.evaluate(
  () => window.gallery ?? { entries: [], languages: [] },
);
let taken = 0;
for (const theme of ["light", "dark"]) {
  for (const lang of languages) {
    for (const name of entries) {
      const words = [...name.split(" "), lang, theme];
      if (!wanted.every((word) => words.includes(word))) continue;
      await page.goto(`${address}?${new URLSearchParams({ entry: name, lang, theme })}`);
      await entry.waitFor();
      await page.evaluate(() => document.fonts.ready);
      await entry.screenshot({ path: `${FOLDER}/${words.join("-")}.png` });
      taken += 1;
    }
  }
}
await browser.close();
await server.close();
console.log(`${taken} pictures in ${FOLDER}/`);
