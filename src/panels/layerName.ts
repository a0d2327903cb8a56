import type { SwitchedLayer } from "../layers/layer.ts";
import { rowName } from "./initiativeName.ts";
import type { Reading } from "./reading.ts";

/** What a layer's row calls it. */
export function layerName(layer: SwitchedLayer, { dataset, words }: Reading): string {
  if (layer.kind === "initiative") return rowName(layer.initiative, words);
  const { layers } = words.message;
  return layer.kind === "meetings"
    ? layers.meetings
    : layers.cooperation(words.partyName(dataset.home));
}
