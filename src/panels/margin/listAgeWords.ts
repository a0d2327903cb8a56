import { listAgeOn } from "../../domain/listAge.ts";
import type { Reading } from "../../reading/reading.ts";

/** When the list was last looked at, or since when it has not been, in a few words. */
export function ageOfList({ dataset, words, today }: Reading): string {
  const { isStale, verified, months } = listAgeOn(dataset, today);
  const { key } = words.message;
  const date = words.date(verified);
  return isStale ? key.notVerifiedSince(date, months) : key.verifiedOn(date);
}
