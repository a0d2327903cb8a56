import { agreementsWith } from "../../domain/dataset.ts";
import type { Party } from "../../domain/party.ts";
import { datingOf } from "../../domain/reckoning.ts";
import { useActions, useAsOf, usePointing, useReading } from "../../reading/context.tsx";
import type { Reading } from "../../reading/reading.ts";
import { panelOf, selectedIn } from "../../view/panel.ts";
import { ClassPaint } from "../signs/ClassPaint.tsx";
import { statusLine, statusOf } from "../signs/statusWords.ts";
import { pointing } from "../signs/Tile.tsx";
import * as visuallyHiddenCss from "../signs/VisuallyHidden.module.css";
import * as css from "./OrganizationSeals.module.css";
import { Tooltip } from "./Tooltip.tsx";

interface SealProps {
  readonly party: Party;
  readonly hasKeys: boolean;
}

interface OrganizationSealsProps {
  /** Whether single keys are on. */
  readonly hasKeys: boolean;
}

/** The year under an organisation's name: of the date that is asked for, where a source gives it. */
function yearLine({ code }: Party, reading: Reading): string | number | undefined {
  const { dataset, reckoning, words } = reading;
  const entry = agreementsWith(dataset, code).find(({ listed }) => listed !== null);
  return (entry && datingOf(entry, reckoning.dates)?.year) ?? words.reckoned?.undated.label;
}

function Seal({ party, hasKeys }: SealProps) {
  const reading = useReading();
  const actions = useActions();
  const { words } = reading;
  const { code } = party;
  const selected = selectedIn(reading.panel);
  const isPointed = usePointing((pointing) => pointing.party === code);
  const areaClass = useAsOf(({ layers, year }) => layers.agreements.classAsOf(code, year));
  const isThere = useAsOf((asOf) => {
    const { kind } = statusOf(asOf, code);
    return kind !== "not-in-the-list" && kind !== "not-yet";
  });
  const name = words.partyName(code);
  const sign = words.partyShortName(code);
  const line = useAsOf((asOf) => {
    const status = statusOf(asOf, code);
    return status.kind === "concluded"
      ? words.message.map.seal(name, status.year)
      : `${name}, ${statusLine(asOf, code)}`;
  });
  return (
    <li>
      <button
        type="button"
        data-party={code}
        data-pointed={isPointed || undefined}
        aria-pressed={selected === code}
        onClick={() => actions.onToggle(panelOf(code))}
        {...pointing(code, actions)}
      >
        <span
          className={css.seal}
          data-class={isThere ? "concluded" : "later"}
          data-text={isThere ? areaClass.symbol.text : undefined}
        >
          {isThere && <ClassPaint areaClass={areaClass} />}
          <span aria-hidden="true">{sign}</span>
        </span>
        <span className={css.sealName} aria-hidden="true">
          {name}
        </span>
        <small aria-hidden="true">{yearLine(party, reading)}</small>
        <span className={visuallyHiddenCss.visuallyHidden}>
          {line.includes(sign) ? line : `${line}, ${sign}`}
        </span>
      </button>
      {isPointed && <Tooltip {...{ hasKeys }} party={code} />}
    </li>
  );
}

/** Organisations conclude, but have no shape: each is a seal, and its members are never filled. */
export function OrganizationSeals({ hasKeys }: OrganizationSealsProps) {
  const reading = useReading();
  const { dataset, words } = reading;
  const seals = dataset.agreements.flatMap(({ counterparty, listed }) => {
    const party = dataset.parties.get(counterparty);
    return listed && party?.kind === "organization" ? [party] : [];
  });
  if (seals.length === 0) return null;
  return (
    <section className={css.seals} data-covers-map aria-labelledby="seals-heading">
      <h2 id="seals-heading">{words.message.map.withOrganisations}</h2>
      <ul>
        {seals.map((party) => (
          <Seal key={party.code} {...{ party, hasKeys }} />
        ))}
      </ul>
    </section>
  );
}
