import { openView, shape } from "./plate.ts";
import { expect, test } from "./visit.ts";

test("with a bad table the outlines stay, and every problem is named", async ({ page, faults }) => {
  await page.route("**/data/serbia/agreements.csv", async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/\b2015\b/, "2O15");
    await route.fulfill({ response, body });
  });
  await page.goto("./");
  await expect(page.getByRole("heading", { name: "The list did not load" })).toBeVisible();
  await expect(page.locator("path[data-code]").first()).toBeAttached();
  await page.getByText(/problems? found in the data/).click();
  await expect(
    page.getByText(/agreements\.csv, row \d+, column \w+:.*2O15.*expected/),
  ).toBeVisible();
  expect(faults.unexpected).toEqual([]);

  await page.unroute("**/data/serbia/agreements.csv");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Fifteen agreements, 2011–2020");
  await expect(shape(page, "POL")).toHaveAttribute("fill", "var(--ramp-4)");
});

test("without its shapes the page keeps the table and says so", async ({ page, faults }) => {
  faults.allow(/overview\.topo\.json|Failed to load resource|preload/);
  await page.route("**/geo/overview.topo.json", (route) => route.fulfill({ status: 503 }));
  await page.goto("./");
  await expect(page.getByRole("heading", { name: "The map did not load" })).toBeVisible();
  await page.getByRole("link", { name: "Table" }).click();
  await expect(page.getByRole("row").filter({ hasText: "Luxembourg" }).first()).toBeVisible();
});

test("a whole visit raises no fault: pan, zoom, years, layers, views, languages", async ({
  page,
}) => {
  // All layers on, all tiles pointed at: much to draw for a machine without a graphics card.
  test.slow();
  await openView(page);
  await page.mouse.move(800, 400);
  await page.mouse.wheel(0, -300);
  for (const box of await page.getByRole("checkbox").all()) await box.check();
  for (const year of ["2011", "2016", "2020"]) await page.getByRole("slider").fill(year);
  for (const tile of await page.locator(".year-tiles").getByRole("button").all()) {
    await tile.hover();
  }
  for (const name of ["Table", "Coverage", "Map"]) await page.getByRole("link", { name }).click();
  await page.getByRole("link", { name: "српски" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "sr-Cyrl");
  await page
    .locator(".dock")
    .getByRole("button", { name: /^Луксембург/ })
    .click();
  await expect(page.getByRole("heading", { name: "Луксембург" })).toBeVisible();
});
