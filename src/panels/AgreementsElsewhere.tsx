import type { Agreement } from "../domain/agreement.ts";
import { dossierWords } from "../words/dossierWords.ts";
import type { Sourcing } from "./FactSheet.tsx";
import type { PanelProps } from "./reading.ts";
import { Cited } from "./SourceBlock.tsx";

/** Agreements that the list does not name: found in other sources, and in no count. */
export function AgreementsElsewhere({
  agreements,
  actions,
  ...sourcing
}: PanelProps & Sourcing & { agreements: readonly Agreement[] }) {
  const { words, reckoning } = sourcing.reading;
  const { details } = words.message;
  const dossier = dossierWords(words);
  return (
    <>
      <p className="remark">
        {(reckoning.records === "all" && words.reckoned?.outside.ownCount) ||
          dossier.home.inNoCount}
      </p>
      <ul>
        {agreements.map(({ id, counterparty, scope, evidence }) => (
          <li key={id}>
            <button type="button" className="opener" onClick={() => actions.onSelect(counterparty)}>
              {words.partyName(counterparty)}
            </button>{" "}
            <small>
              {details.scopeLabel}: {details.scope[scope]}
            </small>
            <Cited by={evidence.citations} confidence={evidence.confidence} {...sourcing} />
          </li>
        ))}
      </ul>
    </>
  );
}
