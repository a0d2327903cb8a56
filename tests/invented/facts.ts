import { loadDataset, type ReadText } from "../../src/data/loadDataset.ts";
import {
  loadAuthorities,
  loadMarkings,
  loadPeers,
  loadStatements,
} from "../../src/data/loadLater.ts";
import { loadTranslations } from "../../src/data/translations.ts";
import type { Dataset } from "../../src/domain/dataset.ts";
import type { MarkingBook } from "../../src/domain/marking.ts";
import type { Authorities } from "../../src/domain/party.ts";
import type { PeerAgreements } from "../../src/domain/peer.ts";
import type { Statement } from "../../src/domain/statement.ts";
import type { Problem } from "../../src/faults/problem.ts";
import { describeProblem } from "../../src/words/english/faults.ts";

/** Everything that the page reads of a dataset, by the same door. */
export interface Facts {
  readonly dataset: Dataset;
  readonly markings: MarkingBook;
  readonly authorities: Authorities;
  /** Agreements between others than the home state. */
  readonly peers: PeerAgreements;
  readonly statements: readonly Statement[];
  /** What the tables say in another language ("sr"), by the English. */
  readonly saidIn: (language: string) => Promise<ReadonlyMap<string, string>>;
}

function whole<Loaded extends { readonly ok: true }>(
  loaded: Loaded | { readonly ok: false; readonly problems: readonly Problem[] },
): Loaded {
  if (loaded.ok) return loaded;
  throw new Error(loaded.problems.map(describeProblem).join("\n"));
}

/** The facts of a folder of tables; a test has nothing to say of tables that are at fault. */
export async function factsOf(readText: ReadText): Promise<Facts> {
  const { dataset } = whole(await loadDataset(readText));
  return {
    dataset,
    markings: whole(await loadMarkings(dataset, readText)).facts,
    authorities: whole(await loadAuthorities(dataset, readText)).facts,
    peers: whole(await loadPeers(dataset, readText)).facts,
    statements: whole(await loadStatements(dataset, readText)).facts,
    saidIn: (language) => loadTranslations(readText, language),
  };
}
