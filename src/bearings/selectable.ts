import type { Dataset } from "../domain/dataset.ts";
import type { Geography, LonLat } from "../domain/geography.ts";
import { type CountryCode, parseCountryCode } from "../domain/party.ts";
import type { Year } from "../domain/time.ts";
import { activeInitiatives } from "../layers/bands.ts";
import type { LayerList } from "../layers/index.ts";
import { homeNeighbours } from "./neighbours.ts";

/** What the map shows of the facts. */
export interface Shown {
  readonly dataset: Dataset;
  readonly layers: LayerList;
  readonly year: Year;
  /** Ids of the layers that are on. */
  readonly active: readonly string[];
}

/** Degrees; as far as the map can be moved. What has its middle beyond is in lists alone. */
const REACH = { west: -70, east: 70, south: 10, north: 80 } as const;

const isInReach = ([longitude, latitude]: LonLat): boolean =>
  longitude > REACH.west &&
  longitude < REACH.east &&
  latitude > REACH.south &&
  latitude < REACH.north;

/**
 * The countries that the keyboard walks to, with their middles: those with a class of their own,
 * members of the layers that are on, and the neighbours of the home state.
 */
export function selectableAsOf(
  { dataset, layers, year, active }: Shown,
  geography: Geography,
): ReadonlyMap<CountryCode, LonLat> {
  const { direct, beyond } = homeNeighbours(dataset, geography);
  const chosen = new Set<string>([...direct, ...beyond.flatMap(({ others }) => others)]);
  for (const layer of activeInitiatives(layers, active)) {
    for (const member of layer.membersAsOf(year)) chosen.add(member);
  }
  const places = new Map<CountryCode, LonLat>();
  for (const [text, middle] of geography.middles) {
    const code = parseCountryCode(text);
    if (code === null || !isInReach(middle)) continue;
    const isShown = layers.agreements.classAsOf(code, year).kind !== "not-in-the-list";
    if (isShown || chosen.has(code)) places.set(code, middle);
  }
  return places;
}
