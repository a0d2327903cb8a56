import { coverageAsOf } from "../domain/coverage.ts";
import type { Dataset } from "../domain/dataset.ts";
import { type Initiative, membersAsOf } from "../domain/initiative.ts";
import type { InitiativeLayer } from "./layer.ts";

export function initiativeLayerOf(dataset: Dataset, initiative: Initiative): InitiativeLayer {
  return {
    kind: "initiative",
    id: initiative.id,
    initiative,
    membersAsOf: (year) => new Set(membersAsOf(dataset.memberships, initiative.id, year)),
    coverageAsOf: (year) => coverageAsOf(dataset, initiative.id, year),
  };
}
