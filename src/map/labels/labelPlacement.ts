import type { Callout } from "../../domain/geography.ts";
import type { Steps } from "../../loading/steps.ts";
import {
  type Box,
  hasPoint,
  isCrossed,
  isTouched,
  liesIn,
  overlaps,
  type Point,
} from "../plane/box.ts";
import {
  blockOf,
  calledOut,
  type LabelRequest,
  type Leader,
  type Measure,
  type NameLines,
  type PlacedLabel,
  placedAt,
} from "./labelBlock.ts";

/** What labels have to keep to. */
export interface LabelScene {
  readonly frame: Box;
  /** What lies over the map: no label is under it. */
  readonly covers: readonly Box[];
  /** Circles and squares of places: no label is on them. */
  readonly markers: readonly Box[];
  readonly measure: Measure;
  /** Whether a point has a colour of the list, on which a label from elsewhere reads badly. */
  readonly isColoured: (point: Point) => boolean;
}

/** A name may be that much wider than its country: it crosses a border, and is still its name. */
const OVERHANG = 1.15;

/** Steps in px round an anchor that nobody sees, tried before the label is moved in earnest. */
const NUDGES: readonly Point[] = [
  [0, 0],
  [0, -5],
  [0, 5],
  [-5, 0],
  [5, 0],
  [-5, -5],
  [5, -5],
  [0, -10],
  [0, 10],
];
/** The home state is never called out beside itself: it gives way to markers by a little more. */
const NUDGES_OF_HOME: readonly Point[] = [
  ...NUDGES,
  [10, 0],
  [-10, 0],
  [10, -5],
  [-10, -5],
  [10, -10],
  [0, -15],
  [0, 15],
];

/**
 * Upon the country: at its anchor, else wherever its visible part holds all of the label. Where that is
 * asked of the shape itself, it is asked last.
 */
function* upon(
  request: LabelRequest,
  { measure }: LabelScene,
): Generator<{ readonly label: PlacedLabel; readonly isHeld: () => boolean }> {
  const { anchor, extent, names, rank, size, weight, holds, spots } = request;
  for (const name of names) {
    if (name.some((line) => measure(line, size, weight) > extent * OVERHANG)) continue;
    const block = blockOf(request, name, measure);
    const at = ([x, y]: Point) =>
      placedAt(request, name, block, [x, y - block.height / 2], "middle");
    for (const [dx, dy] of rank === 0 ? NUDGES_OF_HOME : NUDGES)
      yield { label: at([anchor[0] + dx, anchor[1] + dy]), isHeld: () => true };
    for (const spot of spots()) {
      const label = at(spot);
      yield { label, isHeld: () => holds(label.box) };
    }
  }
}

/** A place set by hand gives way by as many px before another is looked for. */
const SHIFTS = [0, -5, 5, -10, 10];

const shifted = ({ offset: [x, y], align }: Callout, by: number): Callout => ({
  offset: [x, y + by],
  align,
});

const TURNS = 24;
const REACH = { least: 26, step: 10 } as const;
/** As many px further away is as bad as lying on a country of another colour. */
const ON_COLOUR = 90;

/** The free place nearest to the country, preferring ground without a colour of its own. */
function nearestBeside(
  request: LabelRequest,
  name: NameLines,
  pin: Point,
  scene: LabelScene,
  isFree: (label: PlacedLabel) => boolean,
): PlacedLabel | null {
  let best: { label: PlacedLabel; cost: number } | null = null;
  for (let reach: number = REACH.least; reach <= request.reach; reach += REACH.step) {
    if (best && best.cost <= reach) break;
    for (let turn = 0; turn < TURNS; turn++) {
      const angle = (turn / TURNS) * 2 * Math.PI;
      const [dx, dy] = [reach * Math.cos(angle), reach * Math.sin(angle)];
      const align = Math.abs(dx) < reach * 0.4 ? "middle" : dx < 0 ? "end" : "start";
      const label = calledOut(request, name, pin, { offset: [dx, dy], align }, scene.measure);
      if (!isFree(label)) continue;
      const { left, right, top, bottom } = label.box;
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      const corners: Point[] = [
        [left, top],
        [right, top],
        [left, bottom],
        [right, bottom],
        [x, y],
      ];
      const coloured = corners.filter(scene.isColoured).length / corners.length;
      const cost = reach + coloured * ON_COLOUR;
      if (!best || cost < best.cost) best = { label, cost };
    }
  }
  return best?.label ?? null;
}

