import type { Geography } from "./files.ts";
import { areasOf } from "./topologyAreas.ts";
import { unitCodes } from "./units.ts";

/** A sentence for every way in which the geography is not fit to be shown. */
export function faultsOf({ tiers }: Geography): string[] {
  return [...tiers].flatMap(([tier, topology]) => {
    const found = new Set(areasOf(topology).map(({ id }) => String(id)));
    return unitCodes
      .filter((code) => !found.has(code))
      .map((code) => `${code} is missing in ${tier}.`);
  });
}
