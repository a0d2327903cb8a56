import type { Frame } from "../leaflet/useFrame.ts";
import type { Box, Point } from "../plane/box.ts";
import { fannedOut, type PlacedMarker, placeMarkers } from "./markerPlacement.ts";
import { markerKey, markerOf, type PlaceMark } from "./placeMarks.ts";

/** One sign on the screen: a mark, a count, or a mark fanned out of a count. */
export interface DrawnMark {
  readonly key: string;
  readonly marks: readonly PlaceMark[];
  readonly at: Point;
  /** Where the leader comes from. */
  readonly from: Point;
  /** The count that the sign stands for; null for one mark. */
  readonly count: PlacedMarker | null;
}

/** The marks as they are drawn, one count fanned out of them; null: none is. */
export function drawnMarks(
  marks: readonly PlaceMark[],
  frame: Frame,
  fan: string | null,
): readonly DrawnMark[] {
  const markers = marks.map((mark) => markerOf(mark, frame));
  const markOf = new Map(markers.map(({ id, mark }) => [id, mark]));
  const marksOf = (ids: readonly { readonly id: string }[]) =>
    ids.flatMap(({ id }) => markOf.get(id) ?? []);
  return placeMarkers(markers).flatMap((one): DrawnMark[] => {
    const key = markerKey(one);
    const { members, anchor, at } = one;
    if (members.length > 1 && key === fan) {
      const points = fannedOut(one);
      return members.map((member, index) => ({
        key: member.id,
        marks: marksOf([member]),
        at: points[index] ?? at,
        from: at,
        count: null,
      }));
    }
    const count = members.length > 1 ? one : null;
    return [{ key, marks: marksOf(members), at, from: anchor, count }];
  });
}

/** Half of the side of the square that a sign takes, in px; of most it is the target for a pointer. */
const HALVES = { target: 12, countInRing: 13, dot: 4.4 } as const;

function halfOf({ marks: [mark], count }: DrawnMark): number {
  if (mark?.layer.sign !== "ring") return HALVES.target;
  if (count !== null) return HALVES.countInRing;
  return mark.record.number === null ? HALVES.dot : HALVES.target;
}

/** Free space round a sign, in px. */
const CLEARANCE = 1.5;

/** What a sign takes of the map, in px of the panes. */
export function boxOfMark(drawn: DrawnMark): Box {
  const [x, y] = drawn.at;
  const half = halfOf(drawn);
  return {
    left: Math.round(x - half) - CLEARANCE,
    top: Math.round(y - half) - CLEARANCE,
    right: Math.round(x + half) + CLEARANCE,
    bottom: Math.round(y + half) + CLEARANCE,
  };
}
