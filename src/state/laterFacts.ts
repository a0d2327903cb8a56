import { useMemo, useState } from "react";
import { fetchTable } from "../data/fetchDataset.ts";
import type { ReadText } from "../data/loadDataset.ts";
import type { LaterLoaded } from "../data/loadLater.ts";
import type { Dataset } from "../domain/dataset.ts";
import type { Authorities } from "../domain/party.ts";
import type { PeerAgreements } from "../domain/peer.ts";
import type { Statement } from "../domain/statement.ts";
import { problemsIn, useArrival } from "../loading/arrival.ts";
import type { FetchedLater } from "../reading/reading.ts";
import { factsFolder } from "./departures.ts";

/** Facts that belong to a dataset and are fetched when they are first wanted. */
export interface LaterFacts<Facts> {
  /** The same promise at every call, until it is renewed. */
  of(dataset: Dataset): Promise<LaterLoaded<Facts>>;
  renew(dataset: Dataset): void;
}

const underWay = new Map<string, Promise<string>>();

/** A table that several ask for at once, such as that of the sources, is fetched once. */
const readText: ReadText = (name) => {
  const text =
    underWay.get(name) ??
    fetchTable(factsFolder(), name).finally(() => {
      underWay.delete(name);
    });
  underWay.set(name, text);
  return text;
};

export function laterFacts<Facts>(
  load: (dataset: Dataset, readText: ReadText) => Promise<LaterLoaded<Facts>>,
): LaterFacts<Facts> {
  const arrivals = new WeakMap<Dataset, Promise<LaterLoaded<Facts>>>();
  return {
    of(dataset) {
      const arrival = arrivals.get(dataset) ?? load(dataset, readText);
      arrivals.set(dataset, arrival);
      return arrival;
    },
    renew: (dataset) => arrivals.delete(dataset),
  };
}

const NEVER = new Promise<never>(() => {});
const AWAITED = { state: "awaited" } as const;

/** The facts once they are wanted and have come, or what went wrong and the way to try again. */
export function useLaterFacts<Facts>(
  source: LaterFacts<Facts>,
  dataset: Dataset | null,
  isWanted: boolean,
): FetchedLater<Facts> {
  const [, setAttempt] = useState(0);
  const loaded = useArrival(dataset && isWanted ? source.of(dataset) : NEVER);
  return useMemo(() => {
    if (!dataset || loaded.state === "awaited") return AWAITED;
    if (loaded.state === "here" && loaded.value.ok) {
      return { state: "here", facts: loaded.value.facts };
    }
    const onTryAgain = () => {
      source.renew(dataset);
      setAttempt((attempt) => attempt + 1);
    };
    return { state: "failed", problems: problemsIn(loaded), onTryAgain };
  }, [source, dataset, loaded]);
}

// The door of what is read later comes with it, not in the first load.
const authorities = laterFacts(async (...of) =>
  (await import("../data/loadLater.ts")).loadAuthorities(...of),
);

/** The authorities of the parties, fetched when a panel or a table that names them is opened. */
export const useAuthorities = (
  dataset: Dataset | null,
  isWanted: boolean,
): FetchedLater<Authorities> => useLaterFacts(authorities, dataset, isWanted);

const peers = laterFacts(async (...of) => (await import("../data/loadLater.ts")).loadPeers(...of));

/** The agreements between others, fetched when the panel of one of them is opened. */
export const usePeers = (
  dataset: Dataset | null,
  isWanted: boolean,
): FetchedLater<PeerAgreements> => useLaterFacts(peers, dataset, isWanted);

const statements = laterFacts(async (...of) =>
  (await import("../data/loadLater.ts")).loadStatements(...of),
);

/** What was said, fetched when a panel that tells of it is opened, or a search made. */
export const useStatements = (
  dataset: Dataset | null,
  isWanted: boolean,
): FetchedLater<readonly Statement[]> => useLaterFacts(statements, dataset, isWanted);
