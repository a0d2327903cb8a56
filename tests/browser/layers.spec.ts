import type { Page } from "@playwright/test";
import { layerRow, openView, paintOf, setYear } from "./plate.ts";
import { expect, test } from "./visit.ts";

const band = (page: Page, id: string) => page.locator(`[data-group="${id}"]`);

test("a layer draws a band inside its members' outline and changes no fill", async ({ page }) => {
  await openView(page, "?layers=none");
  const codes = ["SVN", "HRV", "BIH", "MNE", "MKD", "SRB"];
  const before = await Promise.all(codes.map((code) => paintOf(page, code)));
  await layerRow(page, "6S").getByRole("checkbox").check();
  await expect(band(page, "6s")).toHaveAttribute("data-rank", "1");
  await expect(band(page, "6s").locator("clipPath path")).toHaveAttribute("d", /^M.+z$/i);
  expect(await Promise.all(codes.map((code) => paintOf(page, code)))).toEqual(before);
});

test("the two newest layers have bands, all of them have marks at the labels", async ({ page }) => {
  await openView(page, "?layers=6s,seensa,rcc");
  await expect(band(page, "rcc")).toHaveAttribute("data-rank", "1");
  await expect(band(page, "seensa")).toHaveAttribute("data-rank", "2");
  await expect(band(page, "6s")).toHaveCount(0);
  await expect(page.locator('[data-label="SRB"] .map-mark')).toHaveCount(3);
  await expect(page.locator('[data-label="BGR"] .map-mark')).toHaveCount(2);
});

test("membership follows the year: Montenegro is in NATO from 2017", async ({ page }) => {
  await openView(page, "?layers=nato&year=2016");
  await expect(layerRow(page, "NATO")).toContainText("of 28");
  await expect(page.locator('[data-label="MNE"] .map-mark')).toHaveCount(0);
  await setYear(page, 2017);
  await expect(layerRow(page, "NATO")).toContainText("of 29");
  await expect(page.locator('[data-label="MNE"] .map-mark')).toHaveCount(1);
});

test("6S is not formed before 2013, and its row says so", async ({ page }) => {
  await openView(page, "?layers=6s&year=2012");
  await expect(layerRow(page, "6S")).toContainText("not formed");
  await expect(band(page, "6s")).toHaveCount(0);
});

test("the organisations are seals, and their members keep their own fill", async ({ page }) => {
  await openView(page);
  const seals = page.locator(".seals");
  await seals.getByRole("button", { name: /NATO/ }).click();
  await expect(page).toHaveURL(/party=NATO/);
  await expect(page.getByRole("heading", { name: "NATO", exact: true })).toBeVisible();
  await expect(page.locator("body")).toContainText("not an agreement with each member");
  expect(await paintOf(page, "ITA")).toBe("var(--land)");
});

test("meetings with a place stand on the map, numbered by date, once they have been held", async ({
  page,
}) => {
  await openView(page);
  const numbers = page.locator("[data-sign='ring']");
  // The working group of October 2014 has no place in the source, so it has none on the map.
  await expect(numbers).toHaveText(["1", "2", "3", "4", "6", "7"]);
  await setYear(page, 2013);
  await expect(numbers).toHaveText(["1", "2", "3"]);
});
