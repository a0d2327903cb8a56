import type { Agreement, DatedAct } from "../../../domain/agreement.ts";
import type { PartyCode } from "../../../domain/party.ts";
import { datingOf } from "../../../domain/reckoning.ts";
import type { Citation } from "../../../domain/source.ts";
import { actOfStatus, type Status } from "../../../domain/status.ts";
import { useReading, useReadingAsOf } from "../../../reading/context.tsx";
import type { ReadingAsOf } from "../../../reading/reading.ts";
import { dossierWords } from "../../../words/english/dossier.ts";
import { reckonedSayings } from "../../../words/words.ts";
import { FactText } from "../../evidence/FactText.tsx";
import { Note } from "../../evidence/Note.tsx";
import { Cited } from "../../evidence/SourceBlock.tsx";
import { ClassPaint } from "../../signs/ClassPaint.tsx";
import { confidenceOf } from "../../signs/statusWords.ts";
import * as css from "./ListStatement.module.css";

interface ListStatementProps {
  readonly party: PartyCode;
  readonly status: Status;
  readonly onList: Agreement | null;
  /** The list as a whole: what "not in the list" rests on. */
  readonly list: Citation;
}

/** The year in the paint of the class as of the year shown; an outline for a later one. */
function YearBlock({ party, onList, status }: ListStatementProps) {
  const reading = useReadingAsOf();
  const areaClass = reading.layers.agreements.classAsOf(party, reading.year);
  const later = onList && datingOf(onList, reading.reckoning.dates)?.year;
  const isLater =
    status.kind === "not-yet" || (status.kind === "not-in-the-list" && onList !== null);
  return (
    <div
      className={css.yearBlock}
      data-class={isLater ? "later" : areaClass.kind}
      data-text={areaClass.symbol.text}
    >
      {!isLater && <ClassPaint areaClass={areaClass} />}
      <span>
        {isLater ? later : areaClass.year}
        {status.kind === "undated" && "?"}
        {status.kind === "listed-as-both" && "†"}
      </span>
    </div>
  );
}

function headOf({ status, onList }: ListStatementProps, reading: ReadingAsOf): string {
  const { status: say, standings } = reading.words.message;
  const { party: ofParty } = dossierWords(reading.words);
  switch (status.kind) {
    case "home":
      return ofParty.homeState;
    case "not-classed":
      return ofParty.notClassed;
    case "concluded":
    case "listed-as-both":
      return standings.concluded;
    case "launched":
      return standings.launched;
    case "undated":
      return reckonedSayings(reading.words).act.undated.heading;
    case "outside-the-list":
      return reckonedSayings(reading.words).outside.heading;
    case "not-yet":
      return ofParty.notInTheListAsOf(reading.year);
    case "not-in-the-list":
      if (onList?.listed) return ofParty.notInTheListAsOf(reading.year);
      return say.notInTheList;
  }
}

/** Both statements of a source that says two things, each with its words. */
function ConflictBox({ onList, status }: ListStatementProps) {
  const reading = useReading();
  const { party: ofParty } = dossierWords(reading.words);
  if (!onList?.listed || !onList.launched) return null;
  const { listed, launched } = onList;
  return (
    <section className={css.conflictBox} aria-labelledby="conflict-heading">
      <h3 id="conflict-heading">{ofParty.conflictHead}</h3>
      <ul>
        <li>
          {ofParty.conflictConcluded(listed.year)} {ofParty.listedAs(listed.name)}
          <Cited by={listed.citations} confidence={listed.confidence} />
        </li>
        <li>
          {ofParty.conflictLaunched} {ofParty.namedAs(launched.name)}
          <Cited by={launched.citations} confidence={launched.confidence} />
        </li>
      </ul>
      {status.kind === "listed-as-both" && <p>{ofParty.conflictShown(status.year)}</p>}
      {onList.resolution !== null && (
        <p>
          <FactText>{onList.resolution}</FactText>
        </p>
      )}
    </section>
  );
}

function ActLine({ act }: { act: DatedAct }) {
  const reading = useReading();
  const { words } = reading;
  return (
    <p>
      {dossierWords(words).party.acts[act.act]}: {words.date(act.date)}
      {act.confidence === "medium" && confidenceOf(act, reading)}
      <Cited by={act.citations} confidence={act.confidence} />
    </p>
  );
}

/** What the list says of the party, in the list's own words and with its place in it. */
export function ListStatement(props: ListStatementProps) {
  const reading = useReadingAsOf();
  const { status, onList, list } = props;
  const { dock } = reading.words.message;
  const { party: ofParty } = dossierWords(reading.words);
  const listed = onList?.listed ?? null;
  const launched = onList?.launched ?? null;
  const isLater = listed !== null && listed.year > reading.year;
  // Beside another date the list's year is named as the list's.
  const isYearTold = isLater || reading.reckoning.dates !== "listed";
  const act = actOfStatus(status);
  return (
    <>
      <div className={css.listStatement}>
        <YearBlock {...props} />
        <div>
          <h3>{headOf(props, reading)}</h3>
          {act && <ActLine {...{ act }} />}
          {status.kind === "undated" && <p>{reckonedSayings(reading.words).undated.note}</p>}
          {status.kind === "outside-the-list" && (
            <p>
              {ofParty.outsideTheList}
              <Cited by={[list]} />
            </p>
          )}
          {launched && status.kind === "launched" && (
            <p>
              {launched.date === "undated" ? dock.noYearGiven : reading.words.date(launched.date)} ·{" "}
              {ofParty.namedAs(launched.name)}
              <Cited by={launched.citations} confidence={launched.confidence} />
            </p>
          )}
          {listed && (
            <p>
              {isYearTold && `${ofParty.listedAsConcluded(listed.year)} · `}
              {ofParty.listedAs(listed.name)}
              <Cited by={listed.citations} confidence={listed.confidence} />
            </p>
          )}
          {status.kind === "not-in-the-list" && onList === null && (
            <p>
              {ofParty.notInTheList}
              <Cited by={[list]} />
            </p>
          )}
        </div>
      </div>
      <ConflictBox {...props} />
      {launched !== null && <Note of={launched.note} by={launched.citations} />}
    </>
  );
}
