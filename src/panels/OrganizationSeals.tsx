import { agreementsWith } from "../domain/dataset.ts";
import type { Party } from "../domain/party.ts";
import { datingOf } from "../domain/reckoning.ts";
import { ClassPaint } from "./ClassPaint.tsx";
import type { PanelProps, Reading } from "./reading.ts";
import { statusLine, statusOf } from "./statusWords.ts";
import { pointing } from "./Tile.tsx";
import { Tooltip } from "./Tooltip.tsx";
import "./OrganizationSeals.css";

interface SealProps extends PanelProps {
  readonly party: Party;
  readonly hasKeys: boolean;
}

interface OrganizationSealsProps extends PanelProps {
  /** Whether single keys are on. */
  readonly hasKeys: boolean;
}

/** The year under an organisation's name: of the date that is asked for, where a source gives it. */
function yearLine({ code }: Party, reading: Reading): string | number | undefined {
  const { dataset, reckoning, words } = reading;
  const entry = agreementsWith(dataset, code).find(({ listed }) => listed !== null);
  return (entry && datingOf(entry, reckoning.dates)?.year) ?? words.reckoned?.undated.label;
}

function Seal({ party, hasKeys, reading, actions }: SealProps) {
  const { layers, words, year, selected, pointed } = reading;
  const { code } = party;
  const status = statusOf(reading, code);
  const areaClass = layers.agreements.classAsOf(code, year);
  const isThere = status.kind !== "not-in-the-list" && status.kind !== "not-yet";
  const name = words.partyName(code);
  const sign = words.partyShortName(code);
  const line =
    status.kind === "concluded"
      ? words.message.map.seal(name, status.year)
      : `${name}, ${statusLine(reading, code)}`;
  return (
    <li>
      <button
        type="button"
        data-party={code}
        data-pointed={pointed === code || undefined}
        aria-pressed={selected === code}
        onClick={() => actions.onSelect(selected === code ? null : code)}
        {...pointing(code, actions)}
      >
        <span
          className="seal"
          data-class={isThere ? "concluded" : "later"}
          data-text={isThere ? areaClass.symbol.text : undefined}
        >
          {isThere && <ClassPaint areaClass={areaClass} />}
          <span aria-hidden="true">{sign}</span>
        </span>
        <span className="seal-name" aria-hidden="true">
          {name}
        </span>
        <small aria-hidden="true">{yearLine(party, reading)}</small>
        <span className="visually-hidden">{line.includes(sign) ? line : `${line}, ${sign}`}</span>
      </button>
      {pointed === code && <Tooltip {...{ reading, hasKeys }} party={code} />}
    </li>
  );
}

/** Organisations conclude, but have no shape: each is a seal, and its members are never filled. */
export function OrganizationSeals({ reading, actions, hasKeys }: OrganizationSealsProps) {
  const { dataset, words } = reading;
  const seals = dataset.agreements.flatMap(({ counterparty, listed }) => {
    const party = dataset.parties.get(counterparty);
    return listed && party?.kind === "organization" ? [party] : [];
  });
  if (seals.length === 0) return null;
  return (
    <section className="seals" data-covers-map aria-labelledby="seals-heading">
      <h2 id="seals-heading">{words.message.map.withOrganisations}</h2>
      <ul>
        {seals.map((party) => (
          <Seal key={party.code} {...{ party, hasKeys, reading, actions }} />
        ))}
      </ul>
    </section>
  );
}
