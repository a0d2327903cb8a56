import { listedAsOf, statusAsOf } from "../domain/dataset.ts";
import type { Reading } from "./reading.ts";
import "./TitleBlock.css";

/** Whom the home state has agreements with, as of the year, in one or two sentences. */
export function standfirst({ dataset, words, year }: Reading): string {
  const listed = listedAsOf(dataset, year);
  const organizations = listed.filter(
    ({ counterparty }) => dataset.parties.get(counterparty)?.kind === "organization",
  ).length;
  const launched = [...dataset.parties.keys()].filter(
    (code) => statusAsOf(dataset, code, year).kind === "launched",
  ).length;
  return words.message.title.standfirst({
    home: words.partyName(dataset.home),
    states: listed.length - organizations,
    organizations,
    launched,
  });
}

/** The plate's title and standfirst: sentences from the state as of the year. */
export function TitleBlock({ reading }: { reading: Reading }) {
  const { dataset, words, year } = reading;
  const count = listedAsOf(dataset, year).length;
  return (
    <div className="title-block">
      <h1>{words.message.title.sentence(count, dataset.years.first, year)}</h1>
      <p className="standfirst">{standfirst(reading)}</p>
    </div>
  );
}
