import { type FoundStates, STANDINGS, type Standing } from "../../domain/stateQuery.ts";
import { useActions, useReading } from "../../reading/context.tsx";
import { finderWords } from "../../words/english/finder.ts";
import { withoutMark } from "../signs/NoteMark.tsx";
import { Ramp } from "../signs/Ramp.tsx";
import { Swatch } from "../signs/Swatch.tsx";
import * as css from "./FinderStandings.module.css";
import { countOfStanding, standingLabel, withStanding } from "./finderFacts.ts";

interface FinderStandingsProps {
  readonly answer: FoundStates;
}

function StandingSwatch({ standing }: { standing: Standing }) {
  const reading = useReading();
  const own = reading.layers.agreements.classes.filter(({ kind }) => kind === standing);
  const [first] = own;
  if (!first) return null;
  return standing === "concluded" ? <Ramp classes={own} /> : <Swatch areaClass={first} />;
}

/** What the list may say of them; each with how many of the groups' states it says that of. */
export function FinderStandings({ answer }: FinderStandingsProps) {
  const reading = useReading();
  const actions = useActions();
  const { dataset, words } = reading;
  const say = finderWords(words);
  const { query } = answer;
  // What the dates and records chosen cannot yield is not offered; the sentence says if it is asked.
  const shown = new Set<string>(reading.layers.agreements.classes.map(({ kind }) => kind));
  const isConcluded = query.standings.includes("concluded");
  return (
    <fieldset className={css.finderStandings}>
      <legend>{say.standings.heading}</legend>
      {STANDINGS.filter((standing) => shown.has(standing)).map((standing) => {
        // The words say what the dagger stands for.
        const [label] = withoutMark(standingLabel(standing, words));
        // Part of the concluded: asked for with them, or alone.
        const isImplied = standing === "listed-as-both" && isConcluded;
        return (
          <p key={standing} data-standing={standing}>
            <label>
              <input
                type="checkbox"
                disabled={isImplied}
                checked={isImplied || query.standings.includes(standing)}
                onChange={({ target }) =>
                  actions.onFind(withStanding(query, standing, target.checked))
                }
              />
              <StandingSwatch {...{ standing }} />
              {label}
            </label>
            <span className={css.standingCount}>
              {words.number(countOfStanding(dataset, answer, standing))}
            </span>
          </p>
        );
      })}
    </fieldset>
  );
}
