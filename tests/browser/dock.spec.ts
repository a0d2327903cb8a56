import type { Page } from "@playwright/test";
import { layerRow, openView, paintOf, title, voice } from "./plate.ts";
import { expect, freshTest, test } from "./visit.ts";

const tile = (page: Page, name: string | RegExp) =>
  page.locator(".timeline").getByRole("button", { name });
const yearOf = (page: Page) => page.getByRole("slider").inputValue();
/** From here on the page's time passes only as the test says, and never again by itself. */
async function holdTime(page: Page): Promise<void> {
  await page.clock.install({ time: 0 });
  // An hour on: however slow the machine, that time has not passed yet.
  await page.clock.pauseAt(3_600_000);
}
const faded = (page: Page) => page.locator(".timeline .tile[data-faded]");

freshTest(
  "played from the end, the years run from the first to the last and stop there",
  async ({ page }) => {
    await openView(page);
    await holdTime(page);
    await page.clock.runFor(3000);
    expect(await yearOf(page), "it does not start by itself").toBe("2020");
    await page.getByRole("button", { name: "Play the years" }).click();
    await expect(title(page)).toHaveText("Four agreements, 2011");
    for (let year = 2012; year <= 2020; year++) {
      await page.clock.runFor(900);
      await expect.poll(() => yearOf(page)).toBe(String(year));
    }
    await expect(page.locator("[data-fresh]").first()).toHaveAttribute("data-fresh", "LUX");
    await page.clock.runFor(900);
    await expect(page.getByRole("button", { name: "Play the years" })).toBeVisible();
    await expect(page.locator("[data-fresh]")).toHaveCount(0);
    await page.goBack();
    await expect(title(page)).toHaveText("Fifteen agreements, 2011–2020");
  },
);

freshTest("the button pauses, and so does whatever else the reader does", async ({ page }) => {
  await openView(page, "?year=2012");
  await holdTime(page);
  const play = page.getByRole("button", { name: "Play the years" });
  const pause = page.getByRole("button", { name: "Pause" });
  await play.click();
  await pause.click();
  await expect(play).toBeVisible();
  await play.click();
  await page.clock.runFor(900);
  await expect.poll(() => yearOf(page)).toBe("2013");
  await page.getByRole("checkbox", { name: "NATO", exact: true }).check();
  await expect(play).toBeVisible();
  await page.clock.runFor(3000);
  expect(await yearOf(page)).toBe("2013");
});

test("arrows, Home and End move the slider, which says the year and its agreements", async ({
  page,
}) => {
  await openView(page);
  const slider = page.getByRole("slider");
  await slider.focus();
  await page.keyboard.press("Home");
  await expect(slider).toHaveAttribute("aria-valuetext", "2011, four agreements");
  await page.keyboard.press("End");
  await expect(slider).toHaveAttribute("aria-valuetext", "2020, fifteen agreements");
  for (let step = 0; step < 6; step++) await page.keyboard.press("ArrowLeft");
  await expect(slider).toHaveAttribute("aria-valuetext", "2014, ten agreements");
  await expect(voice(page)).toHaveText(
    "2014: ten agreements. New: North Macedonia, Spain and Russia.",
  );
});

test("nothing is spoken while the handle is dragged, and the year reached when it is let go", async ({
  page,
}) => {
  await openView(page);
  const status = voice(page);
  const before = await status.innerText();
  const box = await page.getByRole("slider").boundingBox();
  if (!box) throw new Error("no slider");
  const at = (year: number) => box.x + 12 + ((year - 2011) / 9) * (box.width - 24);
  await page.mouse.move(at(2020), box.y + 12);
  await page.mouse.down();
  await page.mouse.move(at(2017), box.y + 12, { steps: 5 });
  await expect.poll(() => yearOf(page)).toBe("2017");
  await expect(status).toHaveText(before);
  await page.mouse.up();
  await expect(status).toContainText("2017: thirteen agreements.");
  await page.mouse.click(at(2013), box.y + 12);
  await expect.poll(() => yearOf(page), "a click on the track").toBe("2013");
});

test("the tiles are one stop after the slider; arrows lead from tile to tile", async ({ page }) => {
  await openView(page);
  await page.getByRole("slider").focus();
  await page.keyboard.press("Tab");
  await expect(tile(page, /^NATO/)).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(tile(page, /^European Union/)).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(tile(page, /^Slovenia/)).toBeFocused();
  await expect(page.locator('[data-outlined="SVN"]')).toHaveCount(1);
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/party=LUX/);
  await page.getByRole("slider").focus();
  await page.keyboard.press("Tab");
  await expect(tile(page, /^Luxembourg/)).toBeFocused();
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest(".year-tiles"))).toBeNull();
});

