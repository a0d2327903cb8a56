import type { Page } from "@playwright/test";
import { layerRow, openView, paintOf, title } from "./plate.ts";
import { expect, test } from "./visit.ts";

const MESH = /^url\(#map-hatch-outside-the-list-/;
const DOTS = "url(#map-hatch-undated)";

/** Opens the choice of date and records beside the heading of the key. */
async function openChoices(page: Page): Promise<void> {
  await page.getByText(/^Date: /).click();
}

test("the date chosen beside the key colours the map, stands in the address, and Back undoes it", async ({
  page,
}) => {
  await openView(page);
  await openChoices(page);
  await page.getByRole("radio", { name: "signed" }).check();
  await expect(page).toHaveURL(/\?dates=signed$/);
  await expect(title(page)).toHaveText("By signature: twelve agreements, 2008–2020");
  await expect(
    page.getByRole("button", { name: "NATO: agreement with the organisation, signed 2008" }),
  ).toBeVisible();
  for (const code of ["CZE", "MKD", "POL"]) {
    await expect.poll(() => paintOf(page, code), code).toBe(DOTS);
  }
  expect(await paintOf(page, "BGR")).toBe("var(--ramp-1)");
  await expect(page.locator(".key")).toContainText("Signature date not found: 3");
  await page.goBack();
  await expect(title(page)).toHaveText("Fifteen agreements, 2011–2020");
  expect(await paintOf(page, "POL")).toBe("var(--ramp-4)");
  await expect(page.locator(".key")).not.toContainText("not found");
});

test("records outside the list have a paint, a row of the key and a count of their own", async ({
  page,
}) => {
  await openView(page);
  await expect(layerRow(page, "Visegrad Group")).toContainText("3 of 4");
  await openChoices(page);
  await page.getByRole("checkbox", { name: "outside the list" }).check();
  await expect(page).toHaveURL(/\?records=all$/);
  await expect.poll(() => paintOf(page, "HUN")).toMatch(MESH);
  expect(await paintOf(page, "USA")).toBe("var(--land)");
  await expect(title(page)).toHaveText("Fifteen agreements, 2011–2023");
  await expect(page.locator(".key")).toContainText("Found outside the list: 1");
  await expect(layerRow(page, "Visegrad Group")).toContainText("4 of 4");
  await page.getByRole("checkbox", { name: "defence agreements" }).check();
  await expect(page).toHaveURL(/\?records=all&scope=all$/);
  await expect.poll(() => paintOf(page, "USA")).toMatch(MESH);
  await expect(page.locator(".key")).toContainText("Found outside the list: 4");
  await page
    .locator(".dock")
    .getByRole("button", { name: "United States, Outside the list: signed 2014, defence only" })
    .click();
  await expect(page.getByRole("complementary").filter({ hasText: "United States" })).toContainText(
    "27 January 2014",
  );
});

test("a link opens the year that its dates and records reach, in every language", async ({
  page,
}) => {
  await openView(page, "?year=2008&dates=signed&lang=sr-Cyrl");
  await expect(title(page)).toHaveText("По датуму потписивања: један споразум, 2008.");
  await openView(page, "?dates=inforce&lang=sr-Latn");
  await expect(title(page)).toHaveText("Po stupanju na snagu: četiri sporazuma, 2013–2020.");
  await expect.poll(() => paintOf(page, "RUS")).toBe(DOTS);
  expect(await paintOf(page, "SVN")).toBe("var(--ramp-4)");
});

test("on a phone the date and the records are chosen among the layers", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openView(page);
  await page.getByRole("button", { name: "Layers" }).click();
  const choice = page.getByRole("radio", { name: "in force" });
  await choice.check();
  await expect(page).toHaveURL(/\?dates=inforce$/);
  await expect.poll(() => paintOf(page, "POL")).toBe(DOTS);
  await page.getByRole("link", { name: "Map", exact: true }).click();
});
