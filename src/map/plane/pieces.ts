import type { MultiLineString, Position } from "geojson";

/** Sides of the squares by which lines are gathered, in km. */
const SQUARE = 500;
/** Points of a line that stay together at most. */
const LONGEST = 48;

/** A line in lengths that join: each begins where the one before ends. */
function lengthsOf(line: readonly Position[]): readonly Position[][] {
  const lengths: Position[][] = [];
  for (let from = 0; from < line.length - 1; from += LONGEST - 1) {
    lengths.push(line.slice(from, from + LONGEST));
  }
  return lengths;
}

const squareOf = ([x = 0, y = 0]: Position): string =>
  `${Math.floor(x / SQUARE)} ${Math.floor(y / SQUARE)}`;

const cut = new WeakMap<MultiLineString, ReadonlyMap<string, MultiLineString>>();

/**
 * Lines that reach over the whole map in pieces that lie together, by the squares in which they begin;
 * finer lines have theirs by the same squares. The browser draws in tiles, and for each of them it works
 * out the whole of every path that has a part in it: of one that is all coasts of the world, all of them.
 */
export function piecesOf(lines: MultiLineString): ReadonlyMap<string, MultiLineString> {
  const known = cut.get(lines);
  if (known) return known;
  const squares = new Map<string, Position[][]>();
  for (const length of lines.coordinates.flatMap(lengthsOf)) {
    const square = squareOf(length[0] ?? []);
    const others = squares.get(square);
    if (others) others.push(length);
    else squares.set(square, [length]);
  }
  const pieces = new Map(
    [...squares].map(([square, coordinates]): [string, MultiLineString] => [
      square,
      { type: "MultiLineString", coordinates },
    ]),
  );
  cut.set(lines, pieces);
  return pieces;
}
