import type { Dataset } from "../domain/dataset.ts";
import { AS_LISTED, type Reckoning } from "../domain/reckoning.ts";
import { yearsOf } from "../domain/tally.ts";
import type { Year } from "../domain/time.ts";
import { agreementLayerOf } from "./agreementLayer.ts";
import { cooperationLayerOf } from "./cooperationLayer.ts";
import { groupLayerOf } from "./groupLayer.ts";
import type { AgreementLayer, GroupLayer, PlaceLayerOf, PlaceRecord } from "./layer.ts";
import { meetingLayerOf } from "./meetingLayer.ts";

/** The layers of places, in the order of their rows. A new one is its file and its line here. */
const placeLayersOf = (dataset: Dataset, newest: Year) =>
  byId({
    meetings: meetingLayerOf(dataset, newest),
    cooperation: cooperationLayerOf(dataset, newest),
  });

/** Each stands by the name that it gives itself. */
const byId = <Layers extends { readonly [Id in keyof Layers]: PlaceLayerOf<Id & string, string> }>(
  layers: Layers,
): Layers => layers;

type PlaceLayers = Readonly<ReturnType<typeof placeLayersOf>>;

/** Any of them: whoever is not about one of them in particular asks no more of it than this. */
export type PlaceLayer = PlaceLayerOf<keyof PlaceLayers, PlaceLayers[keyof PlaceLayers]["panel"]>;

/** A layer that the reader switches on and off; its id stands in the address. */
export type SwitchedLayer = GroupLayer | PlaceLayer;

/** Everything that is on the map. */
export interface LayerList {
  readonly agreements: AgreementLayer;
  readonly groups: readonly GroupLayer[];
  readonly places: PlaceLayers;
  /** In the order of the key and the toggles. */
  readonly switched: readonly SwitchedLayer[];
}

/** The one list of layers: map, key, toggles, table, coverage and address all read it. */
export function layersOf(dataset: Dataset, reckoning: Reckoning = AS_LISTED): LayerList {
  const groups = dataset.initiatives
    .filter(({ mark }) => mark !== null)
    .map((initiative) => groupLayerOf(dataset, initiative, reckoning));
  const places = placeLayersOf(dataset, yearsOf(dataset, reckoning).newest);
  return {
    agreements: agreementLayerOf(dataset, reckoning),
    groups,
    places,
    switched: [...groups, ...Object.values(places)],
  };
}

export const placeLayersIn = ({ places }: LayerList): readonly PlaceLayer[] =>
  Object.values(places);

/** The record that a panel is about, with its layer; null where it is about none. */
export function recordOf(
  layers: LayerList,
  panel: { readonly kind: string; readonly id?: string } | null,
): { readonly layer: PlaceLayer; readonly record: PlaceRecord } | null {
  for (const layer of placeLayersIn(layers)) {
    const record = layer.records.find(({ id }) => layer.panel === panel?.kind && id === panel.id);
    if (record) return { layer, record };
  }
  return null;
}
