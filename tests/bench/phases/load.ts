import type { Page } from "@playwright/test";
import { type OpenPage, pause } from "../browser.ts";
import type { Sent, Served } from "../server.ts";

/** What a page comes to until it can be used, and until it rests. */
export interface Load {
  /** When the first frame with outlines was done, in ms; null: they came on a canvas, or not at all. */
  readonly picture: number | null;
  /** When its map could be used: the mark `choropleth`, in ms. */
  readonly mark: number;
  readonly firstPaint: number | null;
  /** As sent, until the mark, in KB. */
  readonly kilobytes: { readonly withoutFonts: number; readonly withFonts: number };
  readonly requests: { readonly toMark: number; readonly toRest: number };
  /** At rest, after the garbage was collected, in MB. */
  readonly heap: number;
}

/** A page that has asked for nothing for so long, in ms, rests. */
const QUIET = 1500;

/** Waits for the mark, and then until the page asks for nothing more. */
export async function restOf(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName("choropleth").length > 0, null, {
    timeout: 60_000,
  });
  for (let known = -1, now = 0; known !== now; ) {
    known = now;
    await pause(QUIET);
    now = await page.evaluate(() => performance.getEntriesByType("resource").length);
  }
}

const kilobytesOf = (files: readonly Sent[]): number =>
  files.reduce((sum, { bytes }) => sum + bytes, 0) / 1024;

export async function load(
  { page, inspector }: OpenPage,
  served: Served,
  address: string,
): Promise<Load> {
  served.sent();
  await page.goto(address, { waitUntil: "commit" });
  await restOf(page);
  const { origin, picture, mark, firstPaint } = await page.evaluate(() => {
    const at = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? null;
    return {
      origin: performance.timeOrigin,
      picture: at("picture"),
      mark: at("choropleth") ?? 0,
      firstPaint: at("first-contentful-paint"),
    };
  });
  const files = served.sent();
  const toMark = files.filter(({ at }) => at <= origin + mark);
  await inspector.send("HeapProfiler.collectGarbage");
  const { usedSize } = await inspector.send("Runtime.getHeapUsage");
  return {
    ...{ picture, mark, firstPaint },
    kilobytes: {
      withoutFonts: kilobytesOf(toMark.filter(({ isFont }) => !isFont)),
      withFonts: kilobytesOf(toMark),
    },
    requests: { toMark: toMark.length, toRest: files.length },
    heap: usedSize / 1e6,
  };
}
