import type { Page } from "@playwright/test";
import { openView } from "./plate.ts";
import { expect, freshTest, test } from "./visit.ts";

const field = (page: Page) => page.getByRole("combobox");
const options = (page: Page) => page.getByRole("listbox").getByRole("option");
const said = (page: Page) => page.getByRole("search").getByRole("status");

test("/ goes to the search, the arrows walk it, Enter opens what is found", async ({ page }) => {
  await openView(page);
  await expect(field(page)).toBeVisible();
  await page.keyboard.press("/");
  await expect(field(page)).toBeFocused();
  await page.keyboard.type("мак");
  await expect(options(page).first()).toContainText("North Macedonia");
  await expect(options(page).first()).toContainText("Северна Македонија");
  await expect(options(page).first()).toContainText("2014");
  await expect(options(page).first()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowDown");
  const second = await options(page).nth(1).getAttribute("id");
  await expect(field(page)).toHaveAttribute("aria-activedescendant", second ?? "");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/party=MKD/);
  await expect(page.getByRole("heading", { name: "North Macedonia" })).toBeVisible();
  await expect(options(page)).toHaveCount(0);
});

test("at most eight finds have a row, and how many there are is announced", async ({ page }) => {
  await openView(page, "?view=table");
  await field(page).fill("s");
  await expect(options(page)).toHaveCount(8);
  await expect(said(page)).toHaveText(/^8 of \d+ results$/);
  await field(page).fill("slovenia");
  await expect(said(page)).toHaveText(/^\d+ results?$/);
  await field(page).fill("Atlantis");
  await expect(said(page)).toHaveText("Nothing by that name in the list or on the map.");
  await expect(options(page)).toHaveCount(0);
});

test("a meeting and a group that are chosen open; Escape clears before it closes", async ({
  page,
}) => {
  await openView(page, "?view=coverage");
  await field(page).fill("fifth seensa");
  await options(page).first().click();
  await expect(page).toHaveURL(/meeting=ev-11/);
  await field(page).fill("visegrad");
  await options(page).first().click();
  await expect(page).toHaveURL(/group=v4/);
  await field(page).fill("x");
  await page.keyboard.press("Escape");
  await expect(field(page)).toHaveValue("");
  await expect(page).toHaveURL(/group=v4/);
  await page.keyboard.press("Escape");
  await expect(page).not.toHaveURL(/group=/);
});

test("in Serbian it asks and answers in Serbian, and finds English names", async ({ page }) => {
  await openView(page, "?view=table&lang=sr-Latn");
  await expect(page.getByRole("combobox", { name: "Pronađi državu ili sastanak" })).toBeVisible();
  await field(page).fill("germany");
  await expect(options(page).first()).toContainText("Nemačka");
  await expect(options(page).first()).toContainText("Postupak pokrenut");
});

test("on a narrow screen it is a button that opens a field as wide as the screen", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openView(page, "?view=table");
  await expect(field(page)).toBeHidden();
  const opener = page.getByRole("button", { name: "Find a country or meeting" });
  await opener.click();
  await expect(field(page)).toBeFocused();
  const box = await page.getByRole("search").locator(".search-field").boundingBox();
  expect(box?.width).toBeGreaterThan(360);
  await field(page).fill("poland");
  await options(page).first().click();
  await expect(page).toHaveURL(/party=POL/);
  await expect(field(page)).toBeHidden();
});

freshTest(
  "what is said is fetched when the search is first used, and leads to where it stands",
  async ({ page }) => {
    const asked: string[] = [];
    page.on("request", (request) => {
      if (request.url().endsWith("/statements.csv")) asked.push(request.url());
    });
    await page.goto("./?view=table");
    await expect(field(page)).toBeVisible();
    expect(asked).toEqual([]);
    await field(page).fill("fully respects");
    await expect(options(page).first()).toContainText("NATO Military Liaison Office Belgrade");
    expect(asked).toHaveLength(1);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/party=NATO/);
    await expect(page.getByRole("heading", { name: "Statements" })).toBeAttached();
  },
);

test("on a low screen the find that Enter would choose is in sight, however long the others are", async ({
  page,
}) => {
  await page.setViewportSize({ width: 844, height: 390 });
  await openView(page, "?view=table");
  await page.getByRole("button", { name: "Find a country or meeting" }).click();
  await field(page).fill("neutral");
  await expect(options(page).nth(4)).toBeAttached();
  await page.keyboard.press("ArrowUp");
  await expect(options(page).last()).toHaveAttribute("aria-selected", "true");
  await expect(options(page).last()).toBeInViewport({ ratio: 1 });
});
