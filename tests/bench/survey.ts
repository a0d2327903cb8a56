import type { Browser } from "@playwright/test";
import { openPage, type Point } from "./browser.ts";
import { restOf } from "./phases/load.ts";
import type { Served } from "./server.ts";

/** A point of the page that lies on a country, and on nothing else that takes the pointer. */
export interface Target {
  readonly code: string;
  readonly at: Point;
}

/** How the atlas shows its map: the others show the same window of the plane in the same box. */
export interface Survey {
  readonly view: {
    /** px of the page */
    readonly box: {
      readonly left: number;
      readonly top: number;
      readonly width: number;
      readonly height: number;
    };
    readonly kmPerPixel: number;
    /** km on the plane, x east and y north */
    readonly centre: Point;
  };
  /** Countries far from one another, each after the other. */
  readonly targets: readonly Target[];
  /** Where the map is taken hold of and the wheel is turned: land near its middle. */
  readonly middle: Point;
}

/** In the page. */
function readMap(): Omit<Survey, "middle"> {
  const map = document.querySelector(".map");
  const shapes = [...document.querySelectorAll<SVGPathElement>("path[data-code]")];
  const matrix = shapes[0]?.getScreenCTM();
  if (!map || !matrix) throw new Error("The atlas shows no map.");
  const { left, top, width, height } = map.getBoundingClientRect();
  const centre = new DOMPoint(left + width / 2, top + height / 2).matrixTransform(matrix.inverse());
  /** So far round the point nothing else begins, in px. */
  const ROOM = 4;
  const targets = shapes.flatMap((path) => {
    const box = path.getBoundingClientRect();
    for (let step = 1; step < 400; step++) {
      const x = box.left + ((step * 0.7549) % 1) * box.width;
      const y = box.top + ((step * 0.5698) % 1) * box.height;
      const isClear = [
        [x, y],
        [x - ROOM, y],
        [x + ROOM, y],
        [x, y - ROOM],
        [x, y + ROOM],
      ].every(([px = 0, py = 0]) => document.elementFromPoint(px, py) === path);
      if (isClear) return [{ code: path.dataset["code"] ?? "", at: [x, y] as const }];
    }
    return [];
  });
  return {
    view: {
      box: { left, top, width, height },
      kmPerPixel: 1 / matrix.a,
      centre: [centre.x, centre.y],
    },
    targets,
  };
}

/** By a stride that has no part in common with the number, so that each comes once. */
function farApart<Thing>(things: readonly Thing[]): readonly Thing[] {
  const isCommon = (a: number, b: number): boolean => (b === 0 ? a > 1 : isCommon(b, a % b));
  let stride = Math.round(things.length * 0.38);
  while (isCommon(stride, things.length)) stride += 1;
  return things.flatMap((_, index) => things[(index * stride) % things.length] ?? []);
}

export async function surveyOf(browser: Browser, atlas: Served): Promise<Survey> {
  const open = await openPage(browser, "plain");
  await open.page.goto(atlas.address);
  await restOf(open.page);
  const { view, targets } = await open.page.evaluate(readMap);
  await open.close();
  const [x, y] = [view.box.left + view.box.width / 2, view.box.top + view.box.height / 2];
  const away = ({ at }: Target) => Math.hypot(at[0] - x, at[1] - y);
  const [middle] = [...targets].sort((a, b) => away(a) - away(b));
  if (!middle) throw new Error("No country of the atlas can be pointed at.");
  return { view, targets: farApart(targets), middle: middle.at };
}
