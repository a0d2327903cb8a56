import type { Agreement, DatedAct } from "../domain/agreement.ts";
import type { PartyCode } from "../domain/party.ts";
import { datingOf } from "../domain/reckoning.ts";
import type { Citation } from "../domain/source.ts";
import { actOfStatus, type Status } from "../domain/status.ts";
import { reckonedSayings } from "../words/words.ts";
import { ClassPaint } from "./ClassPaint.tsx";
import type { CitationNumbers } from "./citations.ts";
import type { Sourcing } from "./FactSheet.tsx";
import { FactText } from "./FactText.tsx";
import type { Reading } from "./reading.ts";
import { Cited } from "./SourceBlock.tsx";
import { confidenceOf } from "./statusWords.ts";

interface ListStatementProps {
  readonly party: PartyCode;
  readonly status: Status;
  readonly onList: Agreement | null;
  /** The list as a whole: what "not in the list" rests on. */
  readonly list: Citation;
  readonly numbers: CitationNumbers;
  readonly reading: Reading;
}

/** The year in the paint of the class as of the year shown; an outline for a later one. */
function YearBlock({ party, onList, status, reading }: ListStatementProps) {
  const areaClass = reading.layers.agreements.classAsOf(party, reading.year);
  const later = onList && datingOf(onList, reading.reckoning.dates)?.year;
  const isLater =
    status.kind === "not-yet" || (status.kind === "not-in-the-list" && onList !== null);
  return (
    <div
      className="year-block"
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

function headOf({ status, onList, reading }: ListStatementProps): string {
  const { details, status: say } = reading.words.message;
  switch (status.kind) {
    case "home":
      return details.homeState;
    case "not-classed":
      return details.notClassed;
    case "concluded":
    case "listed-as-both":
      return details.concluded;
    case "launched":
      return details.launched;
    case "undated":
      return reckonedSayings(reading.words).act.undated.heading;
    case "outside-the-list":
      return reckonedSayings(reading.words).outside.heading;
    case "not-yet":
      return details.notInTheListAsOf(reading.year);
    case "not-in-the-list":
      if (onList?.listed) return details.notInTheListAsOf(reading.year);
      return say.notInTheList;
  }
}

/** Both statements of a source that says two things, each with its words. */
function ConflictBox({ onList, status, numbers, reading }: ListStatementProps) {
  const { details } = reading.words.message;
  if (!onList?.listed || !onList.launched) return null;
  const { listed, launched } = onList;
  return (
    <section className="conflict-box" aria-labelledby="conflict-heading">
      <h3 id="conflict-heading">{details.conflictHead}</h3>
      <ul>
        <li>
          {details.conflictConcluded(listed.year)} {details.listedAs(listed.name)}
          <Cited by={listed.citations} confidence={listed.confidence} {...{ numbers, reading }} />
        </li>
        <li>
          {details.conflictLaunched} {details.namedAs(launched.name)}
          <Cited
            by={launched.citations}
            confidence={launched.confidence}
            {...{ numbers, reading }}
          />
        </li>
      </ul>
      {status.kind === "listed-as-both" && <p>{details.conflictShown(status.year)}</p>}
      {onList.resolution !== null && (
        <p>
          <FactText words={reading.words}>{onList.resolution}</FactText>
        </p>
      )}
    </section>
  );
}

function ActLine({ act, numbers, reading }: { act: DatedAct } & Sourcing) {
  const { words } = reading;
  return (
    <p>
      {words.message.details.acts[act.act]}: {words.date(act.date)}
      {act.confidence === "medium" && confidenceOf(act, reading)}
      <Cited by={act.citations} confidence={act.confidence} {...{ numbers, reading }} />
    </p>
  );
}

/** What the list says of the party, in the list's own words and with its place in it. */
export function ListStatement(props: ListStatementProps) {
  const { status, onList, list, numbers, reading } = props;
  const { details, dock } = reading.words.message;
  const listed = onList?.listed ?? null;
  const launched = onList?.launched ?? null;
  const isLater = listed !== null && listed.year > reading.year;
  // Beside another date the list's year is named as the list's.
  const isYearTold = isLater || reading.reckoning.dates !== "listed";
  const act = actOfStatus(status);
  return (
    <>
      <div className="list-statement">
        <YearBlock {...props} />
        <div>
          <h3>{headOf(props)}</h3>
          {act && <ActLine {...{ act, numbers, reading }} />}
          {status.kind === "undated" && <p>{reckonedSayings(reading.words).undated.note}</p>}
          {status.kind === "outside-the-list" && (
            <p>
              {details.outsideTheList}
              <Cited by={[list]} {...{ numbers, reading }} />
            </p>
          )}
          {launched && status.kind === "launched" && (
            <p>
              {launched.date === "undated" ? dock.noYearGiven : reading.words.date(launched.date)} ·{" "}
              {details.namedAs(launched.name)}
              <Cited
                by={launched.citations}
                confidence={launched.confidence}
                {...{ numbers, reading }}
              />
            </p>
          )}
          {listed && (
            <p>
              {isYearTold && `${details.listedAsConcluded(listed.year)} · `}
              {details.listedAs(listed.name)}
              <Cited
                by={listed.citations}
                confidence={listed.confidence}
                {...{ numbers, reading }}
              />
            </p>
          )}
          {status.kind === "not-in-the-list" && onList === null && (
            <p>
              {details.notInTheList}
              <Cited by={[list]} {...{ numbers, reading }} />
            </p>
          )}
        </div>
      </div>
      <ConflictBox {...props} />
      {launched !== null && launched.note !== null && (
        <p className="remark">
          <FactText words={reading.words}>{launched.note}</FactText>
          <Cited by={launched.citations} {...{ numbers, reading }} />
        </p>
      )}
    </>
  );
}
