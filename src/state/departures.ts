import type { Loaded } from "../data/loadDataset.ts";
import type { MapFrames } from "../domain/geography.ts";
import type { AtlasTopology } from "../map/atlas/atlas.ts";

/** What is on its way when the page opens. */
export interface Departures {
  readonly overview: Promise<AtlasTopology>;
  /** What the map shows first; null: the dataset does not say. */
  readonly frames: Promise<MapFrames | null>;
  readonly dataset: Promise<Loaded>;
}

/** The folder of the facts. index.html alone names it, where it asks for the first of its tables. */
export function factsFolder(): string {
  const first = document.querySelector<HTMLLinkElement>("link#dataset");
  if (!first) throw new Error("index.html names no dataset.");
  return new URL(".", first.href).href;
}
