import type { Milestone } from "../domain/gathering.ts";
import { dossierWords } from "../words/dossierWords.ts";
import type { Sourcing } from "./FactSheet.tsx";
import { FactText } from "./FactText.tsx";
import { Remarks } from "./Remarks.tsx";
import { Cited } from "./SourceBlock.tsx";

/** Dated events one under another, the date as precise as its source. */
export function MilestoneList({
  milestones,
  ...sourcing
}: Sourcing & { milestones: readonly Milestone[] }) {
  const { words } = sourcing.reading;
  const { categories } = dossierWords(words);
  return (
    <ol className="chronicle">
      {milestones.map((milestone) => {
        const { city } = milestone.place;
        return (
          <li key={milestone.id} data-row={milestone.id}>
            <p className="chronicle-date">{words.date(milestone.date)}</p>
            <div>
              <p>
                <FactText words={words}>{milestone.title}</FactText>
                <Cited by={milestone.citations} confidence={milestone.confidence} {...sourcing} />
              </p>
              <p className="remark">
                {categories[milestone.category]}
                {city !== null && ` · ${words.placeName(city)}`}
              </p>
              <Remarks of={milestone} {...sourcing} />
            </div>
          </li>
        );
      })}
    </ol>
  );
}
