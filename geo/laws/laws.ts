import type { Geography } from "../files.ts";
import type { Law } from "./law.ts";
import { lawsOfShape } from "./lawsOfShape.ts";
import { lawsOfUnits } from "./lawsOfUnits.ts";

/** Everything that must hold of the geography before it is written, and of the files at any time. */
export const laws: readonly Law[] = [...lawsOfUnits, ...lawsOfShape];

/** A sentence for every way in which the geography is not fit to be shown. */
export function faultsOf(geography: Geography): string[] {
  return laws.flatMap(({ name, faults }) => faults(geography).map((fault) => `${name}. ${fault}`));
}
