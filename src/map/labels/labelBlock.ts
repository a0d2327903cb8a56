import type { Callout } from "../../domain/geography.ts";
import { type Box, grown, type Point } from "../plane/box.ts";

/** What competes for a place: lower ranks are placed first and keep it. */
export type LabelRank = 0 | 1 | 2 | 3 | 4 | 5;

/** A name as it is set: one line, or two. */
export type NameLines = readonly string[];

/** A label that asks for a place; all lengths in px. */
export interface LabelRequest {
  readonly code: string;
  /** In whose colours it stands: itself, or the country that a province is drawn with. */
  readonly country: string;
  readonly rank: LabelRank;
  /** From the longest to the shortest: the shorter ones stand in where the longer do not fit. */
  readonly names: readonly NameLines[];
  /** Names for a place beside the country, where width is no matter; empty: never beside it. */
  readonly namesBeside: readonly NameLines[];
  /** How far beside it may be. */
  readonly reach: number;
  /** Second line: the year, "launched", "date not found", or null. */
  readonly detail: string | null;
  readonly anchor: Point;
  /** Width of the country's shape. */
  readonly extent: number;
  /** Number of marks in the pill under the label. */
  readonly marks: number;
  /** Places set by hand beside the country, in the order in which they are tried. */
  readonly callouts: readonly Callout[];
  /** Radius of the disc that stands for the country: the leader ends at its edge; 0: there is none. */
  readonly pinRadius: number;
  /** True when the shape cannot hold a label at this scale and the place beside it comes first. */
  readonly prefersCallout: boolean;
  readonly size: number;
  readonly weight: number;
  /** Other points of the visible part of the country, nearest to the anchor first. */
  readonly spots: () => readonly Point[];
  /** Whether the country's own shape is under all of the box. */
  readonly holds: (box: Box) => boolean;
}

type Align = Callout["align"];

export interface Leader {
  readonly from: Point;
  readonly to: Point;
}

export interface PlacedLabel {
  readonly request: LabelRequest;
  readonly name: NameLines;
  /** Where the text is anchored, and the baseline of its first line. */
  readonly x: number;
  readonly y: number;
  readonly align: Align;
  /** From the country to a label beside it; null for one upon it. */
  readonly leader: Leader | null;
  readonly box: Box;
  /** Of each of its rows: what it really covers. */
  readonly rows: readonly Box[];
}

/** Width in px of a text in the map's type. */
export type Measure = (text: string, size: number, weight: number) => number;

export const DETAIL_SIZE = 11.5;
export const DETAIL_LINE = 12.5;
export const PILL = { height: 13, pitch: 11, gap: 3 } as const;
export const pillWidth = (marks: number): number => (marks - 1) * PILL.pitch + PILL.height + 2;

export const nameLine = (size: number): number => size * 1.04;

export interface Block {
  /** Widths of its rows: names, detail, pill. */
  readonly rows: readonly { readonly width: number; readonly height: number }[];
  readonly width: number;
  readonly height: number;
}

export function blockOf(request: LabelRequest, name: NameLines, measure: Measure): Block {
  const { size, weight, detail, marks } = request;
  const rows = name.map((line, index) => ({
    width: measure(line, size, weight),
    height: index === 0 ? size : nameLine(size),
  }));
  if (detail !== null) {
    rows.push({ width: measure(detail, DETAIL_SIZE, 400), height: DETAIL_LINE });
  }
  if (marks > 0) rows.push({ width: pillWidth(marks), height: PILL.gap + PILL.height });
  const width = Math.max(...rows.map((row) => row.width));
  return { rows, width, height: rows.reduce((sum, row) => sum + row.height, 0) };
}

function boxAt(x: number, top: number, width: number, height: number, align: Align): Box {
  const left = align === "end" ? x - width : align === "start" ? x : x - width / 2;
  return { left: left - 1, top, right: left + width + 1, bottom: top + height };
}

export function placedAt(
  request: LabelRequest,
  name: NameLines,
  block: Block,
  [x, top]: Point,
  align: Align,
): PlacedLabel {
  let y = top;
  const rows = block.rows.map(({ width, height }) => {
    const row = boxAt(x, y, width, height, align);
    y += height;
    return row;
  });
  const box = boxAt(x, top, block.width, block.height, align);
  return { request, name, x, y: top + request.size * 0.82, align, leader: null, box, rows };
}

/** From the pin, or the edge of its disc, to the near side of the label. */
function leaderTo(pin: Point, { request, box, align, x }: PlacedLabel): Leader {
  const [pinX, pinY] = pin;
  const { left, right, top, bottom } = grown(box, 2);
  const toX = align === "middle" ? x : Math.min(right, Math.max(left, pinX));
  const toY = Math.min(bottom, Math.max(top, pinY));
  const [dx, dy] = [toX - pinX, toY - pinY];
  const part = Math.min(1, request.pinRadius / Math.max(1, Math.hypot(dx, dy)));
  return { from: [pinX + dx * part, pinY + dy * part], to: [toX, toY] };
}

export function calledOut(
  request: LabelRequest,
  name: NameLines,
  pin: Point,
  { offset, align }: Callout,
  measure: Measure,
): PlacedLabel {
  const block = blockOf(request, name, measure);
  const top = pin[1] + offset[1] - request.size * 0.8;
  const label = placedAt(request, name, block, [pin[0] + offset[0], top], align);
  return { ...label, leader: leaderTo(pin, label) };
}
