import type { Page } from "@playwright/test";
import { openView, pointOn, shape, standingStill, title } from "./plate.ts";
import { expect, test } from "./visit.ts";

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const tablet = { viewport: { width: 820, height: 1180 }, hasTouch: true, isMobile: true };

const sheet = (page: Page) => page.locator(".sheet");
const tab = (page: Page, name: string) => page.locator(".tab-bar").getByText(name, { exact: true });
const grip = (page: Page) => page.getByRole("button", { name: /(Raise|Lower) the sheet/ });

/** Px of the sheet above the tab bar, once it has come to rest. */
async function expectSheet(page: Page, height: number) {
  await expect
    .poll(async () => Math.round(844 - 56 - ((await sheet(page).boundingBox())?.y ?? 0)))
    .toBe(height);
}

/** Fingers at these columns, moved together from height to height. */
async function swipe(page: Page, columns: readonly number[], heights: readonly number[]) {
  const client = await page.context().newCDPSession(page);
  for (const [step, y] of heights.entries()) {
    await client.send("Input.dispatchTouchEvent", {
      type: step === 0 ? "touchStart" : "touchMove",
      touchPoints: columns.map((x, id) => ({ x, y, id })),
    });
    // One move a frame, as a finger's come.
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  await client.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}

/**
 * How far the page is scrolled and where Serbia is then, once both have been the same for so many frames
 * that no throw of a finger is still to come: the browser begins one only some frames after its end.
 */
const whereItStops = (page: Page) =>
  page.evaluate(async () => {
    const read = () => ({
      scrolled: window.scrollY,
      top: document.querySelector('path[data-code="SRB"]')?.getBoundingClientRect().y ?? 0,
    });
    let last = read();
    for (let frames = 0; frames < 30; ) {
      await new Promise(requestAnimationFrame);
      const now = read();
      frames = now.scrolled === last.scrolled && now.top === last.top ? frames + 1 : 0;
      last = now;
    }
    return last;
  });

/** Whether a text has been on the page since: it may stand there for a moment only. */
async function seenFromNow(page: Page, text: string): Promise<() => Promise<boolean>> {
  const seen = await page.evaluateHandle((wanted) => {
    const found = { isSeen: false };
    const observer = new MutationObserver(() => {
      if (!document.body.textContent?.includes(wanted)) return;
      found.isSeen = true;
      observer.disconnect();
    });
    observer.observe(document.body, { childList: true, subtree: true, characterData: true });
    return found;
  }, text);
  return () => seen.evaluate(({ isSeen }) => isSeen);
}

test.describe("on a phone", () => {
  test.use(phone);

  test("the sheet has three heights, by press, by key and by drag", async ({ page }) => {
    await openView(page);
    await expectSheet(page, 226);
    await expect(page.getByText("15 concluded")).toBeInViewport();
    await grip(page).tap();
    await expectSheet(page, 440);
    await expect(title(page)).toHaveText("Fifteen agreements, 2011–2020");
    await grip(page).press("ArrowUp");
    await expectSheet(page, 844 - 108);
    await grip(page).press("ArrowDown");
    await expectSheet(page, 440);
    const box = await grip(page).boundingBox();
    await page.mouse.move(195, (box?.y ?? 0) + 10);
    await page.mouse.down();
    await page.mouse.move(195, 540, { steps: 4 });
    await page.mouse.up();
    await expectSheet(page, 226);
  });

  test("a tap selects and shows no tooltip; map, key and selection are all kept", async ({
    page,
  }) => {
    await openView(page);
    const { x, y } = await pointOn(page, "BGR");
    await page.touchscreen.tap(x, y);
    await expect(page).toHaveURL(/party=BGR/);
    await expect(page.locator(".map-tooltip")).toHaveCount(0);
    await expect(page.getByRole("heading", { name: "Bulgaria" })).toBeVisible();
    await expectSheet(page, 440);
    // The country lies above the sheet.
    await expect
      .poll(async () => {
        const country = await shape(page, "BGR").boundingBox();
        return (country?.y ?? 900) + (country?.height ?? 0) <= 844 - 56 - 440;
      })
      .toBe(true);
    // Lowered, the sheet is the legend again, with the tile ringed.
    await grip(page).press("ArrowDown");
    await expectSheet(page, 226);
    await expect(page.locator('.tile-column [data-party="BGR"]')).toHaveAttribute(
      "data-selected",
      "true",
    );
    await grip(page).tap();
    await expectSheet(page, 440);
    await page.getByRole("button", { name: "Close" }).tap();
    await expect(page).not.toHaveURL(/party/);
    await expectSheet(page, 226);
  });

  test("the tabs are the views and the layers", async ({ page }) => {
    await openView(page);
    await tab(page, "Layers").tap();
    // Higher than for a panel: the rows have their own room.
    await expectSheet(page, 572);
    await page.getByRole("checkbox", { name: "SEENSA" }).tap();
    await expect(page).toHaveURL(/layers=seensa/);
    // What the layer is about is seen while it is switched.
    await expect
      .poll(async () => ((await shape(page, "SRB").boundingBox())?.y ?? 900) < 180)
      .toBe(true);
    await tab(page, "Table").tap();
    await expect(page).toHaveURL(/view=table/);
    await expect(tab(page, "Table")).toHaveAttribute("aria-current", "page");
    await tab(page, "Coverage").tap();
    await expect(page).toHaveURL(/view=coverage/);
    await tab(page, "Map").tap();
    await expect(sheet(page)).toBeVisible();
    await expect(page).toHaveURL(/layers=seensa/);
  });

  test("the language is chosen from a menu", async ({ page }) => {
    await openView(page);
    await page.locator("summary", { hasText: /EN$/ }).tap();
    await page.getByRole("link", { name: "srpski" }).tap();
    await expect(page.locator("html")).toHaveAttribute("lang", "sr-Latn");
    await expect(page.locator("summary", { hasText: /SR$/ })).toBeVisible();
    await expect(page.getByRole("link", { name: "srpski" })).toBeHidden();
    // A choice and Escape both lead back to the sign; a press beside the menu is of what is pressed.
    const sign = page.locator("summary", { hasText: /SR$/ });
    await expect(sign).toBeFocused();
    await sign.press("Enter");
    await page.getByRole("link", { name: "srpski" }).focus();
    await page.keyboard.press("Escape");
    await expect(sign).toBeFocused();
    await sign.tap();
    await page.locator(".wordmark").tap();
    await expect(page.getByRole("link", { name: "srpski" })).toBeHidden();
  });

  test("a column of tiles is one target that opens a list of them, a lone tile selects", async ({
    page,
  }) => {
    await openView(page);
    const dock = page.locator(".dock");
    await dock.getByRole("button", { name: "2014: North Macedonia, Spain and Russia" }).tap();
    const list = page.getByRole("dialog", { name: "2014" });
    for (const row of await list.getByRole("button").all()) {
      expect((await row.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
    await page.keyboard.press("Escape");
    await expect(list).toBeHidden();
    await dock.getByRole("button", { name: /^2014:/ }).tap();
    await list.getByRole("button", { name: "Spain" }).tap();
    await expect(page).toHaveURL(/party=ESP/);
    await expect(list).toBeHidden();
    await grip(page).press("ArrowDown");
    await expectSheet(page, 226);
    await dock.getByRole("button", { name: /^Luxembourg/ }).tap();
    await expect(page).toHaveURL(/party=LUX/);
  });

  test("a tap on a mark shows its note, also where the notes are not on the screen", async ({
    page,
  }) => {
    await openView(page, "?view=table");
    await page.locator(".table-view .note-mark").first().tap();
    const note = page.getByRole("note");
    await expect(note).toContainText("Both statements are shown.");
    await expect(note).toBeInViewport({ ratio: 1 });
    // Anywhere else puts it away; the name of the atlas does nothing of its own.
    await page.locator(".wordmark").tap();
    await expect(note).toHaveCount(0);
    await expect(page).toHaveURL(/view=table$/);
  });

  test("the menu has the theme, the link and a page about the atlas", async ({ page }) => {
    await openView(page, "?party=BIH");
    const menu = page.locator("summary", { hasText: "Menu" });
    await menu.tap();
    await page.getByRole("button", { name: "Theme: as the system" }).tap();
    await page.getByRole("button", { name: "Theme: light" }).tap();
    await page.getByRole("button", { name: "Theme: dark" }).tap();
    await expect(page.getByRole("button", { name: "Theme: as the system" })).toBeVisible();
    await expect(page.getByRole("button", { name: "Share" })).toBeVisible();
    await page.getByRole("button", { name: "About" }).tap();
    const about = page.getByRole("dialog", { name: "About the atlas" });
    await expect(about).toContainText("The list is published by: Office of the National Security");
    await expect(about).toContainText("without prejudice to positions on status");
    await expect(about).toContainText("MIT licence");
    await page.keyboard.press("Escape");
    await expect(about).toHaveCount(0);
    await expect(menu).toBeFocused();
    await expect(page).toHaveURL(/party=BIH/);
  });

  test("targets are 44 px for a finger", async ({ page }) => {
    await openView(page);
    await tab(page, "Layers").tap();
    const targets = page.locator(
      ".tab-bar > *, .header :is(button, summary), .layer-rows :is(label, button)",
    );
    for (const target of await targets.all()) {
      const box = await target.boundingBox();
      const name = await target.innerText();
      expect.soft(box?.height ?? 0, `height of ${name}`).toBeGreaterThanOrEqual(44);
      expect.soft(box?.width ?? 0, `width of ${name}`).toBeGreaterThanOrEqual(44);
    }
    await tab(page, "Map").tap();
  });
});

test.describe("at 320 px", () => {
  test.use({ ...phone, viewport: { width: 320, height: 640 } });
  for (const language of ["en", "sr-Cyrl", "sr-Latn"]) {
    test(`nothing scrolls sideways, in ${language}`, async ({ page }) => {
      for (const view of ["map", "map&party=MKD", "table", "coverage"]) {
        await openView(page, `?view=${view}&lang=${language}`);
        await expect(page.locator(".tab-bar")).toBeVisible();
        await expect(
          page.locator(".dock, .details, .table-view, .coverage").first(),
        ).toBeAttached();
        const tooWide = await page.evaluate(() => {
          const areas = document.querySelectorAll(
            "html, .plate, .sheet-body, .table-scroll, .coverage",
          );
          return [...areas]
            .filter((area) => area.scrollWidth > area.clientWidth)
            .map((area) => `${area.className}: ${area.scrollWidth}`);
        });
        expect(tooWide, view).toEqual([]);
      }
    });
  }
});

test.describe("on a tablet", () => {
  test.use(tablet);

  test("one finger scrolls the page, two move the map", async ({ page }) => {
    await openView(page);
    await standingStill(page);
    const before = await shape(page, "SRB").boundingBox();
    const hint = await seenFromNow(page, "Move the map with two fingers");
    await swipe(page, [420], [500, 480, 440, 400, 360]);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(80);
    await expect.poll(hint).toBe(true);
    // The page has come to a stop, and the map has gone with it and no further.
    const { scrolled, top } = await whereItStops(page);
    expect(Math.round(top + scrolled)).toBe(Math.round(before?.y ?? 0));

    await swipe(page, [300, 400], [300, 310, 330, 360]);
    await expect
      .poll(async () => ((await shape(page, "SRB").boundingBox())?.y ?? 0) - top)
      .toBeGreaterThan(30);
    expect(await page.evaluate(() => window.scrollY)).toBe(scrolled);
  });

  test("the panel is a sheet from below, and the country is kept above it", async ({ page }) => {
    await openView(page, "?party=CYP");
    const panel = page.locator(".details");
    await expect(panel).toBeVisible();
    expect(Math.round((await panel.boundingBox())?.y ?? 0)).toBe(531);
    await expect
      .poll(async () => {
        const country = await shape(page, "CYP").boundingBox();
        return (country?.y ?? 900) + (country?.height ?? 0);
      })
      .toBeLessThanOrEqual(531);
  });

  test("the procedures launched stand under the key, the notes at the foot", async ({ page }) => {
    await openView(page);
    await expect(page.locator(".margin").getByRole("button", { name: /^Germany/ })).toBeVisible();
    await expect(page.locator(".dock").getByRole("button", { name: /^Germany/ })).toHaveCount(0);
    await expect(page.getByText(/^\* This designation is without prejudice/)).toBeVisible();
  });
});

// 1440 × 900 at 200 % and 1280 × 1024 at 400 %.
for (const viewport of [
  { width: 720, height: 450 },
  { width: 320, height: 256 },
]) {
  test.describe(`at ${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });
    test("everything is there, one below the other", async ({ page }) => {
      await openView(page);
      await expect(page.getByRole("slider")).toBeVisible();
      await expect(page.getByRole("checkbox", { name: "NATO", exact: true })).toBeVisible();
      await expect(page.getByText(/^\* This designation is without prejudice/)).toBeVisible();
      const { width, tall } = await page.evaluate(() => ({
        width: document.documentElement.scrollWidth,
        tall: document.documentElement.scrollHeight > window.innerHeight,
      }));
      expect(width).toBe(viewport.width);
      expect(tall).toBe(true);
    });
  });
}

test("a window that is made as narrow as a phone, and wide again, keeps its map", async ({
  page,
}) => {
  await openView(page);
  const map = await page.locator(".map").elementHandle();
  for (const [layout, width] of [
    ["phone", 390],
    ["wide", 1440],
  ] as const) {
    await page.setViewportSize({ width, height: 844 });
    await expect(page.locator(".page")).toHaveAttribute("data-layout", layout);
    expect(await map?.evaluate((element) => element.isConnected), layout).toBe(true);
  }
});

test("the header is one line from 820 px on, in every language", async ({ page }) => {
  for (const language of ["en", "sr-Cyrl", "sr-Latn"]) {
    await openView(page, `?lang=${language}`);
    for (const width of [820, 1024, 1200, 1400, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      const spread = () =>
        page.locator(".header > *:visible").evaluateAll((parts) => {
          const middles = parts.map((part) => {
            const { top, bottom } = part.getBoundingClientRect();
            return Math.round((top + bottom) / 2);
          });
          return Math.max(...middles) - Math.min(...middles);
        });
      await expect.poll(spread, `${language} ${width}`).toBeLessThan(4);
    }
  }
});

test("at 1024 × 768 the margin's rows scroll above the notes, which stay on the screen", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await openView(page, "?lang=sr-Cyrl");
  const last = page.getByRole("checkbox").last();
  await last.focus();
  const [row, notes] = [await last.boundingBox(), await page.locator(".notes").boundingBox()];
  expect((row?.y ?? 900) + (row?.height ?? 0)).toBeLessThanOrEqual(notes?.y ?? 0);
  expect((notes?.y ?? 900) + (notes?.height ?? 0)).toBeLessThanOrEqual(768);
});

test("the wheel scrolls a page that scrolls, unless the reader is in the map", async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 800 });
  await openView(page);
  const before = await shape(page, "SRB").boundingBox();
  await page.mouse.move(450, 400);
  await page.mouse.wheel(0, 120);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(60);
  expect((await shape(page, "SRB").boundingBox())?.width).toBe(before?.width);
});

test("at 1440 × 900 nothing but the panel scrolls", async ({ page }) => {
  for (const query of ["", "?party=BIH&layers=6s,seensa,rcc,cooperation"]) {
    await openView(page, query);
    if (query) await expect(page.locator(".details")).toBeVisible();
    const scrolling = await page.evaluate(() =>
      [...document.querySelectorAll("html, body *")]
        .filter((element) => {
          const { overflowY } = getComputedStyle(element);
          const canScroll = element === document.documentElement || /auto|scroll/.test(overflowY);
          return canScroll && element.scrollHeight > element.clientHeight + 1;
        })
        .filter((element) => !element.closest(".details"))
        .map((element) => element.className || element.tagName),
    );
    expect(scrolling).toEqual([]);
  }
});
