import type { SwitchedLayer } from "../../layers/layer.ts";
import type { Reading } from "../../reading/reading.ts";
import { rowName } from "./initiativeName.ts";

/** Who cooperates, in the order in which they are named. */
export const cooperating = ({ dataset, words }: Pick<Reading, "dataset" | "words">) =>
  [words.partyName(dataset.cooperationWith), words.partyName(dataset.home)] as const;

/** What a layer's row calls it. */
export function layerName(layer: SwitchedLayer, reading: Reading): string {
  const { words } = reading;
  if (layer.kind === "initiative") return rowName(layer.initiative, words);
  const { layers } = words.message;
  return layer.kind === "meetings" ? layers.meetings : layers.cooperation(...cooperating(reading));
}
