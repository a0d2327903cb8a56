import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { openView, paintOf } from "./plate.ts";
import { expect, freshTest, test } from "./visit.ts";

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

/** In px of the window. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Ink extends Box {
  readonly label: string;
  readonly text: string;
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

/** The labels that are cut by the frame, covered, or upon one another, a sentence each. */
async function faultsOfLabels(page: Page): Promise<readonly string[]> {
  const ink = await inkOfLabels(page);
  const frame = await boxOf(page, ".neatline");
  const covers = await page
    .locator("[data-covers-map]")
    .evaluateAll((all) => all.map((cover) => cover.getBoundingClientRect().toJSON()));
  const touching = (a: Box, b: Box) =>
    a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  return ink.flatMap((own, index) => {
    const what = `${own.label} ${own.text}`;
    const isCut =
      own.left < frame.x ||
      own.right > frame.x + frame.width ||
      own.top < frame.y ||
      own.bottom > frame.y + frame.height;
    const others = ink.slice(index + 1).filter((other) => touching(own, other));
    return [
      ...(isCut ? [`${what} is cut`] : []),
      ...(covers.some((cover) => touching(own, cover)) ? [`${what} is covered`] : []),
      ...others.map((other) => `${what} is upon ${other.label} ${other.text}`),
    ];
  });
}

for (const [width, height] of SIZES) {
  for (const language of ["en", "sr-Cyrl", "sr-Latn"]) {
    test(`at ${width} by ${height} in ${language} no label is cut or covered, and no partner lacks one`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await openView(page, `?lang=${language}`);
      await expect(page.locator('[data-label="SRB"]')).toHaveCount(1);
      await expect.poll(() => faultsOfLabels(page)).toEqual([]);
      // A phone shows the Balkans' half of the plate: the Iberian states lie beyond its edge.
      const isBeyond = (code: string) => width < 560 && ["ESP", "PRT"].includes(code);
      const shown = PARTNERS.filter((code) => !isBeyond(code));
      const labelled = new Set((await inkOfLabels(page)).map(({ label }) => label));
      expect(shown.filter((code) => !labelled.has(code))).toEqual([]);
    });
  }
}

test("a year pointed at keeps its colour, the other years fade; home and hatch do not move", async ({
  page,
}) => {
  await openView(page);
  const [serbia, germany] = [await paintOf(page, "SRB"), await paintOf(page, "DEU")];
  await page.locator(".dock").getByRole("button", { name: "As of 2014" }).hover();
  await expect.poll(() => paintOf(page, "POL")).toBe("var(--ramp-4-faded)");
  expect(await paintOf(page, "ROU")).toBe("url(#map-hatch-listed-as-both-2017-faded)");
  expect(await paintOf(page, "ESP")).toBe("var(--ramp-3)");
  expect(await paintOf(page, "SRB")).toBe(serbia);
  expect(await paintOf(page, "DEU")).toBe(germany);
  await expect(page.locator('[data-label="POL"]')).toContainText("2015");
});

test("with 6S, SEENSA and RCC on, six states have three marks", async ({ page }) => {
  await openView(page, "?layers=6s,seensa,rcc");
  for (const code of ["SRB", "SVN", "HRV", "BIH", "MNE", "MKD"]) {
    await expect(page.locator(`[data-label="${code}"] .map-mark`), code).toHaveCount(3);
  }
});

test("no band runs along the dashed line between Serbia and Kosovo*", async ({ page }) => {
  await openView(page, "?layers=6s");
  await expect(band(page, "6s")).toHaveCount(1);
  const distances = await page.evaluate(() => {
    const pointsOf = (path: SVGPathElement, every: number) => {
      const place = path.getScreenCTM() ?? undefined;
      const count = Math.floor(path.getTotalLength() / every);
      return Array.from({ length: count + 1 }, (_, index) =>
        path.getPointAtLength(index * every).matrixTransform(place),
      );
    };
    const [dashes] = document.querySelectorAll<SVGPathElement>('path[stroke-dasharray="3 2.2"]');
    const edge = document.querySelector<SVGPathElement>('[data-group="6s"] .band-line');
    if (!dashes || !edge) return [];
    const line = pointsOf(edge, 1);
    // Its two ends lie on the outer edge, where the band begins again.
    return pointsOf(dashes, 1)
      .slice(8, -8)
      .map(({ x, y }) => Math.min(...line.map((point) => Math.hypot(point.x - x, point.y - y))));
  });
  expect(distances.length).toBeGreaterThan(20);
  // Where the line bends towards another border it may come near it; it never runs with it.
  const near = distances.filter((distance) => distance < 2);
  expect(near.length / distances.length).toBeLessThan(0.1);
});

