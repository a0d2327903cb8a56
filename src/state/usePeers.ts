import type { Dataset } from "../domain/dataset.ts";
import type { PeerAgreements } from "../domain/peer.ts";
import type { FetchedLater } from "../reading/reading.ts";
import { factsFolder } from "./departures.ts";
import { laterFacts, useLaterFacts } from "./laterFacts.ts";

const peers = laterFacts(async (dataset) => {
  const { fetchPeers } = await import("../data/fetchLater.ts");
  return fetchPeers(factsFolder(), dataset);
});

/** The agreements between others, fetched when the panel of one of them is opened. */
export const usePeers = (
  dataset: Dataset | null,
  isWanted: boolean,
): FetchedLater<PeerAgreements> => useLaterFacts(peers, dataset, isWanted);
