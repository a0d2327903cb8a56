import type { Page } from "@playwright/test";
import { openView, pointOn, title } from "./plate.ts";
import { countRenders, rendersSince } from "./renders.ts";
import { drawn, PATIENCE, settled } from "./rest.ts";
import { expect, freshTest } from "./visit.ts";

/** Every tile as it is seen and spoken. */
const tilesOf = (page: Page): Promise<string[]> =>
  page.locator(".tile").evaluateAll((tiles) => tiles.map((tile) => tile.outerHTML));

freshTest(
  "pointing at a country renders its tooltip, its outline and its tile, and nothing else",
  async ({ page }) => {
    await countRenders(page);
    await openView(page);
    await settled(page);
    for (const code of ["ESP", "POL"]) {
      const { x, y } = await pointOn(page, code);
      // What a page fetches in idle time may come just then; it comes once, and pointing again has
      // nothing of it.
      await expect(async () => {
        await page.mouse.move(2, 2);
        await expect(page.locator("[data-outlined]")).toHaveCount(0);
        await drawn(page);
        await rendersSince(page);
        await page.mouse.move(x, y);
        await expect(page.locator(`[data-outlined="${code}"]`)).toBeAttached();
        await drawn(page);
        const renders = await rendersSince(page);
        expect(Object.keys(renders).sort()).toEqual([
          ".leaflet-outlines-pane",
          ".map-tooltip",
          ".tile",
        ]);
        // The tile pointed at, and no other.
        expect(renders[".tile"], code).toBe(1);
      }).toPass({ timeout: PATIENCE });
    }
  },
);

freshTest(
  "a step to another year renders neither search, key nor notes, nor any tile that stays the same",
  async ({ page }) => {
    await countRenders(page);
    await openView(page, "?year=2015");
    await settled(page);
    const slider = page.getByRole("slider");
    await expect(async () => {
      await slider.fill("2015");
      await expect(title(page)).not.toHaveText("Ten agreements, 2011–2014");
      await drawn(page);
      const before = await tilesOf(page);
      await rendersSince(page);
      await slider.press("ArrowLeft");
      await expect(title(page)).toHaveText("Ten agreements, 2011–2014");
      await drawn(page);
      const renders = await rendersSince(page);
      for (const part of [".search-place", ".key", ".notes"]) {
        expect(renders[part], part).toBeUndefined();
      }
      const after = await tilesOf(page);
      const changed = before.filter((tile, index) => tile !== after[index]);
      expect(changed.length).toBeGreaterThan(0);
      expect(renders[".tile"]).toBeLessThanOrEqual(changed.length);
    }).toPass({ timeout: PATIENCE });
  },
);