test("degrees stand in the band of the frame and go with the map; a phone has none", async ({
  page,
}) => {
  await openView(page);
  const top = page.locator('[data-degrees="top"]');
  await expect(top).toHaveText(["20° W", "10° W", "0°", "10° E", "20° E", "30° E", "40° E"]);
  await expect(page.locator('[data-degrees="left"]')).toHaveText(["50° N", "40° N"]);
  const before = await top.nth(3).boundingBox();
  await page.mouse.move(900, 550);
  await page.mouse.down();
  await page.mouse.move(960, 550, { steps: 4 });
  await page.mouse.up();
  const tenth = page.getByText("10° E", { exact: true }).first();
  const moved = async () => ((await tenth.boundingBox())?.x ?? 0) - (before?.x ?? 0);
  await expect.poll(moved).toBeGreaterThan(40);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.locator(".degree-frame")).toBeHidden();
});

test("names of seas are in the reader's language, and Cyrillic italics in Serbian forms", async ({
  page,
}) => {
  await openView(page);
  const black = page.locator('[data-sea="black"]');
  await expect(black).toHaveText("Black Sea");
  await openView(page, "?lang=sr-Cyrl");
  await expect(black).toHaveText("Црно море");
  const sea = page.locator('[data-sea="atlantic"], [data-sea="adriatic"]').first();
  await page.waitForFunction(() =>
    document.fonts.check('italic 13px "Source Serif 4 Italic"', "д"),
  );
  // The same letters without the language: if they look the same, the forms are Russian.
  const serbian = await sea.screenshot();
  await sea.evaluate((text) => text.setAttribute("lang", "ru"));
  expect((await sea.screenshot()).equals(serbian)).toBe(false);
  await sea.evaluate((text) => text.setAttribute("lang", "sr-Cyrl"));
});

test("what Leaflet makes of the map has every rule that Leaflet's own sheet has for it", async ({
  page,
}) => {
  await openView(page, "");
  const sheet = readFileSync("node_modules/leaflet/dist/leaflet.css", "utf8");
  const selectors = [...sheet.replace(/\/\*[\s\S]*?\*\//g, "").matchAll(/([^{}]+)\{[^{}]*\}/g)]
    .flatMap(([, prelude = ""]) => prelude.split(","))
    .map((selector) => selector.trim().replace(/\s+/g, " "));
  const { made, without } = await page.evaluate((all) => {
    const rules = [...document.styleSheets].flatMap((each) => [...each.cssRules]);
    const kept = new Set<string>();
    for (const rule of rules) {
      if (rule instanceof CSSLayerBlockRule) rules.push(...rule.cssRules);
      if (rule instanceof CSSStyleRule) {
        for (const selector of rule.selectorText.split(", ")) kept.add(selector);
      }
    }
    const here = all.filter((selector) => document.querySelector(selector) !== null);
    return { made: here, without: here.filter((selector) => !kept.has(selector)) };
  }, selectors);
  expect(made).toContain(".leaflet-pane > svg path.leaflet-interactive");
  expect(without).toEqual([]);
});

freshTest.describe("on a phone", () => {
  freshTest.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  freshTest("in Cyrillic the Black Sea has its name, in its own face", async ({ page }) => {
    await openView(page, "?lang=sr-Cyrl");
    await expect(page.locator(".map").getByText("Црно море")).toBeVisible();
    const isHere = () =>
      page.evaluate(() => document.fonts.check('italic 1em "Source Serif 4 Italic"', "Црно море"));
    await expect.poll(isHere).toBe(true);
  });
});
