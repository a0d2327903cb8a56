import type { AtlasTopology } from "../../src/map/atlas/atlas.ts";

/** So many times as many vertices. */
export const TIMES = 10;

/** The same shapes with each line between two vertices in ten pieces, none of them straight on. */
export function denser(topology: AtlasTopology): AtlasTopology {
  const { transform, arcs } = topology;
  if (!transform) throw new Error("The shapes are not in whole steps.");
  const [x, y] = transform.scale;
  return {
    ...topology,
    transform: { ...transform, scale: [x / TIMES, y / TIMES] },
    arcs: arcs.map((arc) =>
      arc.flatMap(([dx = 0, dy = 0], index) => {
        // The first of an arc is its place, the others are steps from the one before.
        if (index === 0) return [[dx * TIMES, dy * TIMES]];
        return Array.from({ length: TIMES }, (_, piece) => {
          const aside = piece === TIMES - 1 ? 0 : (piece % 2) * 2 - 1;
          const back = piece === 0 ? 0 : ((piece - 1) % 2) * 2 - 1;
          return [dx + aside - back, dy];
        });
      }),
    ),
  };
}
