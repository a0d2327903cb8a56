import type { Page } from "@playwright/test";
import { openView, pointOn, setYear, shape } from "./plate.ts";
import { expect, test } from "./visit.ts";

const tooltip = (page: Page) => page.locator(".map-tooltip");

test("a country under the pointer shows its name, its agreement and its memberships", async ({
  page,
}) => {
  await openView(page);
  const { x, y } = await pointOn(page, "SVN");
  await page.mouse.move(x, y);
  await expect(tooltip(page)).toContainText("Slovenia");
  await expect(tooltip(page)).toContainText("Concluded 2013");
  await expect(tooltip(page)).toContainText("6S");
  await expect(page.locator('[data-outlined="SVN"]')).toHaveCount(1);
  await page.mouse.move(2, 2);
  await expect(tooltip(page)).toHaveCount(0);
});

// Pairs of partners that share a border; the path between a point of each crosses it.
const borders = [
  ["POL", "CZE"],
  ["POL", "SVK"],
  ["CZE", "SVK"],
  ["FRA", "ESP"],
  ["ROU", "BGR"],
  ["BGR", "MKD"],
  ["POL", "RUS"],
  ["FRA", "LUX"],
] as const;

test("across every border between partners the pointer leaves once and enters once", async ({
  page,
}) => {
  await openView(page, "?layers=none");
  for (const [from, to] of borders) {
    const crossing = await crossingOf(page, from, to);
    await page.mouse.move(crossing.a.x, crossing.a.y);
    await expect(page.locator(`[data-outlined="${from}"]`)).toHaveCount(1);
    const paths = await page.locator("path[data-code]").evaluateAll((all) => all.length);
    await page.evaluate(recordOutlines);
    await page.mouse.move(crossing.b.x, crossing.b.y, { steps: 40 });
    await expect(page.locator(`[data-outlined="${to}"]`)).toHaveCount(1);
    expect(await page.evaluate(outlinesSeen), `${from} to ${to}`).toEqual([
      `left ${from}`,
      `entered ${to}`,
    ]);
    const after = await page.locator("path[data-code]").evaluateAll((all) => all.length);
    expect(after, "path elements of countries").toBe(paths);
  }
});

/** Two points close to one another on either side of a border, found on the drawn shapes. */
async function crossingOf(page: Page, from: string, to: string) {
  const found = await page.evaluate(
    ([left, right]) => {
      const codeAt = (x: number, y: number) =>
        document.elementFromPoint(x, y)?.closest("[data-code], [data-target]");
      const nameAt = (x: number, y: number) => {
        const element = codeAt(x, y);
        return element?.getAttribute("data-code") ?? element?.getAttribute("data-target");
      };
      const path = document.querySelector(`path[data-code="${left}"]`);
      if (!(path instanceof SVGPathElement)) return null;
      const place = path.getScreenCTM();
      const reach = 6;
      for (let length = 0; length < path.getTotalLength(); length += 7) {
        const { x, y } = path.getPointAtLength(length).matrixTransform(place ?? undefined);
        for (let turn = 0; turn < 8; turn++) {
          const dx = reach * Math.cos((turn * Math.PI) / 4);
          const dy = reach * Math.sin((turn * Math.PI) / 4);
          if (nameAt(x - dx, y - dy) !== left || nameAt(x + dx, y + dy) !== right) continue;
          // Nothing but the two may lie between: no third country near where three meet.
          const parts = Array.from({ length: 41 }, (_, step) => step / 20 - 1);
          const line = parts.map((part) => nameAt(x + dx * part, y + dy * part));
          const passed = line.filter((code, step) => code !== line[step - 1]);
          if (passed.join() === [left, right].join()) {
            return { a: { x: x - dx, y: y - dy }, b: { x: x + dx, y: y + dy } };
          }
        }
      }
      return null;
    },
    [from, to] as const,
  );
  expect(found, `a crossing from ${from} to ${to}`).not.toBeNull();
  return found ?? { a: { x: 0, y: 0 }, b: { x: 0, y: 0 } };
}

