import { datedIn, tallyAsOf } from "../../domain/tally.ts";
import type { SwitchedLayer } from "../../layers/index.ts";
import type { ReadingAsOf } from "../../reading/reading.ts";
import { isAbout, selectedIn } from "../../view/panel.ts";
import { spokenWords } from "../../words/english/spoken.ts";
import { layerName } from "../signs/layerName.ts";
import { coverageCount } from "../signs/statusWords.ts";
import { countrySentence } from "./countrySentence.ts";

/** What can be stepped through. */
export type Steps = Pick<ReadingAsOf, "year" | "reckoning" | "active" | "panel">;

function yearReached({ dataset, words, year, reckoning }: ReadingAsOf): string {
  const { concluded, outside } = tallyAsOf(dataset, year, reckoning);
  const names = datedIn(dataset, year, reckoning)
    .filter((agreement) => concluded.includes(agreement))
    .map(({ counterparty }) => words.partyName(counterparty));
  const reached = words.message.dock.reached(year, concluded.length, words.list(names));
  const beside = outside.length > 0 && words.reckoned?.outside.count(outside.length);
  return beside ? `${reached} ${beside}.` : reached;
}

function layerOn(reading: ReadingAsOf, layer: SwitchedLayer): string {
  const { steps } = spokenWords(reading.words);
  const on = steps.layerOn(layerName(layer, reading));
  if (layer.kind !== "group") return on;
  const coverage = layer.coverageAsOf(reading.year);
  return coverage.total === 0
    ? on
    : `${on} ${steps.coverage(coverageCount(coverage, reading.words))}`;
}

function layerChanges(before: Steps, reading: ReadingAsOf): readonly string[] {
  const { steps } = spokenWords(reading.words);
  return reading.layers.switched.flatMap((layer) => {
    const [was, is] = [before.active.includes(layer.id), reading.active.includes(layer.id)];
    if (was === is) return [];
    return [is ? layerOn(reading, layer) : steps.layerOff(layerName(layer, reading))];
  });
}

function panelChange(before: Steps, reading: ReadingAsOf): readonly string[] {
  const { steps } = spokenWords(reading.words);
  const { panel } = reading;
  const selected = selectedIn(panel);
  if (panel === null) return before.panel === null ? [] : [steps.detailsClosed];
  if (isAbout(before.panel, panel)) return [];
  if (selected !== null) return [`${countrySentence(reading, selected)}. ${steps.detailsOpen}`];
  return [steps.detailsOpen];
}

/** What a listener is told of the steps from one view to the next; "" where none was taken. */
export const announcementOf = (before: Steps, reading: ReadingAsOf): string =>
  [
    // Another date or other records change every count, as another year does.
    ...(before.year === reading.year && before.reckoning === reading.reckoning
      ? []
      : [yearReached(reading)]),
    ...layerChanges(before, reading),
    ...panelChange(before, reading),
  ].join(" ");
