import type { CountryCode } from "../../domain/party.ts";
import { useActions, usePointing, useReading, useReadingAsOf } from "../../reading/context.tsx";
import { panelOf } from "../../view/panel.ts";
import { finderWords } from "../../words/english/finder.ts";
import { Swatch } from "../signs/Swatch.tsx";
import { pointing } from "../signs/Tile.tsx";
import * as css from "./FoundList.module.css";
import { type FoundGroup, standingLabel } from "./finderFacts.ts";

function FoundState({ state }: { state: CountryCode }) {
  const reading = useReadingAsOf();
  const actions = useActions();
  const { layers, words, year } = reading;
  const isPointed = usePointing((pointed) => pointed.party === state);
  const areaClass = layers.agreements.classAsOf(state, year);
  return (
    <li data-pointed={isPointed || undefined}>
      <button
        type="button"
        data-party={state}
        onClick={() => actions.onShow(panelOf(state))}
        {...pointing(state, actions)}
      >
        <Swatch areaClass={areaClass} width={22} height={14} />
        <span>{words.partyName(state)}</span>{" "}
        {areaClass.kind !== "not-in-the-list" && areaClass.year === null && (
          <small>{finderWords(words).noYear}</small>
        )}
        {areaClass.year !== null && (
          <b>
            {areaClass.year}
            {areaClass.kind === "listed-as-both" && "†"}
          </b>
        )}
      </button>
    </li>
  );
}

/** The states found, by what the list says of them; each opens its panel. */
export function FoundList({ groups }: { groups: readonly FoundGroup[] }) {
  const reading = useReading();
  return (
    <div className={css.found}>
      {groups.map(({ standing, states }) => (
        <div key={standing}>
          <h4>
            {standingLabel(standing, reading.words)}
            <span> · {reading.words.number(states.length)}</span>
          </h4>
          <ul>
            {states.map((state) => (
              <FoundState key={state} {...{ state }} />
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
