import type { Citation } from "../../domain/source.ts";
import { useReadingAsOf } from "../../reading/context.tsx";
import { dossierWords } from "../../words/english/dossier.ts";
import { finderWords } from "../../words/english/finder.ts";
import { Cited } from "../evidence/SourceBlock.tsx";
import { GroupName } from "../signs/GroupName.tsx";
import { Mark } from "../signs/Mark.tsx";
import * as css from "./FinderBasis.module.css";
import type { AskedGroup } from "./finderFacts.ts";

interface FinderBasisProps {
  readonly asked: readonly AskedGroup[];
  readonly list: Citation;
  /** The sources of dates that are not the list's. */
  readonly dates: readonly Citation[];
}

/** What the answer rests on: the members of each group as of the year, and the list. */
export function FinderBasis({ asked, list, dates }: FinderBasisProps) {
  const reading = useReadingAsOf();
  const { words, year } = reading;
  const say = finderWords(words);
  return (
    <section className={css.finderBasis} aria-labelledby="finder-basis">
      <h3 id="finder-basis">{say.basis}</h3>
      <ul>
        {asked.map(({ initiative, members, citations }) => (
          <li key={initiative.id}>
            <span>{initiative.mark !== null && <Mark shape={initiative.mark} radius={5.5} />}</span>
            <span>
              <GroupName {...{ initiative }} /> <small>{say.membersAsOf(year, members)}</small>
              <Cited by={citations} />
            </span>
          </li>
        ))}
        <li>
          <span />
          <span>
            {say.theList}
            <Cited by={[list]} />
          </span>
        </li>
        {dates.length > 0 && (
          <li>
            <span />
            <span>
              {dossierWords(words).party.datesElsewhere}
              <Cited by={dates} />
            </span>
          </li>
        )}
      </ul>
    </section>
  );
}
