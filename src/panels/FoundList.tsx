import type { CountryCode } from "../domain/party.ts";
import { finderWords } from "../words/finderWords.ts";
import { type FoundGroup, standingLabel } from "./finderFacts.ts";
import type { PanelProps } from "./reading.ts";
import { Swatch } from "./Swatch.tsx";
import { pointing } from "./Tile.tsx";

function FoundState({ state, reading, actions }: PanelProps & { state: CountryCode }) {
  const { layers, pointed, words, year } = reading;
  const areaClass = layers.agreements.classAsOf(state, year);
  return (
    <li data-pointed={pointed === state || undefined}>
      <button
        type="button"
        data-party={state}
        onClick={() => actions.onSelect(state)}
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
export function FoundList({
  groups,
  reading,
  actions,
}: PanelProps & { groups: readonly FoundGroup[] }) {
  return (
    <div className="found">
      {groups.map(({ standing, states }) => (
        <div key={standing}>
          <h4>
            {standingLabel(standing, reading.words)}
            <span> · {reading.words.number(states.length)}</span>
          </h4>
          <ul>
            {states.map((state) => (
              <FoundState key={state} {...{ state, reading, actions }} />
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
