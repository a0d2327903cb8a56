import { useMemo } from "react";
import type { Loaded } from "../data/loadDataset.ts";
import type { Dataset } from "../domain/dataset.ts";
import { type PartyCode, parseCountryCode } from "../domain/party.ts";
import { AS_LISTED, type Reckoning } from "../domain/reckoning.ts";
import { datedIn, type YearSpan, yearsOf } from "../domain/tally.ts";
import type { Year } from "../domain/time.ts";
import { NOT_IN_THE_LIST } from "../layers/agreementLayer.ts";
import { type LayerList, layersOf, recordOf } from "../layers/index.ts";
import type { AreaClass } from "../layers/layer.ts";
import type { Arrival } from "../loading/arrival.ts";
import { BOUNDARY_POLICIES } from "../map/atlas/atlas.ts";
import type { ViewScope } from "../view/view.ts";
import { LANGUAGES } from "../words/languages.ts";

/** A dataset and the layers it is seen as, by one reckoning. */
export interface Facts {
  readonly dataset: Dataset;
  readonly reckoning: Reckoning;
  readonly layers: LayerList;
  /** All that can be shown. */
  readonly years: YearSpan;
}

export const factsOf = (dataset: Dataset, reckoning: Reckoning = AS_LISTED): Facts => ({
  dataset,
  reckoning,
  layers: layersOf(dataset, reckoning),
  years: yearsOf(dataset, reckoning),
});

const DEFAULT_LAYERS = ["meetings"];
/** On a phone's small scale the meetings would hide the region that they are about. */
const DEFAULT_ON_A_PHONE: readonly string[] = [];

/** Without facts nothing in the address is known to be wrong, so all of it is kept. */
const OPEN_SCOPE: ViewScope = {
  yearsOf: () => ({ first: 0, newest: 9999 }),
  defaultLayers: DEFAULT_LAYERS,
  languages: LANGUAGES,
  boundaries: BOUNDARY_POLICIES,
  isLayer: () => true,
  isParty: (_code): _code is PartyCode => true,
  isRecord: () => true,
  isGroup: () => true,
};

export function scopeOf(facts: Facts | null, isPhone = false): ViewScope {
  const defaultLayers = isPhone ? DEFAULT_ON_A_PHONE : DEFAULT_LAYERS;
  if (!facts) return { ...OPEN_SCOPE, defaultLayers };
  const { dataset, layers } = facts;
  const parties: ReadonlySet<string> = new Set(dataset.parties.keys());
  const ids = new Set(layers.switched.map(({ id }) => id));
  const initiatives = new Set(dataset.initiatives.map(({ id }) => id));
  // A group without members of its own, such as one composed of others, cannot be asked about.
  const groups = new Set(dataset.memberships.map(({ initiative }) => initiative));
  return {
    ...OPEN_SCOPE,
    defaultLayers,
    yearsOf: (reckoning) => yearsOf(dataset, reckoning),
    isLayer: (id) => ids.has(id),
    isParty: (code): code is PartyCode => parties.has(code),
    isRecord: (panel) =>
      panel.kind === "group" ? initiatives.has(panel.id) : recordOf(layers, panel) !== null,
    isGroup: (id) => groups.has(id),
  };
}

/** The class of a shape by its code; without facts no shape has one to show. */
export function classifier(layers: LayerList | null, year: Year): (code: string) => AreaClass {
  if (!layers) return () => NOT_IN_THE_LIST;
  const { agreements } = layers;
  return (text) => {
    const code = parseCountryCode(text);
    return code ? agreements.classAsOf(code, year) : NOT_IN_THE_LIST;
  };
}

/** The parties whose agreement is new in the year. */
export const freshAsOf = (
  { dataset, reckoning }: Pick<Facts, "dataset" | "reckoning">,
  year: Year,
): ReadonlySet<PartyCode> =>
  new Set(datedIn(dataset, year, reckoning).map(({ counterparty }) => counterparty));

/** The facts, once they have come and have no fault. */
export function useFacts(loaded: Arrival<Loaded>, reckoning: Reckoning): Facts | null {
  const dataset = loaded.state === "here" && loaded.value.ok ? loaded.value.dataset : null;
  return useMemo(() => dataset && factsOf(dataset, reckoning), [dataset, reckoning]);
}
