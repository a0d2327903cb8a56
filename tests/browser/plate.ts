import type { Locator, Page } from "@playwright/test";
import { coloured, drawn, moveTo } from "./rest.ts";
import { expect } from "./visit.ts";

/**
 * Opens a view by its address: on a page that is there already by moving to it, else by loading it,
 * until the countries are coloured.
 */
export async function openView(page: Page, query = ""): Promise<void> {
  if (page.url() !== "about:blank") return moveTo(page, query);
  await page.goto(`./${query}`);
  await coloured(page);
}

export const shape = (page: Page, code: string): Locator =>
  page.locator(`path[data-code="${code}"]`);

/** The paint of a country's shape: a token, or a hatch by its class. */
export async function paintOf(page: Page, code: string): Promise<string | null> {
  await drawn(page);
  return shape(page, code).getAttribute("fill");
}

/** A point of the page that lies on the country and on nothing else that takes the pointer. */
export async function pointOn(page: Page, code: string): Promise<{ x: number; y: number }> {
  const found = await shape(page, code).evaluate((path) => {
    if (!(path instanceof SVGGeometryElement)) return null;
    const box = path.getBoundingClientRect();
    for (let step = 1; step < 400; step++) {
      // A low-discrepancy walk over the box: soon somewhere in the country, whatever its form.
      const x = box.left + ((step * 0.7549) % 1) * box.width;
      const y = box.top + ((step * 0.5698) % 1) * box.height;
      if (document.elementFromPoint(x, y) === path) return { x, y };
    }
    return null;
  });
  expect(found, `a point on ${code}`).not.toBeNull();
  return found ?? { x: 0, y: 0 };
}

export const title = (page: Page): Locator => page.getByRole("heading", { level: 1 });

/** Where the page speaks of each step, for whoever listens. */
export const voice = (page: Page): Locator => page.locator("[data-announcer]");

/** Waits until the map stands still, neither zooming nor moving, for three frames. */
export async function standingStill(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const place = () => {
      const { x, y, width } =
        document.querySelector(".leaflet-map-pane path")?.getBoundingClientRect() ?? {};
      return `${x} ${y} ${width}`;
    };
    let last = "";
    for (let frames = 0; frames < 3; ) {
      await new Promise(requestAnimationFrame);
      const isZooming = document.querySelector(".leaflet-zoom-anim") !== null;
      frames = !isZooming && place() === last ? frames + 1 : 0;
      last = place();
    }
  });
}

/** The row of a layer, by the layer's name. */
export const layerRow = (page: Page, name: string): Locator =>
  page
    .locator("label, li")
    .filter({ has: page.getByRole("checkbox", { name }) })
    .first();

export async function setYear(page: Page, year: number): Promise<void> {
  await page.getByRole("slider").fill(String(year));
}

/** The page as a host serves it that names the tables themselves: it reads and checks them. */
export async function readTables(page: Page, folder = "serbia"): Promise<void> {
  await page.route(
    ({ pathname }) => pathname === "/",
    async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(
        "data/serbia/facts.json",
        `data/${folder}/dataset.csv`,
      );
      await route.fulfill({ response, body });
    },
  );
}
