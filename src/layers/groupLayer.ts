import { type Coverage, coverageAsOf } from "../domain/coverage.ts";
import type { Dataset } from "../domain/dataset.ts";
import { type Initiative, membersAsOf } from "../domain/initiative.ts";
import type { PartyCode } from "../domain/party.ts";
import type { Reckoning } from "../domain/reckoning.ts";
import { holdsAsOf } from "../domain/time.ts";
import { kept, keptSet } from "./kept.ts";
import type { GroupLayer } from "./layer.ts";

export function groupLayerOf(
  dataset: Dataset,
  initiative: Initiative,
  reckoning: Reckoning,
): GroupLayer {
  const members = keptSet<PartyCode>();
  const coverage = kept<Coverage>((one) => Object.values(one).join(";"));
  return {
    kind: "group",
    id: initiative.id,
    initiative,
    membersAsOf: (year) => members(new Set(membersAsOf(dataset.memberships, initiative.id, year))),
    coverageAsOf: (year) => coverage(coverageAsOf(dataset, initiative.id, year, reckoning)),
    citationsAsOf: (year) =>
      dataset.memberships.flatMap((stay) =>
        stay.initiative === initiative.id && holdsAsOf(stay.interval, year) ? stay.citations : [],
      ),
  };
}
