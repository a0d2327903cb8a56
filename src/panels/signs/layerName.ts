import type { SwitchedLayer } from "../../layers/index.ts";
import type { Reading } from "../../reading/reading.ts";
import { rowName } from "./initiativeName.ts";

/** Who cooperates, in the order in which they are named. */
export const cooperating = ({ dataset, words }: Pick<Reading, "dataset" | "words">) =>
  [words.partyName(dataset.cooperationWith), words.partyName(dataset.home)] as const;

/** What a layer's row calls it. */
export function layerName(layer: SwitchedLayer, reading: Reading): string {
  const { words } = reading;
  if (layer.kind === "group") return rowName(layer.initiative, words);
  return words.message.placeLayers[layer.id].name(...cooperating(reading));
}
