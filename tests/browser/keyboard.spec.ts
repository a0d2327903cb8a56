import type { Page } from "@playwright/test";
import { openView, title, voice } from "./plate.ts";
import { settled } from "./rest.ts";
import { expect, freshTest, test } from "./visit.ts";

const focused = (page: Page) => page.locator(":focus");
const ring = (page: Page, code: string) => page.locator(`[data-focused="${code}"]`);
const country = (page: Page, code: string) => page.locator(`[data-country="${code}"]`);

/** Goes from stop to stop until the one wanted has the focus. */
async function goTo(page: Page, wanted: string, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  const isThere = () => page.evaluate((what) => document.activeElement?.matches(what), wanted);
  for (let step = 0; step < 90 && !(await isThere()); step++) await page.keyboard.press(key);
  await expect(page.locator(wanted).and(focused(page))).toHaveCount(1);
}

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

freshTest(
  "a whole visit by keyboard alone: Luxembourg, its source, SEENSA, 2014, the table and back",
  async ({ page }) => {
    await openView(page);
    await settled(page);

    await press(page, "Tab");
    await expect(focused(page)).toHaveText("Skip to the table");
    await press(page, "Tab");
    await expect(focused(page)).toHaveText("Skip to the map");
    await press(page, "Enter");
    await expect(country(page, "SRB")).toBeFocused();
    await expect(ring(page, "SRB")).toBeVisible();

    await press(page, "ArrowUp", "ArrowUp", "ArrowLeft", "ArrowLeft", "ArrowLeft");
    await expect(country(page, "LUX")).toBeFocused();
    await expect(ring(page, "LUX")).toBeVisible();
    await press(page, "Enter");
    await expect(page).toHaveURL(/[?&]party=LUX/);
    await expect(page.getByRole("heading", { name: "Luxembourg" })).toBeFocused();
    await expect(voice(page)).toHaveText(
      /^Luxembourg, agreement concluded 2020, number 15; .*open\.$/,
    );

    await goTo(page, '.details a[href^="#details-source"]');
    await press(page, "Enter");
    await expect(focused(page)).toContainText("item 15");
    await press(page, "Escape");
    await expect(page).not.toHaveURL(/party=/);
    await expect(country(page, "LUX")).toBeFocused();
    await expect(ring(page, "LUX")).toBeVisible();

    await goTo(page, '[data-layer="seensa"] input', "Shift+Tab");
    await press(page, "Space");
    await expect(page).toHaveURL(/layers=meetings,seensa/);
    await expect(voice(page)).toHaveText("SEENSA: on. With an agreement: 5 of 11.");

    await goTo(page, ".dock input[type=range]");
    for (let step = 0; step < 6; step++) await press(page, "ArrowLeft");
    await expect(title(page)).toHaveText("Ten agreements, 2011–2014");
    await expect(voice(page)).toHaveText(/^2014: ten agreements\. New: /);

    await goTo(page, '.views a[href*="view=table"]', "Shift+Tab");
    await press(page, "Enter");
    await expect(page.getByRole("heading", { name: "Agreements and procedures" })).toBeVisible();
    await press(page, "Shift+Tab", "Enter");
    await expect(page).toHaveURL(/^(?!.*view=).*year=2014/);
    await expect(page.locator("path[data-code]").first()).toBeVisible();
  },
);

test("the map is one stop: the seals before it, its places and its zoom after it", async ({
  page,
}) => {
  await openView(page);
  await expect(country(page, "SRB")).toHaveCount(1);
  await page.locator(".seals button").last().focus();
  await press(page, "Tab");
  await expect(country(page, "SRB")).toBeFocused();
  await press(page, "ArrowRight", "Tab");
  await expect(page.locator(".markers button:focus")).toHaveCount(1);
  await press(page, "Tab");
  await expect(focused(page)).toHaveAccessibleName("Zoom in");
  await press(page, "Shift+Tab", "Shift+Tab");
  await expect(country(page, "BGR")).toBeFocused();
});

test("Escape closes the panel, then leaves the country, and an arrow goes on from it", async ({
  page,
}) => {
  await openView(page);
  await country(page, "FRA").focus();
  await press(page, "Enter");
  await expect(page.getByRole("heading", { name: "France" })).toBeFocused();
  await press(page, "Escape");
  await expect(country(page, "FRA")).toBeFocused();
  await press(page, "Escape");
  await expect(page.locator("[data-focused]")).toHaveCount(0);
  await press(page, "ArrowDown");
  await expect(country(page, "FRA")).toBeFocused();
});

