import type { Authorities } from "../domain/authority.ts";
import type { Dataset } from "../domain/dataset.ts";
import type { MarkingBook } from "../domain/marking.ts";
import type { PeerAgreements } from "../domain/peer.ts";
import { fetchTable } from "./fetchDataset.ts";
import { type LaterLoaded, loadAuthorities, loadMarkings, loadPeers } from "./loadLater.ts";

/** The markings under `base`; never rejects, as with the dataset. */
export const fetchMarkings = (base: string, dataset: Dataset): Promise<LaterLoaded<MarkingBook>> =>
  loadMarkings(dataset, (name) => fetchTable(base, name));

/** The authorities under `base`; never rejects, as with the dataset. */
export const fetchAuthorities = (
  base: string,
  dataset: Dataset,
): Promise<LaterLoaded<Authorities>> => loadAuthorities(dataset, (name) => fetchTable(base, name));

/** The agreements between others under `base`; never rejects, as with the dataset. */
export const fetchPeers = (base: string, dataset: Dataset): Promise<LaterLoaded<PeerAgreements>> =>
  loadPeers(dataset, (name) => fetchTable(base, name));
