import type { PartyCode } from "../domain/party.ts";
import type { LayerList } from "./index.ts";
import type { GroupLayer } from "./layer.ts";

/** First: solid, at the edge. Second: dashed, set in. */
export type BandRank = 1 | 2;

/** The initiatives that are on, in the order in which they were switched on. */
export function activeInitiatives(
  { groups }: LayerList,
  active: readonly string[],
): readonly GroupLayer[] {
  return active.flatMap((id) => groups.find((layer) => layer.id === id) ?? []);
}

/** The initiative that the first of these parties to be an organization is; null: none is one. */
export function outlinedInitiative(
  { groups }: LayerList,
  ...parties: readonly (PartyCode | null)[]
): GroupLayer | null {
  for (const party of parties) {
    const found = groups.find(({ initiative }) => initiative.organization === party);
    if (party !== null && found) return found;
  }
  return null;
}

/**
 * Only the two newest of the active initiatives have a band: more rings would swallow a small
 * country. Switching one off gives its band to the next newest. One that is outlined, as its seal
 * is pointed at or selected, counts as the newest for as long as that lasts.
 */
export function bandRanks(
  layers: LayerList,
  active: readonly string[],
  outlined: GroupLayer | null = null,
): ReadonlyMap<string, BandRank> {
  const switchedOn = activeInitiatives(layers, active).filter((layer) => layer !== outlined);
  const [second, first] = [...switchedOn, ...(outlined ? [outlined] : [])].slice(-2);
  const newest = first ?? second;
  const ranks = new Map<string, BandRank>();
  if (newest) ranks.set(newest.id, 1);
  if (first && second) ranks.set(second.id, 2);
  return ranks;
}
