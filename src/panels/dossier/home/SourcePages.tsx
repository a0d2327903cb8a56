import { useReading } from "../../../reading/context.tsx";
import { dossierWords } from "../../../words/english/dossier.ts";
import { FactText } from "../../evidence/FactText.tsx";
import { SourceTitle } from "../../evidence/SourceBlock.tsx";

/** The pages that the atlas began with: their age, and how they spell, break off or lack a date. */
export function SourcePages() {
  const reading = useReading();
  const { dataset, words } = reading;
  const { sources } = dossierWords(words);
  const pages = [...dataset.sources.values()].filter(({ isStartingPage }) => isStartingPage);
  return (
    <ul className="source-pages">
      {pages.map((source) => (
        <li key={source.id}>
          <SourceTitle source={source} />
          {source.textAge !== null && (
            <p className="remark">
              {sources.age("")}
              <FactText>{source.textAge}</FactText>
            </p>
          )}
          {source.note !== null && (
            <p className="remark">
              <FactText>{source.note}</FactText>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
