import type { Agreement, DatedAct } from "../domain/agreement.ts";
import type { CitationNumbers } from "./citations.ts";
import { DatasetText } from "./FactSheet.tsx";
import { datedActs } from "./partyFacts.ts";
import type { Reading } from "./reading.ts";
import { Cited } from "./SourceBlock.tsx";

interface AgreementActsProps {
  readonly agreement: Agreement;
  readonly numbers: CitationNumbers;
  readonly reading: Reading;
}

function Act({ act, numbers, reading }: { act: DatedAct } & Omit<AgreementActsProps, "agreement">) {
  const { words } = reading;
  const particulars = [
    words.date(act.date),
    act.by === null ? null : words.partyName(act.by),
    act.place,
    act.signatories,
    act.reference,
  ];
  return (
    <li>
      <b>{words.message.details.acts[act.act]}</b>{" "}
      {particulars.filter((text) => text !== null).join(" · ")}
      <Cited by={act.citations} confidence={act.confidence} {...{ numbers, reading }} />
      {act.note !== null && (
        <small className="act-note">
          <DatasetText>{act.note}</DatasetText>
        </small>
      )}
    </li>
  );
}

const scriptOf = (text: string): string =>
  /\p{Script=Cyrillic}/u.test(text) ? "sr-Cyrl" : "sr-Latn";

/** The dated acts, each on a line of its own: none follows from another or from the list. */
export function AgreementActs({ agreement, numbers, reading }: AgreementActsProps) {
  const { acts, title, homeTitle, evidence } = agreement;
  return (
    <>
      {title !== null && (
        <p className="agreement-title" lang="en">
          {title}
        </p>
      )}
      {homeTitle !== null && (
        <p className="agreement-title" lang={scriptOf(homeTitle)}>
          {homeTitle}
        </p>
      )}
      {acts.length > 0 && (
        <ul className="acts">
          {datedActs(agreement).map((act) => (
            <Act key={`${act.act} ${act.date} ${act.by}`} {...{ act, numbers, reading }} />
          ))}
        </ul>
      )}
      {evidence.note !== null && (
        <p className="remark">
          <DatasetText>{evidence.note}</DatasetText>
          <Cited by={evidence.citations} {...{ numbers, reading }} />
        </p>
      )}
    </>
  );
}
