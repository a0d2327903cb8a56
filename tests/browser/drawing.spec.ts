import type { Page } from "@playwright/test";
import { openView, paintOf } from "./plate.ts";
import { expect, test } from "./visit.ts";

const band = (page: Page, id: string) => page.locator(`[data-group="${id}"]`);

test("an organisation pointed at outlines its members as of the year, and selected it keeps them", async ({
  page,
}) => {
  await openView(page, "?year=2012");
  const nato = page.locator(".seals").getByRole("button", { name: /NATO/ });
  await nato.hover();
  await expect(band(page, "nato")).toHaveAttribute("data-rank", "1");
  await expect(page.locator(".seals .tooltip")).toContainText("Outlined: its members.");
  await page.mouse.move(700, 500);
  await expect(band(page, "nato")).toHaveCount(0);
  await nato.click();
  await page.mouse.move(700, 500);
  await expect(band(page, "nato")).toHaveAttribute("data-rank", "1");
  // Nothing but the outline: no fill, and no mark of a layer that is off.
  expect(await paintOf(page, "ITA")).toBe("var(--land)");
  await expect(page.locator(".map-mark")).toHaveCount(0);
});

interface Ink {
  readonly label: string;
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What the letters of every label cover, in px of the window: capitals and descenders, no leading. */
const inkOfLabels = (page: Page): Promise<Ink[]> =>
  page.locator("[data-label] text").evaluateAll((texts) =>
    texts.map((text) => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      const size = Number(text.getAttribute("font-size"));
      const baseline = bottom - (bottom - top - size) / 2 - size * 0.2;
      return {
        label: text.closest("[data-label]")?.getAttribute("data-label") ?? "",
        text: text.textContent ?? "",
        left,
        right,
        top: baseline - size * 0.66,
        bottom: baseline + size * 0.1,
      };
    }),
  );

const boxOf = async (page: Page, selector: string) =>
  (await page.locator(selector).first().boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };

const PARTNERS = "SVK BGR CZE SVN BIH MKD ESP RUS POL ROU CYP FRA LUX PRT DEU MNE".split(" ");

const SIZES = [
  [1440, 900],
  [1920, 1080],
  [1024, 768],
  [820, 1180],
  [390, 844],
] as const;

for (const [width, height] of SIZES) {
  for (const language of ["en", "sr-Cyrl", "sr-Latn"]) {
    test(`at ${width} by ${height} in ${language} no label is cut or covered, and no partner lacks one`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await openView(page, `?lang=${language}`);
      await expect(page.locator('[data-label="SRB"]')).toHaveCount(1);
      const ink = await inkOfLabels(page);
      const frame = await boxOf(page, ".neatline");
      const covers = await page
        .locator("[data-covers-map]")
        .evaluateAll((all) => all.map((cover) => cover.getBoundingClientRect().toJSON()));
      const touching = (a: Omit<Ink, "label" | "text">, b: Omit<Ink, "label" | "text">) =>
        a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
      for (const [index, own] of ink.entries()) {
        const what = `${own.label} ${own.text}`;
        expect(own.left, what).toBeGreaterThanOrEqual(frame.x);
        expect(own.right, what).toBeLessThanOrEqual(frame.x + frame.width);
        expect(own.top, what).toBeGreaterThanOrEqual(frame.y);
        expect(own.bottom, what).toBeLessThanOrEqual(frame.y + frame.height);
        expect(
          covers.filter((cover) => touching(own, cover)),
          what,
        ).toEqual([]);
        const others = ink.slice(index + 1).filter((other) => touching(own, other));
        expect(
          others.map(({ label, text }) => `${label} ${text}`),
          what,
        ).toEqual([]);
      }
      // A phone shows the Balkans' half of the plate: Portugal lies beyond its edge.
      const shown = width < 560 ? PARTNERS.filter((code) => code !== "PRT") : PARTNERS;
      const labelled = new Set(ink.map(({ label }) => label));
      expect(shown.filter((code) => !labelled.has(code))).toEqual([]);
    });
  }
}
