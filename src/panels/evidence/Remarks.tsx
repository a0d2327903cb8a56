import type { Evidence } from "../../domain/source.ts";
import { useReading } from "../../reading/context.tsx";
import { dossierWords } from "../../words/english/dossier.ts";
import { FactText } from "./FactText.tsx";
import { Note } from "./Note.tsx";
import * as css from "./Remarks.module.css";
import { Cited } from "./SourceBlock.tsx";

interface RemarksProps {
  readonly of: Evidence & {
    readonly conflict?: string | null;
    readonly isOnSourcePages?: boolean;
  };
}

/** What goes with a fact: where its sources differ, the research's note, and how it was found. */
export function Remarks({ of }: RemarksProps) {
  const reading = useReading();
  const { words } = reading;
  const { meetings } = dossierWords(words);
  const dossier = dossierWords(words);
  const { conflict = null, note, isOnSourcePages = true } = of;
  return (
    <>
      {conflict !== null && (
        <p className={css.remark} data-remark="conflict">
          <b>{meetings.sourcesDiffer}</b> <FactText>{conflict}</FactText>
          <Cited by={of.citations} />
        </p>
      )}
      <Note of={note} />
      {!isOnSourcePages && <p className={css.remark}>{dossier.outsidePages}</p>}
    </>
  );
}
