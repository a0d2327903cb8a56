import { countsAsOf, firstDatedYear, tallyAsOf } from "../../domain/tally.ts";
import { useReadingAsOf } from "../../reading/context.tsx";
import type { ReadingAsOf } from "../../reading/reading.ts";
import { statusOf } from "../signs/statusWords.ts";
import * as css from "./TitleBlock.module.css";

/** What stands beside the count: dates that no source gives, and records outside the list. */
function besideTheCount({ dataset, words, year, reckoning }: ReadingAsOf): string {
  const { undated, outside } = countsAsOf(dataset, year, reckoning);
  const say = words.reckoned;
  return [
    ...(say && undated > 0 ? [say.act.undated.count(undated)] : []),
    ...(say && outside > 0 ? [say.outside.count(outside)] : []),
  ]
    .map((sentence) => ` ${sentence}.`)
    .join("");
}

/** Whom the home state has agreements with, as of the year, in a few sentences. */
export function standfirst(reading: ReadingAsOf): string {
  const { dataset, words, year, reckoning } = reading;
  const { concluded } = tallyAsOf(dataset, year, reckoning);
  const organizations = concluded.filter(
    ({ counterparty }) => dataset.parties.get(counterparty)?.kind === "organization",
  ).length;
  const launched = [...dataset.parties.keys()].filter(
    (code) => statusOf(reading, code).kind === "launched",
  ).length;
  const sentences = words.message.title.standfirst({
    home: words.partyName(dataset.home),
    states: concluded.length - organizations,
    organizations,
    launched,
  });
  return sentences + besideTheCount(reading);
}

/** "Fifteen agreements, 2011–2020". */
export function plateTitle({ dataset, words, year, reckoning }: ReadingAsOf): string {
  const count = countsAsOf(dataset, year, reckoning).concluded;
  return words.message.title.sentence(count, firstDatedYear(dataset, reckoning) ?? year, year);
}

/** The plate's title and standfirst: sentences from the state as of the year. */
export function TitleBlock() {
  const reading = useReadingAsOf();
  return (
    <div className={css.titleBlock}>
      <h1>{plateTitle(reading)}</h1>
      <p className={css.standfirst}>{standfirst(reading)}</p>
    </div>
  );
}
