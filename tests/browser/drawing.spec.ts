import type { Page } from "@playwright/test";
import { openView, paintOf } from "./plate.ts";
import { expect, test } from "./visit.ts";

const band = (page: Page, id: string) => page.locator(`[data-group="${id}"]`);

test("an organisation pointed at outlines its members as of the year, and selected it keeps them", async ({
  page,
}) => {
  await openView(page, "?year=2012");
  const nato = page.locator(".seals").getByRole("button", { name: /NATO/ });
  await nato.hover();
  await expect(band(page, "nato")).toHaveAttribute("data-rank", "1");
  await expect(page.locator(".seals .tooltip")).toContainText("Outlined: its members.");
  await page.mouse.move(700, 500);
  await expect(band(page, "nato")).toHaveCount(0);
  await nato.click();
  await page.mouse.move(700, 500);
  await expect(band(page, "nato")).toHaveAttribute("data-rank", "1");
  // Nothing but the outline: no fill, and no mark of a layer that is off.
  expect(await paintOf(page, "ITA")).toBe("var(--land)");
  await expect(page.locator(".map-mark")).toHaveCount(0);
});
