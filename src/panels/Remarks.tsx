import type { Evidence } from "../domain/source.ts";
import { dossierWords } from "../words/dossierWords.ts";
import type { Sourcing } from "./FactSheet.tsx";
import { FactText } from "./FactText.tsx";
import { Cited } from "./SourceBlock.tsx";

interface RemarksProps extends Sourcing {
  readonly of: Evidence & {
    readonly conflict?: string | null;
    readonly isOnSourcePages?: boolean;
  };
}

/** What goes with a fact: where its sources differ, the research's note, and how it was found. */
export function Remarks({ of, ...sourcing }: RemarksProps) {
  const { words } = sourcing.reading;
  const { meetings } = words.message;
  const dossier = dossierWords(words);
  const { conflict = null, note, isOnSourcePages = true } = of;
  return (
    <>
      {conflict !== null && (
        <p className="remark" data-remark="conflict">
          <b>{meetings.sourcesDiffer}</b> <FactText words={words}>{conflict}</FactText>
          <Cited by={of.citations} {...sourcing} />
        </p>
      )}
      {note !== null && (
        <p className="remark">
          <FactText words={words}>{note}</FactText>
        </p>
      )}
      {!isOnSourcePages && <p className="remark">{dossier.outsidePages}</p>}
    </>
  );
}
