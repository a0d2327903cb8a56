import type { Citation, Source } from "../../domain/source.ts";
import { holdsAsOf } from "../../domain/time.ts";
import type { SwitchedLayer } from "../../layers/layer.ts";
import type { ReadingAsOf } from "../../reading/reading.ts";
import { citationsOf, listCitation } from "../evidence/citations.ts";

function citationsOfLayer(
  layer: SwitchedLayer,
  { dataset, year }: ReadingAsOf,
): readonly Citation[] {
  switch (layer.kind) {
    case "initiative":
      return citationsOf(
        dataset.memberships.filter(
          ({ initiative, interval }) => initiative === layer.id && holdsAsOf(interval, year),
        ),
      );
    case "meetings":
      return citationsOf(layer.meetings.map(({ meeting }) => meeting));
    case "cooperation":
      return citationsOf(
        layer
          .sitesAsOf(year)
          .flatMap(({ projects, milestones }) => [
            ...projects.map(({ project }) => project),
            ...milestones,
          ]),
      );
  }
}

/** Each source that what is on the map rests on, once; the list first. */
export function sourcesOnTheMap(reading: ReadingAsOf): readonly Source[] {
  const { dataset, layers, active } = reading;
  const on = layers.switched.filter(({ id }) => active.includes(id));
  const cited = [listCitation(dataset), ...on.flatMap((layer) => citationsOfLayer(layer, reading))];
  const ids = new Set(cited.map(({ source }) => source));
  return [...ids].flatMap((id) => dataset.sources.get(id) ?? []);
}
