import type { Browser, Page } from "@playwright/test";
import { coloured, settled } from "./rest.ts";
import { expect, freshTest, test } from "./visit.ts";

/** What only the reader's device knows, and what comes after Leaflet: names, signs, lakes, degrees. */
const LATER = [
  ".leaflet-targets-pane",
  ".leaflet-discs-pane",
  ".leaflet-labels-pane",
  ".leaflet-seas-pane",
  "[data-lakes]",
  ".leaflet-marker-leaders-pane",
  ".leaflet-markers-pane",
  ".degree-frame",
  ".scale",
  ".list-age",
];

/** Of the pixels at most so many may differ, each by more than so much of its 255 levels. */
const TOLERANCE = { share: 0.001, levels: 32 };

/** The share of pixels in which two pictures differ, counted in a page of its own. */
async function differing(browser: Browser, a: Buffer, b: Buffer): Promise<number> {
  const page = await browser.newPage();
  const pictures = [a, b].map((png) => `data:image/png;base64,${png.toString("base64")}`);
  const share = await page.evaluate(
    async ([one = "", other = "", levels]) => {
      const pixelsOf = async (address: string) => {
        const image = new Image();
        image.src = address;
        await image.decode();
        const { width, height } = image;
        const drawing = new OffscreenCanvas(width, height).getContext("2d");
        drawing?.drawImage(image, 0, 0);
        return drawing?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
      };
      const [left, right] = [await pixelsOf(String(one)), await pixelsOf(String(other))];
      if (left.length !== right.length) return 1;
      let count = 0;
      for (let at = 0; at < left.length; at += 4) {
        const isOther = [0, 1, 2].some(
          (channel) =>
            Math.abs((left[at + channel] ?? 0) - (right[at + channel] ?? 0)) > Number(levels),
        );
        if (isOther) count++;
      }
      return count / (left.length / 4);
    },
    [...pictures, String(TOLERANCE.levels)],
  );
  await page.close();
  return share;
}

/** A page to which style sheets can be added, with or without its scripts. */
async function pageOf(
  browser: Browser,
  size: readonly [number, number],
  options: { readonly javaScriptEnabled: boolean; readonly colorScheme: "light" | "dark" },
): Promise<Page> {
  const [width, height] = size;
  const context = await browser.newContext({
    viewport: { width, height },
    bypassCSP: true,
    ...options,
  });
  return context.newPage();
}

/** Of a page whose scripts run: without what comes later. */
async function pictureOf(page: Page): Promise<Buffer> {
  await page.addStyleTag({ content: `${LATER.join()} { visibility: hidden !important }` });
  await page.evaluate(() => document.fonts.ready);
  return page.screenshot();
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`without script the wide page is seen as it is at rest but for names and signs, ${colorScheme}`, async ({
    browser,
  }) => {
    const size = [1440, 900] as const;
    const still = await pageOf(browser, size, { javaScriptEnabled: false, colorScheme });
    await still.goto("./");
    const alive = await pageOf(browser, size, { javaScriptEnabled: true, colorScheme });
    await alive.goto("./");
    await settled(alive);
    const share = await differing(browser, await still.screenshot(), await pictureOf(alive));
    expect(share).toBeLessThan(TOLERANCE.share);
    await still.context().close();
    await alive.context().close();
  });
}

/** The page's own script does not come; the one before it does. */
async function holdPage(page: Page): Promise<void> {
  await page.route(/assets\/index-.*\.js/, () => {});
}

for (const [width, height] of [
  [1440, 900],
  [1280, 760],
  [390, 844],
] as const) {
  test(`at ${width} × ${height} what is seen before the page's script is what is seen at rest, but for names and signs`, async ({
    browser,
  }) => {
    const options = { javaScriptEnabled: true, colorScheme: "light" } as const;
    const before = await pageOf(browser, [width, height], options);
    await holdPage(before);
    await before.goto("./");
    await expect(before.locator("path[data-code=SRB]")).toBeVisible();
    const after = await pageOf(browser, [width, height], options);
    await after.goto("./");
    await settled(after);
    const share = await differing(browser, await pictureOf(before), await pictureOf(after));
    expect(share).toBeLessThan(TOLERANCE.share);
    await before.context().close();
    await after.context().close();
  });
}

freshTest(
  "the page that was drawn is taken over, and none of its shapes made anew",
  async ({ page }) => {
    await page.addInitScript(() => {
      const look = () => {
        const shape = document.querySelector("path[data-code=SRB]");
        if (shape) Object.assign(window, { first: shape });
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await page.goto("./");
    await settled(page);
    const isKept = await page.evaluate(
      () => (window as unknown as { first: Element }).first.isConnected,
    );
    expect(isKept).toBe(true);
  },
);

freshTest("before the countries answer, at most twelve files are asked for", async ({ page }) => {
  await page.goto("./");
  await coloured(page);
  const asked = await page.evaluate(() => {
    const mark = performance.getEntriesByName("choropleth")[0]?.startTime ?? 0;
    return performance
      .getEntriesByType("resource")
      .filter(({ startTime }) => startTime < mark)
      .map(({ name }) => new URL(name).pathname);
  });
  // And the page itself.
  expect(new Set(asked).size + 1, asked.join(" ")).toBeLessThanOrEqual(12);
});

for (const [what, query, locale, size] of [
  ["a year", "?year=2014", "en-GB", [1440, 900]],
  ["a language", "?lang=sr-Cyrl", "en-GB", [1440, 900]],
  ["a panel", "?party=POL", "en-GB", [390, 844]],
  ["the language of the browser", "", "sr-RS", [1440, 900]],
  ["a window between phone and desk", "", "en-GB", [900, 800]],
] as const) {
  test(`where ${what} asks for another page, nothing is seen of the one that was drawn`, async ({
    browser,
  }) => {
    const [width, height] = size;
    const context = await browser.newContext({ viewport: { width, height }, locale });
    const page = await context.newPage();
    await holdPage(page);
    await page.goto(`./${query}`);
    await expect(page.locator("[data-drawn]")).toBeHidden();
    await page.unroute(/assets\/index-.*\.js/);
    await page.goto(`./${query}`);
    await settled(page);
    await expect(page.locator("[data-drawn]")).toHaveCount(0);
    await context.close();
  });
}

test("the theme that the device remembers is there before anything is drawn", async ({
  browser,
}) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(() => localStorage.setItem("theme", "dark"));
  await holdPage(page);
  await page.goto("./");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await context.close();
});