test("Escape goes one step back at a time, from what was opened last to the panel", async ({
  page,
}) => {
  await openView(page, "?party=POL");
  const words = page.locator("#map-in-words");
  const sign = words.getByText("The map in words");
  await sign.click();
  await page.getByRole("combobox").fill("bosnia");
  await expect(page.getByRole("option").first()).toBeVisible();
  await press(page, "Escape");
  await expect(page.getByRole("combobox")).toHaveValue("");
  await expect(words).toContainText("Neighbours of Serbia");
  await sign.focus();
  await press(page, "Escape");
  await expect(words).not.toContainText("Neighbours of Serbia");
  await expect(sign).toBeFocused();
  await expect(page).toHaveURL(/party=POL/);
  await press(page, "Escape");
  await expect(page).not.toHaveURL(/party/);
});

test("the answer to why, asked on the map, leads back to its country when it is closed", async ({
  page,
}) => {
  await openView(page);
  await country(page, "HRV").focus();
  await press(page, "w");
  await expect(page.getByRole("region", { name: "Why this colour?" })).toBeFocused();
  await press(page, "Escape");
  await expect(country(page, "HRV")).toBeFocused();
});

test("brackets go through the list, on the map and in the panel", async ({ page }) => {
  await openView(page);
  await country(page, "SVK").focus();
  await press(page, "]");
  await expect(country(page, "BGR")).toBeFocused();
  await press(page, "[", "[");
  // The two before it are organisations: on the map the list goes round to its end.
  await expect(country(page, "MNE")).toBeFocused();
  await press(page, "Enter");
  await expect(page.getByRole("heading", { name: "Montenegro" })).toBeFocused();
  await press(page, "]");
  await expect(page.getByRole("heading", { name: "NATO" })).toBeVisible();
});

test("plus, minus and nought zoom, Shift with an arrow moves, and a focused country stays in view", async ({
  page,
}) => {
  await openView(page);
  const scale = page.locator(".scale > span:first-of-type");
  await country(page, "SRB").focus();
  await press(page, "+");
  await expect(scale).not.toHaveText("500 km");
  await press(page, "0");
  await expect(scale).toHaveText("500 km");
  const before = await page.locator('path[data-code="SRB"]').boundingBox();
  await press(page, "Shift+ArrowRight");
  await expect
    .poll(async () => (await page.locator('path[data-code="SRB"]').boundingBox())?.x)
    .toBeLessThan((before?.x ?? 0) - 60);
  await expect(country(page, "SRB")).toBeFocused();
});

freshTest(
  "the list of keys opens at a question mark, and switches single keys off for good",
  async ({ page }) => {
    await openView(page);
    await settled(page);
    await country(page, "SRB").focus();
    await press(page, "?");
    const list = page.getByRole("dialog", { name: "Keys" });
    await expect(list).toBeVisible();
    await list.getByRole("checkbox").uncheck();
    await press(page, "Escape");
    await expect(list).toHaveCount(0);
    await expect(country(page, "SRB")).toBeFocused();
    await page.reload();
    await settled(page);
    await country(page, "SRB").focus();
    await press(page, "?", "/", "]", "+");
    await expect(country(page, "SRB")).toBeFocused();
    await expect(page.locator(".scale > span:first-of-type")).toHaveText("500 km");
    await press(page, "ArrowUp");
    await expect(country(page, "SRB")).not.toBeFocused();
    await page.getByRole("button", { name: "Keyboard" }).click();
    await expect(list.getByRole("checkbox")).not.toBeChecked();
  },
);

test("anyone can read the map in words, and it follows the year", async ({ page }) => {
  await openView(page);
  const words = page.locator("#map-in-words");
  await expect(words.getByText("Neighbours of Serbia")).toHaveCount(0);
  await words.getByText("The map in words").click();
  await expect(words).toContainText("Beyond Kosovo*: Not in the list: Albania.");
  await page.getByRole("slider").fill("2012");
  await expect(words).toContainText("Agreement concluded: Bulgaria (2011).");
  await words.getByText("The map in words").focus();
  await press(page, "Escape");
  await expect(words.getByText("Neighbours of Serbia")).toHaveCount(0);
});
