import type { Agreement, Status } from "../domain/agreement.ts";
import type { PartyCode } from "../domain/party.ts";
import type { Citation } from "../domain/source.ts";
import { ClassPaint } from "./ClassPaint.tsx";
import type { CitationNumbers } from "./citations.ts";
import { FactText } from "./FactText.tsx";
import type { Reading } from "./reading.ts";
import { Cited } from "./SourceBlock.tsx";

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
  const listed = onList?.listed?.year;
  const isLater = listed !== undefined && status.kind === "not-in-the-list";
  return (
    <div
      className="year-block"
      data-class={isLater ? "later" : areaClass.kind}
      data-text={areaClass.symbol.text}
    >
      {!isLater && <ClassPaint areaClass={areaClass} />}
      <span>
        {(isLater || areaClass.year !== null) && listed}
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
      {status.kind === "listed-as-both" && <p>{details.conflictShown(listed.year)}</p>}
      {onList.resolution !== null && (
        <p>
          <FactText words={reading.words}>{onList.resolution}</FactText>
        </p>
      )}
    </section>
  );
}

/** What the list says of the party, in the list's own words and with its place in it. */
export function ListStatement(props: ListStatementProps) {
  const { status, onList, list, numbers, reading } = props;
  const { details, dock } = reading.words.message;
  const listed = onList?.listed ?? null;
  const launched = onList?.launched ?? null;
  const isLater = listed !== null && listed.year > reading.year;
  return (
    <>
      <div className="list-statement">
        <YearBlock {...props} />
        <div>
          <h3>{headOf(props)}</h3>
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
              {isLater && `${details.listedAsConcluded(listed.year)} · `}
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
