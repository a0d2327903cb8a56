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

/** Shapes that are written in one step. */
const TOGETHER = 8;

function* preparing(topology: AtlasTopology, tier: Tier, policy: BoundaryPolicyId): Steps<true> {
  const { countries, land, coast, borders } = decodedAtlas(topology, tier, policy);
  yield;
  const shapes = [
    ...countries.features.map(({ geometry }) => geometry),
    ...borders.map(({ line }) => line),
    ...piecesOf(coast).values(),
    land,
  ];
  for (let from = 0; from < shapes.length; from += TOGETHER) {
    for (const shape of shapes.slice(from, from + TOGETHER)) planePath(shape);
    yield;
  }
  return true;
}

const preparations = new WeakMap<AtlasTopology, Map<BoundaryPolicyId, Steps<true>>>();

/**
 * Decodes a tier and writes what the map draws of it before it is drawn, some shapes a step. Whoever
 * asks goes on where it was left.
 */
export function preparationOf(
  topology: AtlasTopology,
  tier: Tier,
  policy: BoundaryPolicyId,
): Steps<true> {
  const policies = preparations.get(topology) ?? new Map<BoundaryPolicyId, Steps<true>>();
  preparations.set(topology, policies);
  const steps = policies.get(policy) ?? preparing(topology, tier, policy);
  policies.set(policy, steps);
  return steps;
}
