import type { Agreement } from "../../../domain/agreement.ts";
import { useActions, useReading } from "../../../reading/context.tsx";
import { panelOf } from "../../../view/panel.ts";
import { dossierWords } from "../../../words/english/dossier.ts";
import * as remarksCss from "../../evidence/Remarks.module.css";
import { Cited } from "../../evidence/SourceBlock.tsx";
import * as openerCss from "../../signs/Opener.module.css";

/** Agreements that the list does not name: found in other sources, and in no count. */
export function AgreementsElsewhere({ agreements }: { agreements: readonly Agreement[] }) {
  const reading = useReading();
  const actions = useActions();
  const { words, reckoning } = reading;
  const { party: say } = dossierWords(words);
  const dossier = dossierWords(words);
  return (
    <>
      <p className={remarksCss.remark}>
        {(reckoning.records === "all" && words.reckoned?.outside.ownCount) ||
          dossier.home.inNoCount}
      </p>
      <ul>
        {agreements.map(({ id, counterparty, scope, evidence }) => (
          <li key={id}>
            <button
              type="button"
              className={openerCss.opener}
              onClick={() => actions.onShow(panelOf(counterparty))}
            >
              {words.partyName(counterparty)}
            </button>{" "}
            <small>
              {say.scopeLabel}: {say.scope[scope]}
            </small>
            <Cited by={evidence.citations} confidence={evidence.confidence} />
          </li>
        ))}
      </ul>
    </>
  );
}
