import type { Loaded } from "./data/loadDataset.ts";
import type { AtlasTopology } from "./map/atlas.ts";

/** What is on its way when the page opens. */
export interface Departures {
  readonly overview: Promise<AtlasTopology>;
  readonly dataset: Promise<Loaded>;
}

/** The folder of the facts, as seen from the page. */
export const FACTS = "data/serbia/";
