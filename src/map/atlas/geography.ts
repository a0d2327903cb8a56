import type { Geography, LonLat } from "../../domain/geography.ts";
import { boundaryPolicies } from "../../geography/boundaryPolicies.ts";
import { unproject } from "../../geography/plane.ts";
import { type BoundaryPolicyId, gazetteerOf } from "./atlas.ts";
import { type AtlasTopology, unitsOf } from "./atlasTopology.ts";
import { sidesOf } from "./borders.ts";

/** How the countries lie to one another: read off the shapes themselves, never from a list. */
export function geographyOf(topology: AtlasTopology, policy: BoundaryPolicyId): Geography {
  const units = unitsOf(topology, boundaryPolicies[policy]).filter(({ isOverseas }) => !isOverseas);
  const middles = new Map(
    [...gazetteerOf(units)].map(([code, { nameAt }]): [string, LonLat] => [
      code,
      unproject(...nameAt),
    ]),
  );
  const neighbours = new Map([...middles.keys()].map((code) => [code, new Set<string>()]));
  for (const { units: beside } of sidesOf(units, boundaryPolicies[policy])) {
    const [a, b] = beside.map(({ country }) => country);
    if (a === undefined || b === undefined || a === b) continue;
    // Land that is not drawn country by country is nobody's neighbour.
    if (!middles.has(a) || !middles.has(b)) continue;
    neighbours.get(a)?.add(b);
    neighbours.get(b)?.add(a);
  }
  return { middles, neighbours };
}
