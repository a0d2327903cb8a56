import { Fragment } from "react";
import type { Agreement, DatedAct } from "../../../domain/agreement.ts";
import { useReading } from "../../../reading/context.tsx";
import { dossierWords } from "../../../words/english/dossier.ts";
import { reckonedMessages } from "../../../words/english/reckoned.ts";
import { FactText } from "../../evidence/FactText.tsx";
import { Note } from "../../evidence/Note.tsx";
import { Cited } from "../../evidence/SourceBlock.tsx";
import { datedActs } from "../lists/partyFacts.ts";
import * as css from "./AgreementActs.module.css";

interface AgreementActsProps {
  readonly agreement: Agreement;
}

function Act({ act }: { act: DatedAct }) {
  const reading = useReading();
  const { words } = reading;
  const particulars = [
    act.by === null ? null : words.partyName(act.by),
    act.place === null ? null : words.placeName(act.place),
  ];
  const said = [act.signatories, act.reference].filter((text) => text !== null);
  return (
    <li>
      <b>{dossierWords(words).party.acts[act.act]}</b>{" "}
      {[words.date(act.date), ...particulars.filter((text) => text !== null)].join(" · ")}
      {said.map((text) => (
        <Fragment key={text}>
          {" · "}
          <FactText>{text}</FactText>
        </Fragment>
      ))}
      {act.confidence === "medium" && ` (${reckonedMessages(words).mediumConfidence})`}
      <Cited by={act.citations} confidence={act.confidence} />
      {act.note !== null && (
        <small className={css.actNote}>
          <FactText>{act.note}</FactText>
        </small>
      )}
    </li>
  );
}

/** The dated acts, each on a line of its own: none follows from another or from the list. */
export function AgreementActs({ agreement }: AgreementActsProps) {
  const { homeLanguage } = useReading().dataset;
  const { acts, title, homeTitle, evidence } = agreement;
  return (
    <>
      {title !== null && (
        <p className={css.agreementTitle} lang="en">
          {title}
        </p>
      )}
      {homeTitle !== null && (
        <p className={css.agreementTitle} lang={homeLanguage}>
          {homeTitle}
        </p>
      )}
      {acts.length > 0 && (
        <ul className={css.acts}>
          {datedActs(agreement).map((act) => (
            <Act key={`${act.act} ${act.date} ${act.by}`} {...{ act }} />
          ))}
        </ul>
      )}
      <Note of={evidence.note} by={evidence.citations} />
    </>
  );
}
