/** What competes for a place: lower ranks are placed first and keep it. */
export type LabelRank = 0 | 1 | 2 | 3 | 4 | 5;

/** A label that asks for a place; all lengths in px. */
export interface LabelRequest {
  readonly code: string;
  readonly rank: LabelRank;
  /** From the longest to the shortest: the shorter ones stand in where the longer do not fit. */
  readonly names: readonly string[];
  /** Second line: the year, "launched", or null. */
  readonly detail: string | null;
  readonly anchor: readonly [number, number];
  /** Width of the country's shape. */
  readonly extent: number;
  /** Number of marks in the pill under the label. */
  readonly marks: number;
  readonly callout: Callout | null;
  /** True when the shape cannot hold a label at this scale and the callout comes first. */
  readonly prefersCallout: boolean;
  readonly size: number;
  readonly weight: number;
}

/** A place beside the country for its label, from the anchor, with a leader. */
export interface Callout {
  readonly offset: readonly [number, number];
  readonly align: "end" | "middle" | "start";
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PlacedLabel {
  readonly request: LabelRequest;
  readonly name: string;
  /** Where the text is anchored, and the baseline of its first line. */
  readonly x: number;
  readonly y: number;
  readonly align: "end" | "middle" | "start";
  readonly isCallout: boolean;
  readonly box: Box;
}

/** Width in px of a text in the map's type. */
export type Measure = (text: string, size: number, weight: number) => number;

export const DETAIL_SIZE = 11.5;
const DETAIL_LINE = 12.5;
export const PILL = { height: 13, pitch: 11, gap: 3 } as const;

export const pillWidth = (marks: number): number => (marks - 1) * PILL.pitch + PILL.height + 2;

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const lies = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left &&
  inner.right <= outer.right &&
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom;

function blockOf(
  request: LabelRequest,
  name: string,
  callout: Callout | null,
  measure: Measure,
): PlacedLabel {
  const { anchor, size, weight, detail, marks } = request;
  const nameWidth = measure(name, size, weight);
  const detailWidth = detail === null ? 0 : measure(detail, DETAIL_SIZE, 400);
  const width = Math.max(nameWidth, detailWidth, marks > 0 ? pillWidth(marks) : 0);
  const height =
    size + (detail === null ? 0 : DETAIL_LINE) + (marks > 0 ? PILL.gap + PILL.height : 0);
  const align = callout?.align ?? "middle";
  const x = anchor[0] + (callout?.offset[0] ?? 0);
  // Capitals stand about 0.7 of the size above the baseline; a block is centred on its anchor.
  const top = callout ? anchor[1] + callout.offset[1] - size * 0.8 : anchor[1] - height / 2;
  const left = align === "end" ? x - width : align === "start" ? x : x - width / 2;
  return {
    request,
    name,
    x,
    y: top + size * 0.82,
    align,
    isCallout: callout !== null,
    box: { left: left - 1, top, right: left + width + 1, bottom: top + height },
  };
}

/** The places a request would take, best first. */
function choices(request: LabelRequest, measure: Measure): PlacedLabel[] {
  const { names, extent, size, weight, callout } = request;
  const fits = names.filter((name) => measure(name, size, weight) <= extent * 1.3);
  const inside = fits.map((name) => blockOf(request, name, null, measure));
  if (callout === null) return inside;
  const beside = names.slice(0, 1).map((name) => blockOf(request, name, callout, measure));
  return request.prefersCallout ? [...beside, ...inside] : [...inside, ...beside];
}

/**
 * Greedy placement by rank: each label takes the first of its choices that stays in the frame and
 * off everything placed before and everything that covers the map. One that finds none is not drawn.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  frame: Box,
  covers: readonly Box[],
  measure: Measure,
): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const request of [...requests].sort((a, b) => a.rank - b.rank)) {
    const found = choices(request, measure).find(
      ({ box }) =>
        lies(box, frame) &&
        !covers.some((cover) => overlaps(box, cover)) &&
        !placed.some((other) => overlaps(box, other.box)),
    );
    if (found) placed.push(found);
  }
  return placed;
}
