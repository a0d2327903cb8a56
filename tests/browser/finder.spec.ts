import type { Page } from "@playwright/test";
import { layerRow, openView, paintOf } from "./plate.ts";
import { expect, test } from "./visit.ts";

const finder = (page: Page, name = "Find states") =>
  page.getByRole("complementary", { name, exact: true });
const sentence = (page: Page) => page.getByRole("complementary").getByRole("status").first();
const lit = (page: Page) => page.locator("[data-lit]").getAttribute("data-lit");

test("an address asks a question, and is answered in words, in a list and on the map", async ({
  page,
}) => {
  await openView(page, "?find=seensa,-nato,not-in-the-list");
  await expect(sentence(page)).toContainText(
    "As of 2020, of two SEENSA members, excluding NATO members, one is not in the list: Moldova.",
  );
  await expect(finder(page).getByRole("button", { name: "Moldova" })).toBeVisible();
  await expect(page.locator("[data-lit]")).toHaveCount(1);
  expect(await lit(page)).toBe("MDA");
  // The found have their paint, the others a fifth of theirs; home is never dimmed.
  await expect.poll(() => paintOf(page, "BGR")).toMatch(/-faded\)$/);
  expect(await paintOf(page, "MDA")).toBe("var(--land)");
  expect(await paintOf(page, "HUN")).toBe("var(--land-off)");
  expect(await paintOf(page, "SRB")).toBe("var(--home)");

  await openView(page, "?find=seensa,-nato,not-in-the-list&lang=sr-Cyrl");
  await expect(sentence(page)).toContainText("једна није на списку: Молдавија.");

  for (const [query, counts] of [
    ["?find=6s,concluded", "3 од 5"],
    ["?find=v4,concluded", "3 од 4"],
    ["?find=nato,concluded", "10 од 30"],
    ["?find=eu,concluded", "10 од 27"],
    ["?find=nato,concluded&year=2014", "5 од 28"],
    ["?find=eu,concluded&year=2014", "5 од 28"],
    ["?find=-eu,-nato,concluded", "2 од 14"],
  ] as const) {
    await openView(page, `${query}&view=table&lang=sr-Cyrl`);
    await expect(page.getByRole("heading", { name: "Нађено" })).toContainText(counts);
  }
});

test("a question is asked from a group's row, changed by keyboard, and returned to from a country", async ({
  page,
}) => {
  await openView(page, "");
  const row = layerRow(page, "SEENSA");
  await row.hover();
  await row.getByRole("button", { name: "Find members not in the list: SEENSA" }).click();
  await expect(page).toHaveURL(/find=seensa,not-in-the-list/);
  await expect(sentence(page)).toContainText("five are not in the list");

  await finder(page).getByRole("radio", { name: "NATO: any" }).focus();
  await page.keyboard.press("ArrowLeft");
  await expect(finder(page).getByRole("radio", { name: "NATO: not in" })).toBeChecked();
  await expect(page).toHaveURL(/find=seensa,-nato,not-in-the-list/);
  await expect.poll(() => lit(page)).toBe("MDA");

  await finder(page).getByRole("button", { name: "Moldova" }).click();
  await expect(page.getByRole("complementary", { name: "Moldova" })).toBeVisible();
  await page.goBack();
  await expect(finder(page)).toBeVisible();
  await finder(page).getByRole("button", { name: "Moldova" }).click();
  await page.getByRole("button", { name: "States found: 1" }).click();
  await expect(finder(page)).toBeVisible();

  await finder(page).getByRole("checkbox", { name: "Not in the list" }).uncheck();
  await finder(page).getByRole("checkbox", { name: "Procedure launched" }).check();
  await expect(finder(page)).toContainText("Nothing matches. Clear the filters");
  await finder(page).getByRole("button", { name: "Clear the filters" }).last().click();
  await expect(page).toHaveURL(/find=all$/);
  await expect(page.locator("[data-lit]")).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(finder(page)).toHaveCount(0);
  await expect(page).not.toHaveURL(/find/);
});
