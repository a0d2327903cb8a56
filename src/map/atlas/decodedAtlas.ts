import type { Steps } from "../../loading/steps.ts";
import { piecesOf } from "../plane/pieces.ts";
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

/** Decodes a tier and writes what the map draws of it before it is asked for, a shape a step. */
export function* preparingTier(
  topology: AtlasTopology,
  tier: Tier,
  policy: BoundaryPolicyId,
): Steps<void> {
  const { countries, land, coast, borders } = decodedAtlas(topology, tier, policy);
  yield;
  const shapes = [
    ...countries.features.map(({ geometry }) => geometry),
    ...borders.map(({ line }) => line),
    ...piecesOf(coast).values(),
    land,
  ];
  for (const shape of shapes) {
    planePath(shape);
    yield;
  }
}
