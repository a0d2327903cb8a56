import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { LOOKS, violations } from "./axe.ts";
import { drawn } from "./rest.ts";
import { expect, freshTest } from "./visit.ts";

const SITE = new URL("../../test-results/gallery-site/", import.meta.url);

/** Opens the built gallery as if it lay beside the page, and says what there is in it. */
async function openGallery(page: Page): Promise<readonly string[]> {
  await page.route("**/gallery/**", (route) => {
    const { pathname } = new URL(route.request().url());
    const file = pathname.replace("/gallery/", "") || "index.html";
    return route.fulfill({ path: fileURLToPath(new URL(file, SITE)) });
  });
  // The signs alone: the contents have all the entries in frames.
  await page.goto("./gallery/?entry=signs");
  await expect(page.locator("[data-entry]")).toBeVisible();
  return page.evaluate(() => window.gallery?.entries ?? []);
}

async function turnTo(page: Page, entry: string, look: (typeof LOOKS)[number]): Promise<void> {
  await page.evaluate(
    (query) => {
      window.history.replaceState(null, "", query);
      window.dispatchEvent(new PopStateEvent("popstate"));
    },
    `?${new URLSearchParams({ entry, lang: look.language, theme: look.theme })}`,
  );
  await expect(page.locator("[data-entry]")).toHaveAttribute("data-entry", entry);
  await expect(page.locator("html")).toHaveAttribute("data-theme", look.theme);
  await drawn(page);
}

for (const look of LOOKS) {
  const { rules, language, theme } = look;
  freshTest(
    `axe finds nothing in any panel or sign of the gallery: ${rules} in ${language}, ${theme}`,
    async ({ page }) => {
      const entries = await openGallery(page);
      expect(entries.length).toBeGreaterThan(30);
      for (const entry of entries) {
        await turnTo(page, entry, look);
        expect.soft(await violations(page, "[data-entry]", rules), entry).toEqual([]);
      }
    },
  );
}
