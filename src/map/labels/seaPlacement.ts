import { type Box, hasPoint, isCrossed, isTouched, overlaps, type Point } from "../plane/box.ts";
import type { PlacedLabel } from "./labelBlock.ts";

/** A name along a straight line, in px. */
export interface SeaRequest {
  readonly id: string;
  readonly name: string;
  readonly width: number;
  readonly size: number;
  /** Between letters, in em; part of the width. */
  readonly spacing: number;
  /** Degrees clockwise. */
  readonly turn: number;
  /** Share of the name that may lie on islands. */
  readonly onIslands: number;
  readonly anchors: readonly Point[];
}

export interface PlacedSea {
  readonly request: SeaRequest;
  readonly at: Point;
}

export interface SeaScene {
  readonly frame: Box;
  readonly covers: readonly Box[];
  readonly markers: readonly Box[];
  readonly labels: readonly PlacedLabel[];
  readonly isSea: (point: Point) => boolean;
}

/** Squares along the name, each as high as its letters: what a turned name really covers. */
function pieces({ width, size, turn }: SeaRequest, [x, y]: Point): readonly Box[] {
  const count = Math.max(2, Math.ceil(width / (size * 0.6)));
  const [dx, dy] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  const half = size * 0.5;
  return Array.from({ length: count + 1 }, (_, index) => {
    const along = (index / count - 0.5) * width;
    const [px, py] = [x + along * dx, y + along * dy];
    return { left: px - half, top: py - half, right: px + half, bottom: py + half };
  });
}

const cornersOf = ({ left, top, right, bottom }: Box): readonly Point[] => [
  [left, top],
  [right, top],
  [left, bottom],
  [right, bottom],
];

/** Names of seas come last: where nothing else stands, and on water. */
export function placeSeas(requests: readonly SeaRequest[], scene: SeaScene): readonly PlacedSea[] {
  const { frame, covers, markers, labels, isSea } = scene;
  const taken: Box[] = [];
  const isFree = (box: Box): boolean =>
    cornersOf(box).every((corner) => hasPoint(frame, corner)) &&
    !covers.some((cover) => overlaps(box, cover)) &&
    !taken.some((other) => overlaps(box, other)) &&
    !markers.some((marker) => isTouched(box, marker)) &&
    !labels.some(
      ({ rows, leader }) =>
        rows.some((row) => overlaps(box, row)) ||
        (leader && isCrossed(box, leader.from, leader.to)),
    );
  return requests.flatMap((request) => {
    for (const at of request.anchors) {
      const boxes = pieces(request, at);
      if (!boxes.every(isFree)) continue;
      const points = boxes.flatMap(cornersOf);
      const dry = points.filter((point) => !isSea(point)).length;
      if (dry > points.length * request.onIslands) continue;
      taken.push(...boxes);
      return [{ request, at }];
    }
    return [];
  });
}
