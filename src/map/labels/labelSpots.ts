import type { Atlas, CountryPlace } from "../atlas/atlas.ts";
import type { Frame } from "../leaflet/useFrame.ts";
import { type Box, hasPoint, type Point } from "../plane/box.ts";
import { groundUnder } from "./groundUnder.ts";

/** Not closer than this, in px, and not more than that many: enough to find room, soon. */
const LEAST_STEP = 8;
const MOST = 240;
/** Points along the edge of a box at which the shape under it is asked for. */
const ALONG = [0.05, 0.25, 0.5, 0.75, 0.95];
/** So much of its edge has to lie on the country: a name may cross a border by a letter. */
const HELD = 0.8;

/** Where a country's label may stand, asked only when its anchor will not do. */
export interface LabelRoom {
  readonly spots: () => readonly Point[];
  readonly holds: (box: Box) => boolean;
}

export function labelRoom(
  atlas: Atlas,
  code: string,
  { box }: CountryPlace,
  anchor: Point,
  frame: Frame,
  visible: Box,
): LabelRoom {
  const ground = groundUnder(atlas, frame);
  const isOn = (point: Point): boolean => ground(point) === code;
  let found: readonly Point[] | null = null;
  const find = (): readonly Point[] => {
    const [left, bottom] = frame.toPoint([box[0], box[1]]);
    const [right, top] = frame.toPoint([box[2], box[3]]);
    const from = [Math.max(left, visible.left), Math.max(top, visible.top)] as const;
    const to = [Math.min(right, visible.right), Math.min(bottom, visible.bottom)] as const;
    const [width, height] = [to[0] - from[0], to[1] - from[1]];
    if (width <= 0 || height <= 0) return [];
    const step = Math.max(LEAST_STEP, Math.sqrt((width * height) / MOST));
    const points: Point[] = [];
    for (let x = from[0] + step / 2; x < to[0]; x += step) {
      for (let y = from[1] + step / 2; y < to[1]; y += step) {
        if (hasPoint(visible, [x, y]) && isOn([x, y])) points.push([x, y]);
      }
    }
    const away = ([x, y]: Point) => Math.hypot(x - anchor[0], y - anchor[1]);
    return points.sort((a, b) => away(a) - away(b));
  };
  return {
    spots: () => {
      found ??= find();
      return found;
    },
    holds: ({ left, top, right, bottom }) => {
      const edge = ALONG.flatMap((part): Point[] => {
        const x = left + (right - left) * part;
        const y = top + (bottom - top) * part;
        return [
          [x, top + 1],
          [x, bottom - 1],
          [left, y],
          [right, y],
        ];
      });
      return edge.filter(isOn).length >= edge.length * HELD;
    },
  };
}
