import { type MapFacts, mapFactsAsOf } from "../../src/bearings/mapFacts.ts";
import type { Geography } from "../../src/domain/geography.ts";
import { mapSentences } from "../../src/panels/spoken/mapSentences.ts";
import type { Change } from "./readings.ts";
import type { Page } from "./rendering.tsx";

/** The map in words, line by line: the summary, then each section's heading and its lines. */
export function linesOf(
  page: Page,
  geography: Geography,
  change: Change = {},
  facts?: MapFacts,
): readonly string[] {
  const reading = page.readingOf(change);
  const { dataset, year, reckoning } = reading;
  const { summary, sections } = mapSentences(
    facts ?? mapFactsAsOf(dataset, geography, year, reckoning),
    reading,
  );
  return [
    summary,
    ...sections.flatMap(({ heading, lines }) => [
      heading,
      ...lines.map(({ head, text }) => (head === undefined ? text : `${head} ${text}`)),
    ]),
  ];
}
