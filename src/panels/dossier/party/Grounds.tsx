import type { Agreement } from "../../../domain/agreement.ts";
import type { Ground } from "../../../domain/explanation.ts";
import type { Citation } from "../../../domain/source.ts";
import { useReading } from "../../../reading/context.tsx";
import type { Reading } from "../../../reading/reading.ts";
import { dossierWords } from "../../../words/english/dossier.ts";
import { evidenceWords } from "../../../words/english/evidence.ts";
import { FactText } from "../../evidence/FactText.tsx";
import { SourceTitle } from "../../evidence/SourceBlock.tsx";

/** A field alone is named: several agreements of one party stand here side by side. */
const scopeNote = ({ scope }: Agreement, { words }: Reading): readonly string[] =>
  scope === "general" ? [] : [dossierWords(words).party.scope[scope]];

function StatementLine({ ground }: { ground: Ground }) {
  const reading = useReading();
  const { dataset, words } = reading;
  const say = evidenceWords(words);
  const { statement } = ground;
  switch (statement.kind) {
    case "entry": {
      const { number, name, year } = statement.listing;
      return say.entry(number, name, year);
    }
    case "launch": {
      const { name, date } = statement.launch;
      const when = date === "undated" ? words.message.dock.noYearGiven : words.date(date);
      return `${say.launch(name)} · ${when}`;
    }
    case "silence":
      return say.silence(dataset.years.newest);
    case "name":
      return say.name(statement.party);
    case "record":
      return [say.record, ...scopeNote(statement.agreement, reading)].join(" · ");
    case "act": {
      const { act, agreement } = statement;
      const particulars = [
        words.date(act.date),
        ...(act.by === null ? [] : [words.partyName(act.by)]),
        ...scopeNote(agreement, reading),
      ];
      return `${dossierWords(words).party.acts[act.act]}: ${particulars.join(" · ")}`;
    }
  }
}

interface GroundSourceProps {
  readonly citation: Citation;
  /** Said already: what is not in it has no words to quote. */
  readonly isWhole: boolean;
}

/** Which source, where in it, its words, how old its text is and when it was read. */
function GroundSource({ citation, isWhole }: GroundSourceProps) {
  const reading = useReading();
  const { words } = reading;
  const say = evidenceWords(words);
  const { source } = citation;
  const { readOn, textAge } = source;
  return (
    <>
      <SourceTitle source={source} />
      {citation.place !== null && (
        <>
          , <FactText>{citation.place}</FactText>
        </>
      )}
      {citation.quote === null ? (
        !isWhole && <small>{say.wholeSource}</small>
      ) : (
        <q lang={source.language ?? undefined}>{citation.quote}</q>
      )}
      {textAge !== null && (
        <small>
          {dossierWords(words).sources.age("")}
          <FactText>{textAge}</FactText>
        </small>
      )}
      <small>{readOn === null ? say.readNotRecorded : say.readOn(words.date(readOn))}</small>
    </>
  );
}

function GroundEntry({ ground }: { ground: Ground }) {
  const reading = useReading();
  const say = evidenceWords(reading.words);
  const { citations, confidence, note } = ground;
  return (
    <li>
      <p>
        <StatementLine ground={ground} />
      </p>
      <ul>
        {citations.map((citation) => (
          <li key={`${citation.source.id} ${citation.place} ${citation.quote}`}>
            <GroundSource citation={citation} isWhole={ground.statement.kind === "silence"} />
          </li>
        ))}
      </ul>
      <small data-confidence={confidence ?? undefined}>
        {confidence === null ? say.notRated : say.confidence[confidence]}
      </small>
      {note !== null && (
        <small>
          <FactText>{note}</FactText>
        </small>
      )}
    </li>
  );
}

function groundKey({ statement }: Ground): string {
  switch (statement.kind) {
    case "act": {
      const { act, agreement } = statement;
      return `${agreement.id} ${act.act} ${act.date} ${act.by}`;
    }
    case "record":
      return statement.agreement.id;
    default:
      return statement.kind;
  }
}

interface GroundsProps {
  readonly heading: string;
  readonly grounds: readonly Ground[];
}

/** The facts that a colour rests on, each with its sources and their words. */
export function Grounds({ heading, grounds }: GroundsProps) {
  if (grounds.length === 0) return null;
  return (
    <>
      <h3>{heading}</h3>
      <ol>
        {grounds.map((ground) => (
          <GroundEntry key={groundKey(ground)} ground={ground} />
        ))}
      </ol>
    </>
  );
}
