import type { Dataset } from "../domain/dataset.ts";
import { agreementLayerOf } from "./agreementLayer.ts";
import { initiativeLayerOf } from "./initiativeLayer.ts";
import type { LayerList } from "./layer.ts";
import { cooperationLayerOf, meetingLayerOf } from "./placeLayer.ts";

/** The one list of layers: map, key, toggles, table, coverage and address all read it. */
export function layersOf(dataset: Dataset): LayerList {
  return {
    agreements: agreementLayerOf(dataset),
    switched: [
      ...dataset.initiatives
        .filter(({ mark }) => mark !== null)
        .map((initiative) => initiativeLayerOf(dataset, initiative)),
      meetingLayerOf(dataset),
      cooperationLayerOf(dataset),
    ],
  };
}
