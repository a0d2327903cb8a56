import type { Authorities } from "../domain/authority.ts";
import type { Dataset } from "../domain/dataset.ts";
import type { FetchedLater } from "../reading/reading.ts";
import { factsFolder } from "./departures.ts";
import { laterFacts, useLaterFacts } from "./laterFacts.ts";

// The door of what is read later comes with it, not in the first load.
const authorities = laterFacts(async (dataset) => {
  const { fetchAuthorities } = await import("../data/fetchLater.ts");
  return fetchAuthorities(factsFolder(), dataset);
});

/** The authorities of the parties, fetched when a panel or a table that names them is opened. */
export const useAuthorities = (
  dataset: Dataset | null,
  isWanted: boolean,
): FetchedLater<Authorities> => useLaterFacts(authorities, dataset, isWanted);
