import type { Point } from "../plane/box.ts";

/** A mark that asks to stand on its place; all lengths in px. */
export interface Marker {
  readonly id: string;
  /** Marks merge with others of their family alone. */
  readonly family: string;
  readonly anchor: Point;
  readonly radius: number;
  /** A light mark gives way to the others, and merges with its like before anything is moved. */
  readonly isLight: boolean;
}

/** One mark, or several merged into a count, where it is drawn. */
export interface PlacedMarker {
  readonly family: string;
  /** More than one: a count. In the order given. */
  readonly members: readonly Marker[];
  /** The place itself; of a count the middle of its places. */
  readonly anchor: Point;
  readonly at: Point;
}

/** How far a mark may be moved off its place. */
export const REACH = 24;
/** Between the middles of two marks: what is aimed at, so that targets of 24 px do not overlap. */
const APART = 24;
/** Marks still closer than this, after they have been moved, merge. */
export const MERGE_UNDER = 22;
/** Radius of a count, its second ring included. */
export const COUNT_RADIUS = 13.6;
/** Between the edges of marks of which one is a count. */
const GAP = 2;

const ROUNDS = 60;

interface Body {
  readonly members: readonly Marker[];
  readonly family: string;
  readonly anchor: Point;
  readonly radius: number;
  /** How hard it is to move. */
  readonly inertia: number;
}

function bodyOf(members: readonly Marker[]): Body {
  const middle = (axis: 0 | 1): number =>
    members.reduce((sum, { anchor }) => sum + anchor[axis], 0) / members.length;
  const isLight = members.every((marker) => marker.isLight);
  return {
    members,
    family: members[0]?.family ?? "",
    anchor: [middle(0), middle(1)],
    radius: members.length > 1 ? COUNT_RADIUS : (members[0]?.radius ?? 0),
    inertia: isLight ? 1 : 4,
  };
}

const distance = ([ax, ay]: Point, [bx, by]: Point): number => Math.hypot(bx - ax, by - ay);

const apart = (a: Body, b: Body): number => Math.max(APART, a.radius + b.radius + GAP);

/** From one mark to the other; marks on one place are parted in directions that do not repeat. */
function direction(from: Point, to: Point, turn: number): Point {
  const length = distance(from, to);
  if (length > 0.01) return [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
  const goldenAngle = 2.39996;
  return [Math.cos(turn * goldenAngle), Math.sin(turn * goldenAngle)];
}

function within(anchor: Point, at: Point, reach: number): Point {
  const length = distance(anchor, at);
  if (length <= reach) return at;
  const share = reach / length;
  return [anchor[0] + (at[0] - anchor[0]) * share, anchor[1] + (at[1] - anchor[1]) * share];
}

/** Pushes bodies off one another, none further from its place than the reach. */
function parted(bodies: readonly Body[]): readonly Point[] {
  const at: Point[] = bodies.map(({ anchor }) => anchor);
  for (let round = 0; round < ROUNDS; round++) {
    let isMoved = false;
    bodies.forEach((a, i) => {
      bodies.forEach((b, j) => {
        const [from, to] = [at[i], at[j]];
        if (j <= i || !from || !to) return;
        const lacking = apart(a, b) - distance(from, to);
        if (lacking < 0.1) return;
        isMoved = true;
        const [x, y] = direction(from, to, j);
        const own = (lacking * b.inertia) / (a.inertia + b.inertia);
        const other = lacking - own;
        at[i] = within(a.anchor, [from[0] - x * own, from[1] - y * own], REACH);
        at[j] = within(b.anchor, [to[0] + x * other, to[1] + y * other], REACH);
      });
    });
    if (!isMoved) break;
  }
  return at;
}

/** Bodies joined into one wherever the test joins two, also by way of a third. */
function merged(
  bodies: readonly Body[],
  isOne: (i: number, j: number) => boolean,
): readonly Body[] {
  const group = bodies.map((_, index) => index);
  bodies.forEach((a, i) => {
    bodies.forEach((b, j) => {
      if (j <= i || a.family !== b.family || !isOne(i, j)) return;
      const [into, from] = [group[i], group[j]];
      group.forEach((own, index) => {
        if (own === from && into !== undefined) group[index] = into;
      });
    });
  });
  return [...new Set(group)].map((name) =>
    bodyOf(bodies.flatMap(({ members }, index) => (group[index] === name ? members : []))),
  );
}

/**
 * Marks that collide are moved, then those that are still too close merge, until none is. What does
 * not collide stands on its place. The same marks are placed in the same way each time.
 */
export function placeMarkers(markers: readonly Marker[]): readonly PlacedMarker[] {
  const single = markers.map((marker) => bodyOf([marker]));
  let bodies = merged(single, (i, j) => {
    const [a, b] = [markers[i], markers[j]];
    if (!a?.isLight || !b?.isLight) return false;
    return distance(a.anchor, b.anchor) < MERGE_UNDER;
  });
  for (;;) {
    const at = parted(bodies);
    const tolerance = APART - MERGE_UNDER;
    const joined = merged(bodies, (i, j) => {
      const [a, b, from, to] = [bodies[i], bodies[j], at[i], at[j]];
      return !!a && !!b && !!from && !!to && distance(from, to) < apart(a, b) - tolerance;
    });
    if (joined.length === bodies.length) {
      return bodies.map(({ family, members, anchor }, index) => ({
        family,
        members,
        anchor,
        at: at[index] ?? anchor,
      }));
    }
    bodies = joined;
  }
}

/** The members of a count around it, the first one on top, each target clear of its neighbours. */
export function fannedOut({ members, at: [x, y] }: PlacedMarker): readonly Point[] {
  const radius = Math.max(32, (members.length * (APART + 2)) / (2 * Math.PI));
  return members.map((_, index) => {
    const angle = (index / members.length) * 2 * Math.PI - Math.PI / 2;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
}
