import { openView, shape } from "./plate.ts";
import { expect, freshTest, test } from "./visit.ts";

// Austria lies in the middle of the plate: zooming at the middle does not drive it out.
freshTest(
  "zooming in brings finer shapes without a frame that lacks the countries",
  async ({ page }) => {
    await openView(page);
    const coarse = (await shape(page, "AUT").getAttribute("d"))?.length ?? 0;
    await page.evaluate(() => {
      const gaps: number[] = [];
      Object.assign(window, { gaps });
      const look = () => {
        if (document.querySelectorAll("path[data-code]").length < 50) gaps.push(performance.now());
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    const zoomIn = page.getByRole("button", { name: "Zoom in" });
    for (let step = 0; step < 4; step++) {
      const before = await shape(page, "AUT").boundingBox();
      await zoomIn.click();
      await expect
        .poll(async () => (await shape(page, "AUT").boundingBox())?.width ?? 0)
        .toBeGreaterThan((before?.width ?? 0) * 1.2);
      await expect(page.locator(".leaflet-zoom-anim")).toHaveCount(0);
    }
    await expect
      .poll(async () => (await shape(page, "AUT").getAttribute("d"))?.length ?? 0)
      .toBeGreaterThan(coarse * 2);
    expect(await page.evaluate(() => (window as unknown as { gaps: number[] }).gaps)).toEqual([]);
  },
);

test("the wheel zooms at the pointer and reset returns to the whole plate", async ({ page }) => {
  await openView(page);
  const before = await shape(page, "SRB").boundingBox();
  await page.mouse.move(1000, 450);
  await page.mouse.wheel(0, -400);
  await expect
    .poll(async () => (await shape(page, "SRB").boundingBox())?.width ?? 0)
    .toBeGreaterThan((before?.width ?? 0) * 1.15);
  await expect(page.locator(".leaflet-zoom-anim")).toHaveCount(0);
  await page.getByRole("button", { name: "Back to the whole map" }).click();
  await expect
    .poll(async () => Math.round((await shape(page, "SRB").boundingBox())?.width ?? 0))
    .toBe(Math.round(before?.width ?? 0));
});
