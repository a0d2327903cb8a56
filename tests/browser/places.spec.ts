import type { Locator, Page } from "@playwright/test";
import { layerRow, openView, setYear } from "./plate.ts";
import { expect, test } from "./visit.ts";

const marker = (page: Page, id: string): Locator =>
  page.locator(`.markers button[data-marks~="${id}"]`);
const counts = (page: Page): Locator => page.locator(".markers button[data-count]");
const card = (page: Page): Locator => page.locator(".place-card");
const dock = (page: Page): Locator => page.locator(".dock");
const pointer = (page: Page, id: string): Locator => page.locator(`[data-pointer~="${id}"]`);

test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: "reduce" }));

test("six meetings of the list's page are on the map, and all seven in the dock", async ({
  page,
}) => {
  await openView(page);
  await expect(page.locator("[data-sign='ring']")).toHaveText(["1", "2", "3", "4", "6", "7"]);
  const numbers = dock(page).getByRole("button", { name: /^Meeting \d/ });
  await expect(numbers).toHaveText(["1", "2", "3", "4", "5", "6", "7"]);
  await expect(marker(page, "meeting:ev-08")).toHaveAccessibleName(
    "Meeting 4: Fourth SEENSA conference, Sarajevo, 20 May 2014",
  );
});

test("the ring is dashed where the list's page names no place", async ({ page }) => {
  await openView(page);
  const dashed = page.locator(".markers [data-place='not-stated']");
  await expect(dashed).toHaveCount(1);
  await marker(page, "meeting:ev-01").hover();
  await expect(card(page)).toContainText("May 2011 · Sofia");
  await expect(card(page)).toContainText("names no place");
  await expect(dock(page).locator(".meeting-ring[data-place='not-stated']")).toHaveText(["1", "5"]);
});

test("a meeting opens its panel, marks its country and its number, and Back closes it", async ({
  page,
}) => {
  await openView(page);
  await marker(page, "meeting:ev-08").click();
  await expect(page).toHaveURL(/[?&]meeting=ev-08/);
  await expect(page.getByRole("heading", { name: "Fourth SEENSA conference" })).toBeVisible();
  await expect(page.locator('[data-outline="selected"][data-outlined="BIH"]')).toHaveCount(1);
  const number = dock(page).getByRole("button", { name: /^Meeting 4/ });
  await expect(number).toHaveAttribute("aria-pressed", "true");
  await page.goBack();
  await expect(page).not.toHaveURL(/meeting=/);
  await expect(number).toHaveAttribute("aria-pressed", "false");
});

test("the meeting without a place opens from the dock", async ({ page }) => {
  await openView(page);
  await dock(page)
    .getByRole("button", { name: /^Meeting 5/ })
    .click();
  await expect(page).toHaveURL(/[?&]meeting=ev-09/);
  await expect(page.locator("[data-number='5']")).toHaveCount(0);
});

test("a number in the dock and its marker on the map point at one another", async ({ page }) => {
  await openView(page);
  const number = dock(page).getByRole("button", { name: /^Meeting 2/ });
  await number.hover();
  await expect(marker(page, "meeting:ev-02")).toHaveAttribute("data-pointed", "true");
  await marker(page, "meeting:ev-02").hover();
  await expect(number).toHaveAttribute("data-pointed", "true");
});

test("markers are reached and opened by keyboard, with targets of 24 px", async ({ page }) => {
  await openView(page);
  const first = page.locator(".markers button").first();
  await first.focus();
  await expect(card(page)).toContainText("First meeting");
  const box = await first.boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/[?&]meeting=ev-02/);
});

test("meetings found elsewhere come with their group, and those too close are counted", async ({
  page,
}) => {
  await openView(page);
  await expect(counts(page)).toHaveCount(0);
  await layerRow(page, "SEENSA").getByRole("checkbox").check();
  const slovenia = marker(page, "meeting:ev-16");
  await expect(slovenia).toHaveText(/\d/);
  // Zoomed in as far as it goes, what is left in a count is fanned out.
  const tirana = await openAlone(page, "meeting:ev-16");
  await expect(tirana).toHaveAccessibleName(/Working Group on personnel security, Ljubljana/);
});