/** Notes every outline that comes or goes from now on. */
function recordOutlines() {
  const seen: string[] = [];
  Object.assign(window, { outlinesSeen: seen });
  const codesIn = (nodes: NodeList) =>
    [...nodes].flatMap((node) =>
      node instanceof Element ? (node.getAttribute("data-outlined") ?? []) : [],
    );
  const observer = new MutationObserver((changes) => {
    for (const { addedNodes, removedNodes, type, target, oldValue } of changes) {
      if (type === "attributes" && target instanceof Element) {
        seen.push(`left ${oldValue}`, `entered ${target.getAttribute("data-outlined")}`);
      }
      seen.push(...codesIn(removedNodes).map((code) => `left ${code}`));
      seen.push(...codesIn(addedNodes).map((code) => `entered ${code}`));
    }
  });
  observer.observe(document.body, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ["data-outlined"],
    attributeOldValue: true,
  });
}

const outlinesSeen = () => (window as unknown as { outlinesSeen: string[] }).outlinesSeen;

test("a new year recolours the shapes that are there and makes no new ones", async ({ page }) => {
  await openView(page);
  await page.evaluate(() => {
    const shapes = [...document.querySelectorAll("path[data-code]")];
    Object.assign(window, { shapes });
  });
  await page.getByRole("slider").fill("2013");
  await expect(shape(page, "POL")).toHaveAttribute("fill", "var(--land)");
  const isSame = await page.evaluate(() => {
    const before = (window as unknown as { shapes: Element[] }).shapes;
    const now = [...document.querySelectorAll("path[data-code]")];
    return now.length === before.length && now.every((path, index) => path === before[index]);
  });
  expect(isSame).toBe(true);
});

test("a click selects the country, a click on it again or Escape clears it", async ({ page }) => {
  await openView(page);
  const { x, y } = await pointOn(page, "FRA");
  await page.mouse.click(x, y);
  await expect(page).toHaveURL(/[?&]party=FRA/);
  await expect(page.getByRole("heading", { name: "France" })).toBeVisible();
  const again = await pointOn(page, "FRA");
  await page.mouse.click(again.x, again.y);
  await expect(page).not.toHaveURL(/party=/);
  await page.mouse.click(again.x, again.y);
  await expect(page).toHaveURL(/[?&]party=FRA/);
  await page.keyboard.press("Escape");
  await expect(page).not.toHaveURL(/party=/);
  await expect(page.getByRole("heading", { name: "France" })).toHaveCount(0);
});

test("a drag moves the map and selects nothing", async ({ page }) => {
  await openView(page);
  const { x, y } = await pointOn(page, "FRA");
  const before = await shape(page, "FRA").boundingBox();
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 120, y + 40, { steps: 6 });
  await page.mouse.up();
  const moved = async () => ((await shape(page, "FRA").boundingBox())?.x ?? 0) - (before?.x ?? 0);
  await expect.poll(moved).toBeGreaterThan(60);
  await expect(page).not.toHaveURL(/party=/);
});

test("a tile in the dock and the country on the map point at one another", async ({ page }) => {
  await openView(page);
  const tile = page.locator(".dock").getByRole("button", { name: /^Luxembourg/ });
  await tile.hover();
  await expect(page.locator('[data-outlined="LUX"]')).toHaveCount(1);
  await tile.click();
  await expect(page).toHaveURL(/party=LUX/);
});

test("Luxembourg can be hit on the map with a target of 24 px and more", async ({ page }) => {
  await openView(page);
  // Before its year it is nothing that is hit; with its year the target comes.
  await setYear(page, 2019);
  await expect(page.locator('[data-target="LUX"]')).toHaveCount(0);
  await setYear(page, 2020);
  const target = page.locator('[data-target="LUX"]');
  const box = await target.boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  await page.mouse.click((box?.x ?? 0) + 5, (box?.y ?? 0) + (box?.height ?? 0) / 2);
  await expect(page).toHaveURL(/party=LUX/);
});