test("pointing at a year lets the other years fade, pointing at a tile is pointing at its country", async ({
  page,
}) => {
  await openView(page);
  await page.getByRole("button", { name: "As of 2014" }).hover();
  await expect(faded(page)).toHaveCount(12);
  await expect(tile(page, /^Spain/)).not.toHaveAttribute("data-faded");
  await tile(page, /^Spain/).hover();
  await expect(faded(page)).toHaveCount(0);
  await expect(page.locator('[data-outlined="ESP"]')).toHaveCount(1);
  await page.getByRole("button", { name: "As of 2016" }).hover();
  await expect(faded(page), "a year without agreements singles nothing out").toHaveCount(0);
});

test("a row of the key highlights its class, kept when pressed, until Escape", async ({ page }) => {
  await openView(page, "?party=ROU");
  const row = page.locator(".key").getByRole("button", { name: "Listed as both" });
  await row.hover();
  await expect(faded(page)).toHaveCount(13);
  await page.mouse.move(700, 30);
  await expect(faded(page)).toHaveCount(0);
  await row.click();
  await page.mouse.move(700, 30);
  await expect(row).toHaveAttribute("aria-pressed", "true");
  await expect(faded(page)).toHaveCount(13);
  await page.keyboard.press("Escape");
  await expect(row).toHaveAttribute("aria-pressed", "false");
  await expect(page, "the panel closes with the next one").toHaveURL(/party=ROU/);
  await page.keyboard.press("Escape");
  await expect(page).not.toHaveURL(/party=/);
  await row.click();
  await row.click();
  await expect(faded(page)).toHaveCount(0);
  await expect(row).toHaveAttribute("aria-pressed", "false");
});

test("the menu of a row fits the map to the members and opens what they rest on", async ({
  page,
}) => {
  await openView(page);
  const before = await page.locator('path[data-code="SVN"]').boundingBox();
  await layerRow(page, "6S initiative").hover();
  await page.getByRole("button", { name: "Fit the map to: 6S initiative" }).click();
  await expect
    .poll(async () => (await page.locator('path[data-code="SVN"]').boundingBox())?.width)
    .toBeGreaterThan((before?.width ?? 0) * 2);
  await page.getByRole("button", { name: "Source: 6S initiative" }).click();
  await expect(page).toHaveURL(/group=6s/);
});

test("asked for beside the table, a layer is seen whole as soon as the map is there", async ({
  page,
}) => {
  await openView(page, "?view=table");
  await layerRow(page, "6S initiative").hover();
  await page.getByRole("button", { name: "Fit the map to: 6S initiative" }).click();
  const scale = page.locator(".scale > span:first-of-type");
  await expect(scale).toBeVisible();
  await expect(scale).not.toHaveText("500 km");
});

test("daggers and asterisks lead to their notes and are spoken", async ({ page }) => {
  await openView(page);
  await page.getByRole("link", { name: "Note on status" }).first().click();
  await expect(page.locator("#note-asterisk")).toBeFocused();
  await page.getByRole("link", { name: "Note on entries listed as both" }).first().click();
  await expect(page.locator("#note-dagger")).toBeFocused();
  expect(new URL(page.url()).hash).toBe("");
});

for (const query of ["", "?lang=sr-Cyrl", "?lang=sr-Latn", "?lang=sr-Cyrl&boundaries=serbia"]) {
  test(`at 1440 × 900 nothing scrolls and all can be seen: ${query || "as it opens"}`, async ({
    page,
  }) => {
    await openView(page, query);
    const scrolling = await page.evaluate(() =>
      [
        document.documentElement,
        ...document.querySelectorAll("body, .page, .margin, .dock, .plate"),
      ]
        .filter((part) => part.scrollHeight > part.clientHeight + 1)
        .map((part) => part.className || part.tagName),
    );
    expect(scrolling).toEqual([]);
    const seen = async (selector: string, count: number) => {
      const parts = page.locator(selector);
      await expect(parts).toHaveCount(count);
      for (const part of await parts.all()) await expect(part).toBeInViewport({ ratio: 1 });
    };
    await seen(".timeline .tile", 15);
    await seen(".key li", 6);
    await seen(".layer-rows li", 9);
    await seen(".notes > p", 4);
  });
}

test("as of 2014 the tiles of later years are outlines", async ({ page }) => {
  await openView(page, "?year=2014");
  await expect(page.locator('.timeline .tile[data-class="later"] .tile-code')).toHaveText([
    "PL",
    "RO†",
    "CY†",
    "FR",
    "LU",
  ]);
  expect(await paintOf(page, "POL")).toBe("var(--land)");
});

freshTest("with less motion the years step without fades", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openView(page, "?year=2012");
  await holdTime(page);
  await page.getByRole("button", { name: "Play the years" }).click();
  await page.clock.runFor(900);
  await expect.poll(() => yearOf(page)).toBe("2013");
  await expect(page.locator('[data-fresh="CZE"]')).toBeHidden();
});
