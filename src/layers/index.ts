import type { Dataset } from "../domain/dataset.ts";
import { AS_LISTED, type Reckoning } from "../domain/reckoning.ts";
import { yearsOf } from "../domain/tally.ts";
import { agreementLayerOf } from "./agreementLayer.ts";
import { initiativeLayerOf } from "./initiativeLayer.ts";
import type { LayerList } from "./layer.ts";
import { cooperationLayerOf, meetingLayerOf } from "./placeLayer.ts";

/** The one list of layers: map, key, toggles, table, coverage and address all read it. */
export function layersOf(dataset: Dataset, reckoning: Reckoning = AS_LISTED): LayerList {
  return {
    agreements: agreementLayerOf(dataset, reckoning),
    switched: [
      ...dataset.initiatives
        .filter(({ mark }) => mark !== null)
        .map((initiative) => initiativeLayerOf(dataset, initiative, reckoning)),
      meetingLayerOf(dataset, yearsOf(dataset, reckoning).newest),
      cooperationLayerOf(dataset, yearsOf(dataset, reckoning).newest),
    ],
  };
}
