import type { Page } from "@playwright/test";
import { openView, title } from "./plate.ts";
import { expect, test } from "./visit.ts";

const rowOf = (page: Page, name: string) =>
  page.getByRole("row").filter({ has: page.getByRole("rowheader", { name }) });

/** The small map stands beside what it shows in words, so it is hidden from what is spoken. */
const membersOnMap = (page: Page, name: string) => rowOf(page, name).locator("[data-member]");

test("each group has a small map of its members in their class paint", async ({ page }) => {
  await openView(page, "?view=coverage");
  await expect(membersOnMap(page, "6S")).toHaveCount(6);
  const paintOn = (name: string, code: string) =>
    rowOf(page, name).locator(`[data-member="${code}"]`).getAttribute("fill");
  expect(await paintOn("6S", "SRB")).toBe("var(--home)");
  expect(await paintOn("6S", "MNE")).toBe("url(#hatch-launched)");
  // NATO has an agreement; that fills none of its members.
  expect(await paintOn("NATO", "ITA")).toBe("var(--land)");
});

test("the stepper takes map, count and tiles a year back, and Back returns", async ({ page }) => {
  await openView(page, "?view=coverage");
  await expect(rowOf(page, "NATO")).toContainText("10 of 30");
  await page.getByRole("button", { name: "One year earlier" }).click();
  await expect(page).toHaveURL(/year=2019/);
  // Luxembourg is listed for 2020, and North Macedonia a member from 2020.
  await expect(rowOf(page, "NATO")).toContainText("8 of 29");
  await expect(rowOf(page, "NATO").locator('[data-member="LUX"]')).toHaveAttribute(
    "fill",
    "var(--land)",
  );
  await page.goBack();
  await expect(rowOf(page, "NATO")).toContainText("10 of 30");
});

test("a tile selects its country, the name of a group opens the group", async ({ page }) => {
  await openView(page, "?view=coverage");
  await rowOf(page, "Visegrad Group")
    .getByRole("button", { name: /^Poland/ })
    .click();
  await expect(page).toHaveURL(/party=POL/);
  await page.keyboard.press("Escape");
  await rowOf(page, "Visegrad Group")
    .getByRole("button", { name: "Visegrad Group", exact: true })
    .click();
  await expect(page).toHaveURL(/group=v4/);
});

test("at 1440 × 900 the seven rows fit without scrolling", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openView(page, "?view=coverage");
  await expect(title(page)).toBeVisible();
  const view = page.getByRole("region", { name: "Agreements by initiative" });
  const { scroll, client } = await view.evaluate((element) => ({
    scroll: element.scrollHeight,
    client: element.parentElement?.clientHeight ?? 0,
  }));
  expect(scroll).toBeLessThanOrEqual(client);
});

test("on a phone each group is a block with headings and without a map", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openView(page, "?view=coverage&lang=sr-Latn");
  await expect(page.getByText("3 od 5").last()).toBeVisible();
  await expect(page.locator("[data-member]").first()).toBeHidden();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
});