const isOnLeader = (rows: readonly Box[], leader: Leader | null): boolean =>
  leader !== null && rows.some((row) => isCrossed(row, leader.from, leader.to));

const cover = (a: PlacedLabel, b: PlacedLabel): boolean =>
  overlaps(a.box, b.box) && a.rows.some((row) => b.rows.some((each) => overlaps(row, each)));

/** Whether two labels cover one another, or either's leader runs through the other. */
const collide = (a: PlacedLabel, b: PlacedLabel): boolean =>
  cover(a, b) || isOnLeader(a.rows, b.leader) || isOnLeader(b.rows, a.leader);

function placeLabel(
  request: LabelRequest,
  scene: LabelScene,
  placed: readonly PlacedLabel[],
): PlacedLabel | null {
  const { frame, covers, markers } = scene;
  const isFreeBut = (label: PlacedLabel, isInTheWay: typeof collide): boolean =>
    liesIn(label.box, frame) &&
    !covers.some((cover) => overlaps(label.box, cover)) &&
    !markers.some((marker) => label.rows.some((row) => isTouched(row, marker))) &&
    !placed.some((other) => isInTheWay(label, other));
  const isFree = (label: PlacedLabel): boolean => isFreeBut(label, collide);
  const isFreeToBeReached = (label: PlacedLabel): boolean => isFreeBut(label, cover);

  const findUpon = (): PlacedLabel | null => {
    for (const { label, isHeld } of upon(request, scene)) {
      if (isFree(label) && isHeld()) return label;
    }
    return null;
  };
  const findBeside = (isFree: (label: PlacedLabel) => boolean): PlacedLabel | null => {
    const { anchor, callouts, namesBeside } = request;
    if (namesBeside.length === 0) return null;
    // A country that goes on under the panel or beyond the frame is not called out from what is left.
    if (!hasPoint(frame, anchor) || covers.some((cover) => hasPoint(cover, anchor))) return null;
    for (const name of namesBeside) {
      const byHand = callouts.flatMap((callout) => SHIFTS.map((by) => shifted(callout, by)));
      for (const place of byHand) {
        const label = calledOut(request, name, anchor, place, scene.measure);
        if (isFree(label)) return label;
      }
      const label = nearestBeside(request, name, anchor, scene, isFree);
      if (label) return label;
    }
    return null;
  };
  const found = request.prefersCallout
    ? (findBeside(isFree) ?? findUpon())
    : (findUpon() ?? findBeside(isFree));
  // Better a leader across another name than no label.
  return found ?? findBeside(isFreeToBeReached);
}

/** Those beside their country come after those upon theirs: they can go round what is there. */
function turnOf({ rank, prefersCallout }: LabelRequest): number {
  if (rank === 0 || rank > 2) return rank;
  return prefersCallout ? 2.5 : rank;
}

/**
 * Greedy placement by rank: each label takes the first of its choices that stays in the frame and
 * off everything placed before, every marker and everything that covers the map. One that finds none
 * is not drawn; the partners find one beside their country. After each it may be left for a while.
 */
export function* placingLabels(
  requests: readonly LabelRequest[],
  scene: LabelScene,
): Steps<readonly PlacedLabel[]> {
  const placed: PlacedLabel[] = [];
  for (const request of [...requests].sort((a, b) => turnOf(a) - turnOf(b))) {
    const label = placeLabel(request, scene, placed);
    if (label) placed.push(label);
    yield;
  }
  return placed;
}
