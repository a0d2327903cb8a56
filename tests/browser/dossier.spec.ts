import { layerRow, openView } from "./plate.ts";
import { expect, test } from "./visit.ts";

test("an initiative opens from its layer's name, a meeting from there, and Back leads back", async ({
  page,
}) => {
  await openView(page);
  await layerRow(page, "SEENSA").getByRole("button", { name: "SEENSA", exact: true }).click();
  await expect(page).toHaveURL(/group=seensa/);
  const panel = page.locator(".details");
  await expect(panel.getByRole("heading", { level: 2 })).toContainText("National Security");
  await expect(layerRow(page, "SEENSA").getByRole("checkbox")).not.toBeChecked();
  await panel.getByRole("button", { name: "Fourth SEENSA conference", exact: true }).click();
  await expect(page).toHaveURL(/meeting=ev-08/);
  await expect(panel).toContainText("19–21 May 2014");
  await panel.getByRole("button", { name: "Bosnia and Herzegovina", exact: true }).click();
  await expect(page).toHaveURL(/party=BIH/);
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(/group=seensa/);
  await page.keyboard.press("Escape");
  await expect(panel).toHaveCount(0);
});

test("Serbia's page opens from the map's country and leads to its chapters", async ({ page }) => {
  await openView(page, "?party=SRB");
  const panel = page.locator(".details");
  const strategies = panel.getByRole("heading", { name: "Strategies" });
  await expect(strategies).not.toBeInViewport();
  await panel
    .getByRole("navigation", { name: "On this page" })
    .getByRole("link", { name: "Strategies" })
    .click();
  await expect(strategies).toBeInViewport();
  await expect(page).toHaveURL(/\?party=SRB$/);
  await panel.getByRole("button", { name: "EAPC" }).click();
  await expect(page).toHaveURL(/group=eapc/);
});

test("the sources stay in sight and cover no more than their own lines", async ({ page }) => {
  await openView(page, "?meeting=ev-04");
  const block = page.locator(".source-block");
  const { height = 0 } = (await block.boundingBox()) ?? {};
  expect(height).toBeGreaterThanOrEqual(60);
  const last = page.locator(".details > section").nth(-2);
  await last.evaluate((section) => section.scrollIntoView({ block: "end" }));
  const end = await page.locator(".details").evaluate((panel) => {
    panel.scrollTop = panel.scrollHeight;
    const sources = panel.querySelector(".source-block")?.getBoundingClientRect();
    const content = panel
      .querySelector("[aria-labelledby=attendees-heading]")
      ?.getBoundingClientRect();
    return (sources?.top ?? 0) - (content?.bottom ?? 0);
  });
  // To within a fraction of a pixel, which rounding may take.
  expect(end).toBeGreaterThan(-1);
});
