import type { InitiativeLayer, LayerList, SwitchedLayer } from "./layer.ts";

/** First: solid, at the edge. Second: dashed, set in. */
export type BandRank = 1 | 2;

const isInitiative = (layer: SwitchedLayer): layer is InitiativeLayer =>
  layer.kind === "initiative";

/** The initiatives that are on, in the order in which they were switched on. */
export function activeInitiatives(
  layers: LayerList,
  active: readonly string[],
): readonly InitiativeLayer[] {
  const initiatives = layers.switched.filter(isInitiative);
  return active.flatMap((id) => initiatives.find((layer) => layer.id === id) ?? []);
}

/**
 * Only the two newest of the active initiatives have a band: more rings would swallow a small
 * country. Switching one off gives its band to the next newest.
 */
export function bandRanks(
  layers: LayerList,
  active: readonly string[],
): ReadonlyMap<string, BandRank> {
  const [second, first] = activeInitiatives(layers, active).slice(-2);
  const newest = first ?? second;
  const ranks = new Map<string, BandRank>();
  if (newest) ranks.set(newest.id, 1);
  if (first && second) ranks.set(second.id, 2);
  return ranks;
}
