// Closed lines of the plane, as polygons are made of; shared with geo.

type Ring = readonly (readonly number[])[];

/** Signed area in the unit of its coordinates, squared: positive when walked anticlockwise. */
export function ringArea(ring: Ring): number {
  let twice = 0;
  let [lastX = 0, lastY = 0] = ring.at(-1) ?? [];
  for (const [x = 0, y = 0] of ring) {
    twice += lastX * y - x * lastY;
    [lastX, lastY] = [x, y];
  }
  return twice / 2;
}

/** Even and odd: a hole's ring turns the answer round again. */
export function isInside(rings: readonly Ring[], x: number, y: number): boolean {
  let isIn = false;
  for (const ring of rings) {
    let [lastX = 0, lastY = 0] = ring.at(-1) ?? [];
    for (const [nextX = 0, nextY = 0] of ring) {
      if (nextY > y !== lastY > y) {
        const crossing = nextX + ((y - nextY) / (lastY - nextY)) * (lastX - nextX);
        if (x < crossing) isIn = !isIn;
      }
      lastX = nextX;
      lastY = nextY;
    }
  }
  return isIn;
}
