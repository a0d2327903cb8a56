import type { Page } from "@playwright/test";
import { openView } from "./plate.ts";
import { expect, test } from "./visit.ts";

const rows = (page: Page) => page.getByRole("row").filter({ has: page.getByRole("rowheader") });
const firstName = (page: Page) => rows(page).getByRole("button").first();
const header = (page: Page, name: string) => page.getByRole("columnheader", { name });

async function openTable(page: Page, query = ""): Promise<void> {
  await openView(page, `?view=table${query}`);
  await expect(page.getByRole("heading", { name: "Agreements and procedures" })).toBeVisible();
}

test("at 1440 × 900 all eighteen rows are on screen, 29 px high each", async ({ page }) => {
  await openTable(page);
  const tableRows = page.locator(".table-view tbody tr:has(td)");
  const heights = () =>
    tableRows.evaluateAll((all) =>
      all.map((row) => Math.round(row.getBoundingClientRect().height)),
    );
  await expect.poll(heights).toEqual(Array.from({ length: 18 }, () => 29));
  const last = await tableRows.last().boundingBox();
  const dock = await page.getByRole("slider").boundingBox();
  expect((last?.y ?? 0) + (last?.height ?? 900)).toBeLessThan(dock?.y ?? 0);
});

test("the columns menu stands beside the open panel, not under it", async ({ page }) => {
  await openTable(page, "&party=MKD");
  await expect(page.locator(".details")).toBeVisible();
  await page.locator("summary", { hasText: "Columns" }).click();
  await page.getByRole("checkbox", { name: "Kind" }).uncheck();
  await expect(header(page, "Kind")).toHaveCount(0);
});

test("sorting turns at a second press and is told by aria-sort", async ({ page }) => {
  await openTable(page);
  await expect(header(page, "No.")).toHaveAttribute("aria-sort", "ascending");
  await header(page, "Partner").getByRole("button").click();
  await expect(header(page, "Partner")).toHaveAttribute("aria-sort", "ascending");
  await expect(header(page, "No.")).not.toHaveAttribute("aria-sort");
  await expect(firstName(page)).toHaveText("Bosnia and Herzegovina");
  await header(page, "Partner").getByRole("button").click();
  await expect(header(page, "Partner")).toHaveAttribute("aria-sort", "descending");
  await expect(firstName(page)).toHaveText("Spain");
  // In any other order than that of the list, launched procedures have no group of their own.
  await expect(page.getByText("Procedure launched, no year given")).toHaveCount(0);
});

test("the columns menu hides columns, adds states not in the list, and closes", async ({
  page,
}) => {
  await openTable(page);
  const menu = page.locator("details", { hasText: "Columns" });
  await menu.locator("summary").click();
  await menu.getByLabel("Memberships").uncheck();
  await expect(header(page, "SEENSA")).toHaveCount(0);
  await menu.getByLabel("States not in the list").check();
  await expect(rows(page).filter({ hasText: "Croatia" })).toContainText("Not in the list");
  await expect(rows(page).filter({ hasText: "Kosovo*" })).toContainText("Not classed");
  await page.keyboard.press("Escape");
  await expect(menu.getByLabel("Memberships")).toBeHidden();
  await expect(menu.locator("summary")).toBeFocused();
});

test("the columns menu closes at a press beside it, and when the focus leaves it", async ({
  page,
}) => {
  await openTable(page);
  const menu = page.locator("details", { hasText: "Columns" });
  const sign = menu.locator("summary");
  const box = menu.getByLabel("States not in the list");
  await sign.click();
  await page.locator(".wordmark").click();
  await expect(box).toBeHidden();
  await sign.press("Enter");
  await box.press("Tab");
  await expect(box).toBeHidden();
  await expect(sign).not.toBeFocused();
});

test("a press on a row opens its panel over the right edge, also from the keyboard", async ({
  page,
}) => {
  await openTable(page);
  await rows(page).filter({ hasText: "Slovenia" }).getByText("State").click();
  await expect(page).toHaveURL(/party=SVN/);
  await expect(page.getByRole("heading", { name: "Slovenia" })).toBeVisible();
  await page.getByRole("button", { name: "Poland", exact: true }).press("Enter");
  await expect(page).toHaveURL(/party=POL/);
});

test("on a phone a row has two lines, and the heads by which to sort stay in reach", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openTable(page);
  const row = rows(page).filter({ hasText: "Slovenia" });
  const line = (text: string) => row.getByText(text, { exact: true }).boundingBox();
  const [name, year, status] = [
    await line("Slovenia"),
    await line("2013"),
    await line("Concluded"),
  ];
  expect(Math.abs((name?.y ?? 0) - (year?.y ?? 99))).toBeLessThan(12);
  expect(status?.y ?? 0).toBeGreaterThan((name?.y ?? 0) + (name?.height ?? 0) - 6);
  await expect(row.getByLabel("member of NATO")).toBeVisible();
  await rows(page).last().scrollIntoViewIfNeeded();
  await expect(header(page, "Partner").getByRole("button")).toBeInViewport();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
});