/** Follows counts until the meeting stands alone. */
async function openAlone(page: Page, id: string): Promise<Locator> {
  const one = marker(page, id);
  const count = () => one.getAttribute("data-count");
  const scale = async () => (await page.locator('path[data-code="SRB"]').boundingBox())?.width;
  while ((await count()) !== null) {
    const before = [await count(), await scale()];
    await one.click();
    await expect.poll(async () => [await count(), await scale()]).not.toEqual(before);
  }
  return one;
}

test("two meetings in one town fan out where they are, and fold at Escape", async ({ page }) => {
  await openView(page, "?layers=meetings,6s,seensa");
  const both = marker(page, "meeting:ev-13");
  await expect(both).toHaveAttribute("data-count", "2");
  await both.click();
  await expect(both).not.toHaveAttribute("data-count");
  await expect(marker(page, "meeting:ev-14")).toHaveAccessibleName(/Podgorica.*other sources/);
  await expect(both).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(both).toHaveAttribute("data-count", "2");
});

test("what is later than the list stands with its newest year and says so", async ({ page }) => {
  await openView(page, "?layers=meetings,seensa");
  await expect(marker(page, "meeting:ev-23")).toHaveAccessibleName(/later than the newest year/);
  await setYear(page, 2019);
  await expect(marker(page, "meeting:ev-23")).toHaveCount(0);
});

test("sites come with their first year, and one opens its panel", async ({ page }) => {
  await openView(page, "?layers=cooperation&year=2012");
  const krusevac = marker(page, "site:krusevac");
  await expect(marker(page, "site:belgrade")).toBeVisible();
  await expect(krusevac).toHaveCount(0);
  await setYear(page, 2013);
  await expect(krusevac).toBeVisible();
  await krusevac.click();
  await expect(page).toHaveURL(/[?&]site=krusevac/);
  await expect(page.getByRole("heading", { name: "Kruševac" })).toBeVisible();
});

test("the places of one project are joined while one of them is pointed at", async ({ page }) => {
  await openView(page, "?layers=cooperation");
  await expect(page.locator(".tie")).toHaveCount(0);
  await marker(page, "site:manchester").hover();
  const ties = page.locator('.tie[data-tie="p-sps-bio"]');
  await expect(ties).toHaveCount(2);
  // The one to Waco, which is outside the view, ends under its pointer.
  const waco = await pointer(page, "waco").boundingBox();
  const ends = await ties.evaluateAll((paths) =>
    paths.flatMap((path) => {
      if (!(path instanceof SVGPathElement)) return [];
      const place = path.getScreenCTM() ?? undefined;
      return [0, path.getTotalLength()].map((at) => {
        const { x, y } = path.getPointAtLength(at).matrixTransform(place);
        return { x, y };
      });
    }),
  );
  const { x, y, width, height } = waco ?? { x: 0, y: 0, width: 0, height: 0 };
  const isUnder = (end: { x: number; y: number }) =>
    end.x >= x && end.x <= x + width && end.y >= y && end.y <= y + height;
  expect(ends.filter(isUnder)).toHaveLength(1);
});

test("Waco is a pointer on the neatline; selecting it zooms out to include it", async ({
  page,
}) => {
  await openView(page, "?layers=cooperation");
  await expect(pointer(page, "waco")).toContainText("Baylor University");
  await pointer(page, "waco").click();
  await expect(page).toHaveURL(/[?&]site=waco/);
  await expect(pointer(page, "waco")).toHaveCount(0);
  const site = await marker(page, "site:waco").boundingBox();
  const map = await page.locator(".map").boundingBox();
  expect(site?.x ?? 0).toBeGreaterThan(map?.x ?? 0);
  expect(site?.y ?? 0).toBeGreaterThan(map?.y ?? 0);
});

test("the row of milestones comes with the layer, the years before the list in one cell", async ({
  page,
}) => {
  await openView(page);
  const row = dock(page).getByRole("row", { name: /^NATO–Serbia/ });
  await expect(row).toHaveCount(0);
  await layerRow(page, "NATO–Serbia").getByRole("checkbox").check();
  await expect(row.getByRole("button", { name: /^before 2011/ })).toBeVisible();
  await row.getByRole("button", { name: /^Kruševac; 2013/ }).click();
  await expect(page).toHaveURL(/[?&]site=krusevac/);
  await row.getByRole("button", { name: /Individual Partnership Action Plan/ }).click();
  await expect(page).toHaveURL(/[?&]party=SRB/);
});
