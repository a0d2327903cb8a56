import type { FactsPlace, FirstFacts } from "../data/fetchDataset.ts";
import type { Departure } from "../loading/arrival.ts";
import type { AtlasTopology } from "../map/atlas/atlas.ts";

/** What is on its way when the page opens. */
export interface OnTheirWay extends FirstFacts {
  readonly overview: Promise<AtlasTopology>;
}

type Awaited<P> = P extends Promise<infer T> ? T : never;

/** The same, or what of it has come. */
export type Departures = {
  readonly [What in keyof OnTheirWay]: Departure<Awaited<OnTheirWay[What]>>;
};

/**
 * Where the facts are: index.html alone names it, where it asks for the first of their files. Packed
 * facts are JSON; any other file is a table, and the tables beside it are read and checked here.
 */
export function factsPlace(): FactsPlace {
  const first = document.querySelector<HTMLLinkElement>("link#dataset");
  if (!first) throw new Error("index.html names no dataset.");
  const { href, dataset } = first;
  const folder = new URL(".", href).href;
  if (!new URL(href).pathname.endsWith(".json")) return { folder, packed: null };
  return { folder, packed: { frames: JSON.parse(dataset["frames"] ?? "null") } };
}

/** The folder of the facts, an address that ends with "/". */
export const factsFolder = (): string => factsPlace().folder;
