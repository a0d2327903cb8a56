import { Fragment } from "react";
import type { Agreement, DatedAct } from "../domain/agreement.ts";
import { reckonedMessages } from "../words/reckonedWords.ts";
import type { CitationNumbers } from "./citations.ts";
import { FactText } from "./FactText.tsx";
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
    act.by === null ? null : words.partyName(act.by),
    act.place === null ? null : words.placeName(act.place),
  ];
  const said = [act.signatories, act.reference].filter((text) => text !== null);
  return (
    <li>
      <b>{words.message.details.acts[act.act]}</b>{" "}
      {[words.date(act.date), ...particulars.filter((text) => text !== null)].join(" · ")}
      {said.map((text) => (
        <Fragment key={text}>
          {" · "}
          <FactText words={words}>{text}</FactText>
        </Fragment>
      ))}
      {act.confidence === "medium" && ` (${reckonedMessages(words).mediumConfidence})`}
      <Cited by={act.citations} confidence={act.confidence} {...{ numbers, reading }} />
      {act.note !== null && (
        <small className="act-note">
          <FactText words={words}>{act.note}</FactText>
        </small>
      )}
    </li>
  );
}

/** The dated acts, each on a line of its own: none follows from another or from the list. */
export function AgreementActs({ agreement, numbers, reading }: AgreementActsProps) {
  const { acts, title, homeTitle, evidence } = agreement;
  const { dataset, words } = reading;
  return (
    <>
      {title !== null && (
        <p className="agreement-title" lang="en">
          {title}
        </p>
      )}
      {homeTitle !== null && (
        <p className="agreement-title" lang={dataset.homeLanguage}>
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
          <FactText words={words}>{evidence.note}</FactText>
          <Cited by={evidence.citations} {...{ numbers, reading }} />
        </p>
      )}
    </>
  );
}
