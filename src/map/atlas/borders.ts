import type { MultiLineString } from "geojson";
import { feature } from "topojson-client";
import type { BoundaryPolicy, LineKind } from "../../geography/boundaryPolicies.ts";
import { type Decoded, polygonsOf, type Unit } from "./atlasTopology.ts";
import { chained } from "./chain.ts";

/** The line between two neighbours. */
export interface Border {
  /** Country codes in alphabetical order, "LAND" for neutral land; unit codes on a special line. */
  readonly left: string;
  readonly right: string;
  readonly kind: LineKind;
  readonly line: MultiLineString;
}

/** An arc and the one or two units beside it, in alphabetical order of their codes. */
export interface Side {
  readonly arc: number;
  readonly units: readonly [Unit, ...Unit[]];
  /** Special lines only. */
  readonly kind: LineKind | undefined;
}

export function sidesOf(units: readonly Unit[], { lines }: BoundaryPolicy): Side[] {
  const kinds = new Map(lines.map(({ between, kind }) => [between.join("|"), kind]));
  const beside = new Map<number, [Unit, ...Unit[]]>();
  for (const unit of units) {
    for (const index of polygonsOf(unit).flat(2)) {
      const arc = index < 0 ? ~index : index;
      const known = beside.get(arc);
      if (!known) beside.set(arc, [unit]);
      else if (!known.includes(unit)) known.push(unit);
    }
  }
  return [...beside].map(([arc, both]) => {
    both.sort((a, b) => (a.code < b.code ? -1 : 1));
    return { arc, units: both, kind: kinds.get(both.map(({ code }) => code).join("|")) };
  });
}

export function coastOf(decoded: Decoded, sides: readonly Side[]): MultiLineString {
  return lineOf(
    decoded,
    sides.filter(({ units }) => units.length === 1),
  );
}

/** Borders of countries, and the special lines, which may also run inside a country. */
export function bordersOf(decoded: Decoded, sides: readonly Side[]): Border[] {
  const found = new Map<string, { pair: Omit<Border, "line">; sides: Side[] }>();
  for (const side of sides) {
    const pair = pairOf(side);
    if (!pair) continue;
    const key = `${pair.left}|${pair.right}|${pair.kind}`;
    const entry = found.get(key);
    if (entry) entry.sides.push(side);
    else found.set(key, { pair, sides: [side] });
  }
  return [...found.values()].map(({ pair, sides: own }) => ({
    ...pair,
    line: lineOf(decoded, own),
  }));
}

function pairOf({ units: [a, b], kind }: Side): Omit<Border, "line"> | undefined {
  if (!b) return undefined;
  if (kind) return { left: a.code, right: b.code, kind };
  if (a.country === b.country) return undefined;
  const [left, right] = a.country < b.country ? [a.country, b.country] : [b.country, a.country];
  return { left, right, kind: "border" };
}

export function lineOf({ topology, ends }: Decoded, sides: readonly Side[]): MultiLineString {
  const arcs = chained(
    sides.map(({ arc }) => arc),
    ends,
  );
  return feature(topology, { type: "MultiLineString", arcs }).geometry;
}
