import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";
import { assemble } from "./assemble.ts";
import { type Piece, ringsOf } from "./cutUnits.ts";
import { dissolve } from "./dissolve.ts";
import { flatten } from "./flatten.ts";
import { thinAll } from "./thin.ts";
import { lakeCoarseness } from "./tiers.ts";
import { weigh } from "./weigh.ts";

/** Lakes, which the countries' shapes count as land. The Caspian Sea is open water in both sources. */
export function lakesOf(source: Topology): Topology {
  const [thinned] = thinAll(weigh(dissolve(flatten(pieces(source)))), [lakeCoarseness]);
  if (!thinned) throw new Error("The lakes were given no coarseness.");
  const topology = assemble(thinned, noProperties);
  return { ...topology, objects: { lakes: topology.objects.units } };
}

function pieces(source: Topology): Piece[] {
  const lakes = source.objects["lakes"];
  if (lakes?.type !== "GeometryCollection") return [];
  return lakes.geometries.flatMap((lake): Piece[] => {
    const found = feature(source, lake);
    if (found.type !== "Feature") return [];
    const { geometry } = found;
    if (geometry.type === "Polygon")
      return [{ unit: "lakes", rings: ringsOf(geometry.coordinates) }];
    if (geometry.type !== "MultiPolygon") return [];
    return geometry.coordinates.map((rings) => ({ unit: "lakes", rings: ringsOf(rings) }));
  });
}

function noProperties(): undefined {
  return undefined;
}
