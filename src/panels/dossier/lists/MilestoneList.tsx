import type { Milestone } from "../../../domain/gathering.ts";
import { useReading } from "../../../reading/context.tsx";
import { dossierWords } from "../../../words/english/dossier.ts";
import { FactText } from "../../evidence/FactText.tsx";
import * as remarksCss from "../../evidence/Remarks.module.css";
import { Remarks } from "../../evidence/Remarks.tsx";
import { Cited } from "../../evidence/SourceBlock.tsx";
import * as css from "./MilestoneList.module.css";
import { MilestoneStatements } from "./StatementList.tsx";

/** Dated events one under another, the date as precise as its source. */
export function MilestoneList({ milestones }: { milestones: readonly Milestone[] }) {
  const reading = useReading();
  const { words } = reading;
  const { categories } = dossierWords(words);
  return (
    <ol className={css.chronicle}>
      {milestones.map((milestone) => {
        const { city } = milestone.place;
        return (
          <li key={milestone.id} data-row={milestone.id}>
            <p className={css.chronicleDate}>{words.date(milestone.date)}</p>
            <div>
              <p>
                <FactText>{milestone.title}</FactText>
                <Cited by={milestone.citations} confidence={milestone.confidence} />
              </p>
              <p className={remarksCss.remark}>
                {categories[milestone.category]}
                {city !== null && ` · ${words.placeName(city)}`}
              </p>
              <Remarks of={milestone} />
              <MilestoneStatements milestone={milestone.id} />
            </div>
          </li>
        );
      })}
    </ol>
  );
}
