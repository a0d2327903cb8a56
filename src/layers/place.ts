import type { Place } from "../domain/gathering.ts";
import { hasHappenedAsOf, type PartialDate, type Year } from "../domain/time.ts";
import type { PlacedRecord, PlaceRecord, Position } from "./layer.ts";

/** Where a mark can stand; null where the sources do not say. */
export function positionOf({ city, longitude, latitude }: Place) {
  if (city === null || longitude === null || latitude === null) return null;
  return { city, longitude, latitude } satisfies Position & Pick<PlaceRecord, "city">;
}

/** What came after the newest year shown has none of its own to be shown with: it joins that one. */
export const isShownAsOf = (date: PartialDate, year: Year, newest: Year): boolean =>
  year === newest || hasHappenedAsOf(date, year);

/** A record of which nothing is told but what is given. */
export const UNTOLD = {
  number: null,
  when: null,
  isUncertain: false,
  remarks: [],
  related: [],
  projects: [],
  milestones: [],
  meetings: [],
} as const satisfies Partial<PlaceRecord>;

/** What a layer answers with that is nothing but places, each of them its own. */
export const nothingBut = (places: readonly PlacedRecord[]) => ({
  count: places.length,
  records: places,
  places,
  ownPlaces: places,
});
