import { openView, shape, standingStill } from "./plate.ts";
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

test("a zoom scales the drawing: no outline is written anew, and hatches stay as wide as in the key", async ({
  page,
}) => {
  await openView(page);
  const hatchScale = () =>
    page.evaluate(() => {
      const pattern = document.querySelector<SVGPatternElement>("#map-hatch-launched");
      const drawing = document.querySelector<SVGPathElement>('path[data-code="DEU"]');
      const own = pattern?.patternTransform.baseVal.consolidate()?.matrix;
      const onScreen = own && drawing?.getScreenCTM()?.multiply(own);
      return onScreen ? Math.hypot(onScreen.a, onScreen.b) : null;
    });
  expect(await hatchScale()).toBeCloseTo(1, 3);
  await page.evaluate(() => {
    const rewritten: string[] = [];
    Object.assign(window, { rewritten });
    const changes = new MutationObserver((records) => {
      for (const { target } of records) {
        if (target instanceof Element) rewritten.push(target.getAttribute("data-code") ?? "a line");
      }
    });
    const attributeFilter = ["d"];
    for (const name of ["ground", "countries", "lines"]) {
      const pane = document.querySelector(`.leaflet-${name}-pane`);
      if (pane) changes.observe(pane, { subtree: true, attributes: true, attributeFilter });
    }
  });
  const before = await shape(page, "SRB").boundingBox();
  await page.mouse.move(900, 500);
  // The other way from where the finer shapes begin.
  await page.mouse.wheel(0, 60);
  await expect
    .poll(async () => (await shape(page, "SRB").boundingBox())?.width ?? 0)
    .toBeLessThan((before?.width ?? 0) * 0.95);
  await standingStill(page);
  expect(await hatchScale()).toBeCloseTo(1, 3);
  const rewritten = () => (window as unknown as { rewritten: string[] }).rewritten;
  expect(await page.evaluate(rewritten)).toEqual([]);
});
