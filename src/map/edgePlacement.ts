import type { Point } from "./markerPlacement.ts";

type Edge = "left" | "right" | "up" | "down";

/** A place outside the view, in px of the map's window. */
export interface Outside {
  readonly id: string;
  readonly at: Point;
}

export interface EdgePlace {
  /** The places that the pointer stands for, the first of them named. */
  readonly ids: readonly string[];
  readonly edge: Edge;
  /** Along the edge: from the top, or from the left. */
  readonly along: number;
}

/** Size of the part of the window that no panel covers, and what else lies over it, in px. */
export interface EdgeWindow {
  readonly width: number;
  readonly height: number;
  readonly covers: readonly {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  }[];
}

/** Pointers need this much of the edge: their height on the sides, a usual width above and below. */
const ROOM = { side: 32, end: 200 } as const;
const HEIGHT = 26;

const isSide = (edge: Edge): boolean => edge === "left" || edge === "right";

function edgeOf([x, y]: Point, { width, height }: EdgeWindow): Edge | null {
  // A place beyond a corner is pointed at from the side, where there is room for words.
  if (x < 0) return "left";
  if (x > width) return "right";
  if (y < 0) return "up";
  return y > height ? "down" : null;
}

/** Where the line from the middle of the window to the place meets the edge, kept off its ends. */
function alongOf([x, y]: Point, edge: Edge, { width, height }: EdgeWindow): number {
  const [dx, dy] = [x - width / 2, y - height / 2];
  if (isSide(edge)) {
    const at = height / 2 + (dy * (width / 2)) / Math.abs(dx);
    return Math.min(height - HEIGHT, Math.max(HEIGHT, at));
  }
  const at = width / 2 + (dx * (height / 2)) / Math.abs(dy);
  return Math.min(width - ROOM.end / 2, Math.max(ROOM.end / 2, at));
}

/** Down the side until nothing else lies there; where something does to the very end, up. */
function clearOf(along: number, edge: Edge, { width, height, covers }: EdgeWindow): number {
  if (!isSide(edge)) return along;
  const x = edge === "left" ? 1 : width - 1;
  const inTheWay = (at: number) =>
    covers.find(
      ({ left, top, right, bottom }) =>
        left <= x && right >= x && top < at + HEIGHT / 2 && bottom > at - HEIGHT / 2,
    );
  const step = (from: number, way: 1 | -1): number => {
    let at = from;
    for (let cover = inTheWay(at); cover; cover = inTheWay(at)) {
      at = way === 1 ? cover.bottom + HEIGHT / 2 + 6 : cover.top - HEIGHT / 2 - 6;
    }
    return at;
  };
  const down = step(along, 1);
  return down <= height - HEIGHT / 2 ? down : step(along, -1);
}

/** A pointer for each place outside the window; those that would overlap are one pointer. */
export function placeOnEdges(places: readonly Outside[], window: EdgeWindow): readonly EdgePlace[] {
  const pointers: EdgePlace[] = [];
  const wanted = places.flatMap(({ id, at }) => {
    const edge = edgeOf(at, window);
    if (edge === null) return [];
    return [{ ids: [id], edge, along: clearOf(alongOf(at, edge, window), edge, window) }];
  });
  for (const one of wanted.sort((a, b) => a.along - b.along)) {
    const room = isSide(one.edge) ? ROOM.side : ROOM.end;
    const index = pointers.findIndex(
      ({ edge, along }) => edge === one.edge && one.along - along < room,
    );
    const near = pointers[index];
    if (near) pointers[index] = { ...near, ids: [...near.ids, ...one.ids] };
    else pointers.push(one);
  }
  return pointers;
}
