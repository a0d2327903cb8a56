import type { MapFrames } from "../domain/geography.ts";
import { fetchFile } from "../faults/fetchFile.ts";
import { FaultyFile, ofWholeFile, type Problem } from "../faults/problem.ts";
import { assemble } from "./assemble.ts";
import type { Loaded } from "./loadDataset.ts";
import { PACKED_FACTS, packedTranslations, type TranslationPart, unpack } from "./packed.ts";

/** Where the facts are, and in which form the page is to read them. */
export interface FactsPlace {
  /** An address that ends with "/". */
  readonly folder: string;
  /** Checked and packed when the page was built; null: they are read from the tables, and checked. */
  readonly packed: { readonly frames: MapFrames | null } | null;
}

/** What is fetched of the facts when the page opens; neither rejects. */
export interface FirstFacts {
  /** What the map shows first; null: that is not known. */
  readonly frames: Promise<MapFrames | null>;
  readonly dataset: Promise<Loaded>;
}

/** Text of a table in a folder. */
export async function fetchTable(folder: string, name: string): Promise<string> {
  return (await fetchFile(`${folder}${name}.csv`)).text();
}

const failed = (problem: Problem): Loaded => ({ ok: false, problems: [problem] });

async function fetchPacked(folder: string): Promise<Loaded> {
  try {
    const response = await fetchFile(`${folder}${PACKED_FACTS}`);
    const lines = unpack(await response.json());
    const [about] = lines.dataset;
    if (!about) throw new Error(`${PACKED_FACTS} is of no dataset.`);
    return { ok: true, dataset: assemble(about.value, lines) };
  } catch (reason) {
    if (reason instanceof FaultyFile) return failed(reason.problem);
    // What has come is not what was packed: the tables beside it are read in its place.
    return fetchTables(folder).dataset;
  }
}

function fetchTables(folder: string): FirstFacts {
  const about = fetchTable(folder, "dataset");
  const door = import("./door.ts");
  return {
    frames: door.then(({ readFrames }) => readFrames(about)).catch(() => null),
    dataset: door
      .then(({ loadDataset }) =>
        loadDataset((name) => (name === "dataset" ? about : fetchTable(folder, name))),
      )
      // What reads them did not come.
      .catch(() => failed(ofWholeFile("dataset.csv", { kind: "not-fetched", status: null }))),
  };
}

/** The dataset and what the map shows first; what cannot be fetched is a problem like others. */
export const fetchFacts = ({ folder, packed }: FactsPlace): FirstFacts =>
  packed
    ? { frames: Promise.resolve(packed.frames), dataset: fetchPacked(folder) }
    : fetchTables(folder);

/**
 * What the tables say in a language ("sr"), by their English; rejects without it. Where they are not
 * packed it comes whole at first, and nothing later.
 */
export async function fetchTranslations(
  { folder, packed }: FactsPlace,
  language: string,
  part: TranslationPart,
): Promise<ReadonlyMap<string, string>> {
  if (packed) {
    const response = await fetchFile(`${folder}${packedTranslations(language, part)}`);
    return new Map(await response.json());
  }
  if (part === "later") return new Map();
  const { loadTranslations } = await import("./door.ts");
  return loadTranslations((name) => fetchTable(folder, name), language);
}
