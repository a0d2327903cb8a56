import type { Page, Route } from "@playwright/test";
import { firstLoadOf } from "../checks/firstLoad.mjs";
import { coloured, settled } from "./rest.ts";
import { expect, freshTest } from "./visit.ts";

/** What has a place on the page whatever is read: by its name, and what it comes together with. */
type Places = Readonly<Record<string, readonly [place: string, comesWith: string]>>;

const ON_THE_MAP: Places = {
  "zoom controls": ['button[aria-label="Zoom in"]', ".leaflet-container svg"],
  "map in words": ["#map-in-words > summary", ".leaflet-container svg"],
  "list of keys": ["#map-in-words + button", ".leaflet-container svg"],
};

const SIZES: readonly (readonly [width: number, height: number, places: Places])[] = [
  [
    1440,
    900,
    {
      ...ON_THE_MAP,
      search: ["search input", "header"],
      "choice of date and records": ["#key-heading ~ details > summary", "h1"],
      "first country of the walk": ["[data-country]", "h1"],
    },
  ],
  [
    1024,
    768,
    {
      ...ON_THE_MAP,
      search: ["search input", "header"],
      languages: ["header details > summary", "header"],
      "choice of date and records": ["#key-heading ~ details > summary", "h1"],
      "first country of the walk": ["[data-country]", "h1"],
    },
  ],
  [
    390,
    844,
    {
      search: ["search button", "header"],
      languages: ["header > details > summary", "header"],
      menu: ["header > :last-child summary", "header"],
      tabs: ['main ~ nav[aria-label="Views"]', "header"],
      sheet: ['[aria-label="Raise the sheet"]', "header"],
      "back to the whole map": [
        'button[aria-label="Back to the whole map"]',
        ".leaflet-container svg",
      ],
      "first country of the walk": ["[data-country]", "h1"],
    },
  ],
];

/** Out of sight: it has a place in the order of the page and none on the screen. */
const UNSEEN = "first country of the walk";

type Boxes = Readonly<Record<string, readonly number[] | null>>;

/** In the page, before its own script: notes where each place is in the first frame it belongs to. */
function noteFirstFrames(places: Places): void {
  const boxes: Record<string, readonly number[] | null> = {};
  let shifted = 0;
  Object.assign(window, { firstFrames: { boxes, shifted: () => shifted } });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if ("value" in entry && typeof entry.value === "number") shifted += entry.value;
    }
  }).observe({ type: "layout-shift", buffered: true });
  const look = () => {
    // Until its letters have come no text is shown.
    const isShown = document.fonts.check('1em "Source Sans 3"');
    for (const [name, [place, comesWith]] of Object.entries(isShown ? places : {})) {
      if (name in boxes || !document.querySelector(comesWith)) continue;
      const box = document.querySelector(place)?.getBoundingClientRect();
      boxes[name] = box ? [box.x, box.y, box.width, box.height] : null;
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

interface FirstFrames {
  readonly boxes: Boxes;
  readonly shifted: () => number;
}

const firstFramesOf = (page: Page): Promise<{ boxes: Boxes; shifted: number }> =>
  page.evaluate(() => {
    const { boxes, shifted } = (window as unknown as { firstFrames: FirstFrames }).firstFrames;
    return { boxes, shifted: shifted() };
  });

const boxesNow = (page: Page, places: Places): Promise<Boxes> =>
  page.evaluate(
    (all) =>
      Object.fromEntries(
        Object.entries(all).map(([name, [place]]) => {
          const box = document.querySelector(place)?.getBoundingClientRect();
          return [name, box ? [box.x, box.y, box.width, box.height] : null];
        }),
      ),
    places,
  );

/** Whatever is not in the first load does not come, until it is let go. */
async function holdLaterFiles(page: Page): Promise<() => Promise<void>> {
  const first = new Set(firstLoadOf("dist"));
  const held: Route[] = [];
  let isHolding = true;
  await page.route("**/assets/**", async (route) => {
    const file = new URL(route.request().url()).pathname.slice(1);
    if (!isHolding || first.has(file)) await route.continue();
    else held.push(route);
  });
  return async () => {
    isHolding = false;
    await Promise.all(held.map((route) => route.continue()));
  };
}

for (const [width, height, places] of SIZES) {
  freshTest(
    `at ${width} × ${height} whatever has a place has it from the first frame on, without any later file, and nothing moves`,
    async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.addInitScript(noteFirstFrames, places);
      const letGo = await holdLaterFiles(page);
      await page.goto("./");
      await coloured(page);
      await expect(page.getByRole("heading", { level: 1 })).toBeAttached();
      await expect
        .poll(async () => Object.keys((await firstFramesOf(page)).boxes).sort())
        .toEqual(Object.keys(places).sort());
      const { boxes } = await firstFramesOf(page);
      for (const [name, box] of Object.entries(boxes)) expect.soft(box, name).not.toBeNull();
      await letGo();
      await settled(page);
      const atRest = await boxesNow(page, places);
      expect({ ...boxes, [UNSEEN]: null }).toEqual({ ...atRest, [UNSEEN]: null });
      expect((await firstFramesOf(page)).shifted).toBe(0);
    },
  );
}

freshTest(
  "what is typed before the search's code has come is kept, and found",
  async ({ page }) => {
    const letGo = await holdLaterFiles(page);
    await page.goto("./");
    const field = page.getByRole("combobox");
    // It is seen before it hears a key.
    await coloured(page);
    await page.keyboard.press("/");
    await expect(field).toBeFocused();
    await page.keyboard.type("poland");
    await expect(field).toHaveValue("poland");
    await expect(field).toHaveAttribute("aria-expanded", "false");
    await letGo();
    await expect(page.getByRole("option", { name: /Poland/ }).first()).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/party=POL/);
  },
);

freshTest(
  "the choice of date says what the address chose, and has its fields once they come",
  async ({ page }) => {
    const letGo = await holdLaterFiles(page);
    await page.goto("./");
    const choice = page.getByText("Date: as listed");
    await choice.click();
    await letGo();
    await page.getByRole("radio", { name: "signed" }).check();
    await expect(page).toHaveURL(/dates=signed/);
    await expect(page.getByText("Date: signed")).toBeVisible();
    await page.goto("./?dates=inforce&records=all");
    await expect(page.getByText("Date: in force · also outside the list")).toBeVisible();
  },
);

freshTest(
  "the walk over the countries begins before they have come, and goes on from there",
  async ({ page }) => {
    const letGo = await holdLaterFiles(page);
    await page.goto("./");
    await coloured(page);
    const home = page
      .getByRole("button", { name: "Serbia, home state" })
      .and(page.locator("[data-country]"));
    await home.focus();
    await letGo();
    await expect(page.locator("[data-country]").nth(5)).toBeAttached();
    await expect(home).toBeFocused();
    await page.keyboard.press("ArrowLeft");
    await expect(home).not.toBeFocused();
    await expect(page.locator("[data-country]:focus")).toHaveCount(1);
  },
);
