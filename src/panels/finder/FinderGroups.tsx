import type { Initiative } from "../../domain/initiative.ts";
import type { StateQuery } from "../../domain/stateQuery.ts";
import { useActions, useReading } from "../../reading/context.tsx";
import { finderWords } from "../../words/english/finder.ts";
import { GroupName } from "../signs/GroupName.tsx";
import { rowName } from "../signs/initiativeName.ts";
import { Mark } from "../signs/Mark.tsx";
import * as visuallyHiddenCss from "../signs/VisuallyHidden.module.css";
import * as css from "./FinderGroups.module.css";
import { askedGroups, CHOICES, choiceOf, withChoice } from "./finderFacts.ts";

interface GroupChoiceProps {
  readonly initiative: Initiative;
  readonly query: StateQuery;
}

function GroupChoice({ initiative, query }: GroupChoiceProps) {
  const reading = useReading();
  const actions = useActions();
  const { dataset, words } = reading;
  const say = finderWords(words);
  const { id, mark } = initiative;
  const chosen = choiceOf(query, id);
  return (
    <fieldset className={css.groupChoice} data-choice={chosen}>
      <legend className={visuallyHiddenCss.visuallyHidden}>{rowName(initiative, words)}</legend>
      <span>{mark !== null && <Mark shape={mark} radius={5.5} />}</span>
      <GroupName {...{ initiative }} />
      {CHOICES.map((choice) => (
        <label key={choice}>
          <input
            type="radio"
            name={`find-${id}`}
            aria-label={say.choice(rowName(initiative, words), say.choices[choice])}
            checked={chosen === choice}
            onChange={() => actions.onFind(withChoice(query, id, choice, dataset))}
          />
        </label>
      ))}
    </fieldset>
  );
}

/** For each group: in it, not in it, or either. */
export function FinderGroups({ query }: { query: StateQuery }) {
  const reading = useReading();
  const say = finderWords(reading.words);
  return (
    <section aria-labelledby="finder-groups">
      <div className={css.groupChoiceHeads}>
        <h3 id="finder-groups">{say.groups}</h3>
        {CHOICES.map((choice) => (
          <span key={choice} aria-hidden="true">
            {say.choices[choice]}
          </span>
        ))}
      </div>
      {askedGroups(reading.dataset).map((initiative) => (
        <GroupChoice key={initiative.id} {...{ initiative, query }} />
      ))}
    </section>
  );
}
