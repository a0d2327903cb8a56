import type { MapFrames } from "../domain/geography.ts";
import { readTable } from "./readTable.ts";
import { tables } from "./tables.ts";

/** The tables themselves, read and checked in the page: no part of a first load that has them packed. */
export { loadDataset } from "./loadDataset.ts";
export { loadTranslations } from "./translations.ts";

/**
 * What the map shows first, from the dataset's first table: the map is drawn before the others are
 * here. null where it does not say, of which the dataset as a whole tells.
 */
export async function readFrames(text: Promise<string>): Promise<MapFrames | null> {
  const read = await text.then((csv) => readTable(tables.dataset, csv)).catch(() => null);
  const row = read?.lines[0]?.value;
  if (!row) return null;
  return {
    plate: { middle: [row.plate_longitude, row.plate_latitude], kmPerPixel: row.plate_scale },
    phone: { middle: [row.phone_longitude, row.phone_latitude], kmPerPixel: row.phone_scale },
  };
}
