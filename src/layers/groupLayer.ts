import { coverageAsOf } from "../domain/coverage.ts";
import type { Dataset } from "../domain/dataset.ts";
import { type Initiative, membersAsOf } from "../domain/initiative.ts";
import type { PartyCode } from "../domain/party.ts";
import type { Reckoning } from "../domain/reckoning.ts";
import { holdsAsOf, type Year } from "../domain/time.ts";
import type { GroupLayer } from "./layer.ts";

export function groupLayerOf(
  dataset: Dataset,
  initiative: Initiative,
  reckoning: Reckoning,
): GroupLayer {
  const known = new Map<string, ReadonlySet<PartyCode>>();
  /** The same set for the same members, so that what is drawn of them is drawn once. */
  function sameMembersAsOf(year: Year): ReadonlySet<PartyCode> {
    const members = membersAsOf(dataset.memberships, initiative.id, year);
    const key = members.join();
    const set = known.get(key) ?? new Set(members);
    known.set(key, set);
    return set;
  }
  return {
    kind: "group",
    id: initiative.id,
    initiative,
    membersAsOf: sameMembersAsOf,
    coverageAsOf: (year) => coverageAsOf(dataset, initiative.id, year, reckoning),
    citationsAsOf: (year) =>
      dataset.memberships.flatMap((stay) =>
        stay.initiative === initiative.id && holdsAsOf(stay.interval, year) ? stay.citations : [],
      ),
  };
}
