import { ClassPaint } from "./ClassPaint.tsx";
import type { PanelProps } from "./reading.ts";
import { statusLine } from "./statusWords.ts";
import { pointing } from "./Tile.tsx";
import { Tooltip } from "./Tooltip.tsx";
import "./OrganizationSeals.css";

/** Organisations conclude, but have no shape: each is a seal, and its members are never filled. */
export function OrganizationSeals({ reading, actions }: PanelProps) {
  const { dataset, layers, words, year, selected, pointed } = reading;
  const { map } = words.message;
  const seals = dataset.agreements.flatMap(({ counterparty, listed }) => {
    const party = dataset.parties.get(counterparty);
    return listed && party?.kind === "organization" ? [{ party, listed: listed.year }] : [];
  });
  if (seals.length === 0) return null;
  return (
    <section className="seals" data-covers-map aria-labelledby="seals-heading">
      <h2 id="seals-heading">{map.withOrganisations}</h2>
      <ul>
        {seals.map(({ party: { code }, listed }) => {
          const isListed = listed <= year;
          const areaClass = layers.agreements.classAsOf(code, year);
          return (
            <li key={code}>
              <button
                type="button"
                data-party={code}
                data-pointed={pointed === code || undefined}
                aria-pressed={selected === code}
                aria-label={
                  isListed
                    ? map.seal(words.partyName(code), listed)
                    : `${words.partyName(code)}, ${statusLine(reading, code)}`
                }
                onClick={() => actions.onSelect(selected === code ? null : code)}
                {...pointing(code, actions)}
              >
                <span
                  className="seal"
                  data-class={isListed ? "concluded" : "later"}
                  data-text={isListed ? areaClass.symbol.text : undefined}
                >
                  {isListed && <ClassPaint areaClass={areaClass} />}
                  <span>{words.partyShortName(code)}</span>
                </span>
                <span className="seal-name">{words.partyName(code)}</span>
                <small>{listed}</small>
              </button>
              {pointed === code && <Tooltip reading={reading} party={code} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
