import { useMemo } from "react";
import type { Loaded } from "../data/loadDataset.ts";
import type { Reckoning } from "../domain/reckoning.ts";
import type { Arrival } from "../loading/arrival.ts";
import { type Facts, factsOf } from "./facts.ts";

/** The facts, once they have come and have no fault. */
export function useFacts(loaded: Arrival<Loaded>, reckoning: Reckoning): Facts | null {
  const dataset = loaded.state === "here" && loaded.value.ok ? loaded.value.dataset : null;
  return useMemo(() => dataset && factsOf(dataset, reckoning), [dataset, reckoning]);
}
