import type { Source } from "../../domain/source.ts";
import type { ReadingAsOf } from "../../reading/reading.ts";
import { listCitation } from "../evidence/citations.ts";

/** Each source that what is on the map rests on, once; the list first. */
export function sourcesOnTheMap(reading: ReadingAsOf): readonly Source[] {
  const { dataset, layers, active, year } = reading;
  const on = layers.switched.filter(({ id }) => active.includes(id));
  const cited = [listCitation(dataset), ...on.flatMap((layer) => layer.citationsAsOf(year))];
  return [...new Set(cited.map(({ source }) => source))];
}
