import { planePath } from "../plane/planePath.ts";
import {
  type Atlas,
  type AtlasTopology,
  type BoundaryPolicyId,
  decodeAtlas,
  type Tier,
} from "./atlas.ts";

const decoded = new WeakMap<AtlasTopology, Map<BoundaryPolicyId, Atlas>>();

/** The shapes of a tier as a policy draws them: decoded once for all the page's maps and zooms. */
export function decodedAtlas(topology: AtlasTopology, tier: Tier, policy: BoundaryPolicyId): Atlas {
  const policies = decoded.get(topology) ?? new Map<BoundaryPolicyId, Atlas>();
  decoded.set(topology, policies);
  const atlas = policies.get(policy) ?? decodeAtlas(topology, tier, policy);
  policies.set(policy, atlas);
  return atlas;
}

/** Decodes a tier and writes what the map draws of it, before it is asked for. */
export function prepareTier(topology: AtlasTopology, tier: Tier, policy: BoundaryPolicyId): void {
  const { countries, land, coast, borders } = decodedAtlas(topology, tier, policy);
  for (const { geometry } of countries.features) planePath(geometry);
  for (const { line } of borders) planePath(line);
  planePath(land);
  planePath(coast);
}
