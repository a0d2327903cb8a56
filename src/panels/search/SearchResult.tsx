import type { PartyCode } from "../../domain/party.ts";
import type { Statement } from "../../domain/statement.ts";
import { yearOf } from "../../domain/time.ts";
import { useReadingAsOf, useWords } from "../../reading/context.tsx";
import type { Reading, ReadingAsOf } from "../../reading/reading.ts";
import { folded } from "../../words/fold.ts";
import { reckonedSayings } from "../../words/words.ts";
import { layerName } from "../signs/layerName.ts";
import { Mark } from "../signs/Mark.tsx";
import { PlaceSign } from "../signs/PlaceSign.tsx";
import { Swatch } from "../signs/Swatch.tsx";
import { coverageCount } from "../signs/statusWords.ts";
import * as css from "./SearchResult.module.css";
import type { SearchEntry } from "./searchEntries.ts";
import type { SearchMatch } from "./searchIndex.ts";

function initiativeOf({ dataset }: Reading, id: string) {
  return dataset.initiatives.find((initiative) => initiative.id === id);
}

const isOrganization = ({ dataset }: Reading, code: PartyCode): boolean =>
  dataset.parties.get(code)?.kind === "organization";

/** The sign by which the page shows it: swatch, mark, number or square. */
function Sign({ entry: { target, place, statement } }: { entry: SearchEntry }) {
  const reading = useReadingAsOf();
  if (statement) return null;
  if (place) return <PlaceSign sign={place.layer.sign}>{place.record.number}</PlaceSign>;
  if (target.kind === "party") {
    const areaClass = reading.layers.agreements.classAsOf(target.code, reading.year);
    const isNotInTheList = areaClass.kind === "not-in-the-list";
    // An organisation is no area of the map: one that the list does not name has no paint either.
    if (isNotInTheList && isOrganization(reading, target.code)) return null;
    return <Swatch areaClass={areaClass} />;
  }
  const mark = initiativeOf(reading, target.id)?.mark;
  return mark ? <Mark shape={mark} radius={6} /> : null;
}

function statusInSearch({ layers, words, year }: ReadingAsOf, code: PartyCode): string {
  const { status, standings } = words.message;
  const { kind, year: concluded } = layers.agreements.classAsOf(code, year);
  switch (kind) {
    case "concluded":
      return String(concluded);
    case "listed-as-both":
      return `${concluded}†`;
    case "launched":
      return standings.launched;
    case "undated":
      return reckonedSayings(words).undated.label;
    case "outside-the-list": {
      const { act, undated } = reckonedSayings(words);
      return concluded === null ? undated.label : act.outside.label(concluded);
    }
    case "home":
      return status.home;
    case "not-classed":
      return status.notClassed;
    case "not-in-the-list":
      return status.notInTheList;
  }
}

/** What is told at the end of the row: a year, a status, or a count. */
function lastWord(reading: ReadingAsOf, { target, place, statement }: SearchEntry): string {
  const { dataset, layers, words, year } = reading;
  const marked = (text: string, isLow: boolean): string =>
    isLow ? `${text} (${words.message.status.lowConfidence})` : text;
  if (statement) return statement.date === null ? "" : String(yearOf(statement.date));
  if (place) {
    const { when, isUncertain } = place.record;
    const last = when ? String(yearOf(when.start)) : layerName(place.layer, reading);
    return marked(last, isUncertain);
  }
  if (target.kind === "party") {
    const isLow = dataset.parties.get(target.code)?.evidence.confidence === "low";
    return marked(statusInSearch(reading, target.code), isLow);
  }
  const coverage = layers.groups.find(({ id }) => id === target.id)?.coverageAsOf(year);
  if (!coverage) return "";
  return coverage.total === 0
    ? words.message.layers.notFormedYet(year)
    : coverageCount(coverage, words);
}

interface SearchResultProps {
  readonly match: SearchMatch;
}

/** What somebody says, whole, under who says it. */
function StatementResult({ statement: { speaker, text } }: { statement: Statement }) {
  const words = useWords();
  const [by, said] = [words.fact(speaker), words.fact(text)];
  return (
    <span className={css.searchStatement}>
      <small lang={by.lang}>{by.text}</small>
      <span lang={said.lang}>{said.text}</span>
    </span>
  );
}

/** Its name, and the other name by which it was found. */
function NameResult({ match: { entry, name } }: SearchResultProps) {
  const [shown] = entry.names;
  const isOther =
    name.kind !== "context" && !folded(shown.text).includes(folded(name.text)) && name !== shown;
  return (
    <span className={css.searchName}>
      <span lang={shown.lang}>{shown.text}</span>
      {isOther && <small lang={name.lang}>{name.text}</small>}
    </span>
  );
}

/** One find: its sign, what it is called or what it says, and its year or status. */
export function SearchResult({ match }: SearchResultProps) {
  const reading = useReadingAsOf();
  const { entry } = match;
  const { statement } = entry;
  return (
    <>
      <span className={css.searchSign} aria-hidden="true">
        <Sign entry={entry} />
      </span>
      {statement ? <StatementResult statement={statement} /> : <NameResult match={match} />}
      <span className={css.searchLast}>{lastWord(reading, entry)}</span>
    </>
  );
}
