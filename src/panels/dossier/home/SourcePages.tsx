import { useReading } from "../../../reading/context.tsx";
import { dossierWords } from "../../../words/english/dossier.ts";
import { FactText } from "../../evidence/FactText.tsx";
import { Note } from "../../evidence/Note.tsx";
import * as remarksCss from "../../evidence/Remarks.module.css";
import { SourceTitle } from "../../evidence/SourceBlock.tsx";
import * as css from "./SourcePages.module.css";

/** The pages that the atlas began with: their age, and how they spell, break off or lack a date. */
export function SourcePages() {
  const reading = useReading();
  const { dataset, words } = reading;
  const { sources } = dossierWords(words);
  const pages = [...dataset.sources.values()].filter(({ isStartingPage }) => isStartingPage);
  return (
    <ul className={css.sourcePages}>
      {pages.map((source) => (
        <li key={source.id}>
          <SourceTitle source={source} />
          {source.textAge !== null && (
            <p className={remarksCss.remark}>
              {sources.age("")}
              <FactText>{source.textAge}</FactText>
            </p>
          )}
          <Note of={source.note} />
        </li>
      ))}
    </ul>
  );
}
