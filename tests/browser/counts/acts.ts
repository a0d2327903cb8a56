import { expect, type Page } from "@playwright/test";
import { pointOn, shape, standingStill } from "../plate.ts";
import { drawn } from "../rest.ts";
import type { Counter } from "./counter.ts";
import { type Counts, meanOf } from "./counts.ts";

/** Everything that is counted of a visit: what the reader does, and what is left for later. */
export const HAPPENINGS = [
  "until the countries are coloured",
  "from there until the page is at rest",
  "a step to another year",
  "coming to rest at a year",
  "pointing at another country",
  "coming to rest at a country",
  "switching a layer",
  "coming to rest with a layer",
  "a zoom by one step",
  "coming to rest at a zoom",
  "a frame of a pan",
] as const;

export type Happening = (typeof HAPPENINGS)[number];

export type Counted = Readonly<Record<Happening, Counts>>;

/** Something that a reader does several times, as several acts. */
interface Deed {
  readonly acts: readonly (() => Promise<unknown>)[];
  /** To where it can be done again. */
  back(): Promise<unknown>;
}

const YEARS = 6;
const COUNTRIES = ["ESP", "POL", "ROU", "FRA"];
const ZOOMS = 2;
export const FRAMES = 20;
/** px a frame. */
const STRIDE = 10;

const NOWHERE = { x: 2, y: 2 };

function steps(page: Page): Deed {
  const press = (key: string) => () => page.getByRole("slider").press(key);
  return { acts: Array.from({ length: YEARS }, () => press("ArrowLeft")), back: press("End") };
}

async function hovers(page: Page): Promise<Deed> {
  const points: { readonly x: number; readonly y: number }[] = [];
  for (const code of COUNTRIES) points.push(await pointOn(page, code));
  return {
    acts: points.map(
      ({ x, y }) =>
        () =>
          page.mouse.move(x, y),
    ),
    back: () => page.mouse.move(NOWHERE.x, NOWHERE.y),
  };
}

function toggles(page: Page): Deed {
  const press = () => page.getByRole("checkbox", { name: "SEENSA" }).press("Space");
  return { acts: [press, press], back: async () => {} };
}

/** Zooms by the button, so that no pointer lies on what moves below it. */
async function zoom(page: Page, button: "Zoom in" | "Zoom out"): Promise<void> {
  const width = async () => (await shape(page, "AUT").boundingBox())?.width ?? 0;
  const before = await width();
  await page.getByRole("button", { name: button, exact: true }).press("Enter");
  await expect.poll(async () => Math.abs((await width()) / before - 1)).toBeGreaterThan(0.1);
  await standingStill(page);
}

function zooms(page: Page): Deed {
  const all = (button: "Zoom in" | "Zoom out") =>
    Array.from({ length: ZOOMS }, () => () => zoom(page, button));
  return { acts: [...all("Zoom in"), ...all("Zoom out")], back: async () => {} };
}

/** Moves the map while it is held, one frame after another. */
async function pan(page: Page, from: number, by: number): Promise<void> {
  for (let frame = 1; frame <= FRAMES; frame++) {
    await page.mouse.move(from + by * frame, 450);
    await drawn(page);
  }
}

/**
 * Counts a whole visit on a page that has not been opened. What a reader does is done twice and
 * counted the second time: by then all that comes once has come.
 */
export async function countVisit(
  page: Page,
  counter: Counter,
  before: (happening: Happening) => Promise<unknown> = async () => {},
): Promise<Counted> {
  async function countAgain({ acts, back }: Deed, names: readonly [Happening, Happening]) {
    for (const act of acts) await act();
    await back();
    await counter.standStill();
    const [counts, rests]: [Counts[], Counts[]] = [[], []];
    for (const act of acts) {
      await before(names[0]);
      counts.push(await counter.act(act));
      await before(names[1]);
      rests.push(await counter.rest());
    }
    await back();
    await counter.standStill();
    return { act: meanOf(counts), rest: meanOf(rests) };
  }

  async function countFrames(): Promise<Counts> {
    for (let times = 0; times < ZOOMS; times++) await zoom(page, "Zoom in");
    const start = 700;
    await page.mouse.move(start, 450);
    await page.mouse.down();
    await pan(page, start, STRIDE);
    await counter.standStill();
    await before("a frame of a pan");
    const counts = await counter.act(() => pan(page, start + FRAMES * STRIDE, -STRIDE));
    await counter.rest();
    await page.mouse.up();
    return meanOf([counts], FRAMES);
  }

  const load = await counter.load();
  const step = await countAgain(steps(page), [
    "a step to another year",
    "coming to rest at a year",
  ]);
  const hover = await countAgain(await hovers(page), [
    "pointing at another country",
    "coming to rest at a country",
  ]);
  const toggle = await countAgain(toggles(page), [
    "switching a layer",
    "coming to rest with a layer",
  ]);
  const zoomed = await countAgain(zooms(page), ["a zoom by one step", "coming to rest at a zoom"]);
  return {
    "until the countries are coloured": load.untilColoured,
    "from there until the page is at rest": load.untilRest,
    "a step to another year": step.act,
    "coming to rest at a year": step.rest,
    "pointing at another country": hover.act,
    "coming to rest at a country": hover.rest,
    "switching a layer": toggle.act,
    "coming to rest with a layer": toggle.rest,
    "a zoom by one step": zoomed.act,
    "coming to rest at a zoom": zoomed.rest,
    "a frame of a pan": await countFrames(),
  };
}
