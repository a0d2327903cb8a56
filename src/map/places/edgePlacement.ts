import type { Point } from "../plane/box.ts";

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

/** On along the edge until nothing else lies there; where something does to the very end, back. */
function clearOf(along: number, edge: Edge, { width, height, covers }: EdgeWindow): number {
  const half = isSide(edge) ? HEIGHT / 2 : ROOM.end / 2;
  const length = isSide(edge) ? height : width;
  const across = { left: 1, right: width - 1, up: 1, down: height - 1 }[edge];
  const inTheWay = covers.flatMap(({ left, top, right, bottom }) => {
    const [near, far] = isSide(edge) ? [left, right] : [top, bottom];
    const [from, to] = isSide(edge) ? [top, bottom] : [left, right];
    return near <= across && far >= across ? [{ from, to }] : [];
  });
  const coverAt = (at: number) =>
    inTheWay.find(({ from, to }) => from < at + half && to > at - half);
  const step = (start: number, way: 1 | -1): number => {
    let at = start;
    for (let cover = coverAt(at); cover; cover = coverAt(at)) {
      at = way === 1 ? cover.to + half + 6 : cover.from - half - 6;
    }
    return at;
  };
  const onwards = step(along, 1);
  return onwards <= length - half ? onwards : step(along, -1);
}

/** Where on the edge a pointer stands, in px of the window. */
export function pointOnEdge({ edge, along }: EdgePlace, { width, height }: EdgeWindow): Point {
  switch (edge) {
    case "left":
      return [0, along];
    case "right":
      return [width, along];
    case "up":
      return [along, 0];
    case "down":
      return [along, height];
  }
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
