// Points and rectangles of the plane; shared with geo. What is measured in px is a `Box`.

/** In km, x east and y north. */
export type PlanePoint = readonly [x: number, y: number];

/** In km; its sides are parallel to the axes. */
export type PlaneBox = readonly [minX: number, minY: number, maxX: number, maxY: number];

const OF_NOTHING: PlaneBox = [Infinity, Infinity, -Infinity, -Infinity];

/** The smallest box that has both in it. */
export const union = (a: PlaneBox, b: PlaneBox): PlaneBox => [
  Math.min(a[0], b[0]),
  Math.min(a[1], b[1]),
  Math.max(a[2], b[2]),
  Math.max(a[3], b[3]),
];

/** What two boxes that meet have in common. */
export const intersection = (a: PlaneBox, b: PlaneBox): PlaneBox => [
  Math.max(a[0], b[0]),
  Math.max(a[1], b[1]),
  Math.min(a[2], b[2]),
  Math.min(a[3], b[3]),
];

/**
 * The smallest box that has all the points in it; of none, one that is lost in every union. Without a
 * box for each of them: a tier of shapes has a hundred thousand.
 */
export function boxOf(points: readonly (readonly number[])[]): PlaneBox {
  let [minX, minY, maxX, maxY] = OF_NOTHING;
  for (const [x = 0, y = 0] of points) {
    if (x < minX) minX = x;
    if (y < minY) minY = y;
    if (x > maxX) maxX = x;
    if (y > maxY) maxY = y;
  }
  return [minX, minY, maxX, maxY];
}

/** Whether the point is in the box or on its edge. Without a tuple: labels ask it a million times. */
export const hasPlanePoint = (box: PlaneBox, x: number, y: number): boolean =>
  x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3];

export const middleOf = ([minX, minY, maxX, maxY]: PlaneBox): PlanePoint => [
  (minX + maxX) / 2,
  (minY + maxY) / 2,
];
