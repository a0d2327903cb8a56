import type { PartyCode } from "../../domain/party.ts";
import { outlinedInitiative } from "../../layers/bands.ts";
import { useReadingAsOf } from "../../reading/context.tsx";
import { WHY_KEY } from "../../reading/keys.ts";
import { Mark } from "../signs/Mark.tsx";
import { Swatch } from "../signs/Swatch.tsx";
import { recordLinesBeside, statusLine } from "../signs/statusWords.ts";
import * as css from "./Tooltip.module.css";

interface TooltipProps {
  readonly party: PartyCode;
  /** Whether single keys are on: one that does nothing is not named. */
  readonly hasKeys?: boolean;
}

/** What colour and marks say of the party pointed at, in words. The map places it. */
export function Tooltip({ party, hasKeys = true }: TooltipProps) {
  const reading = useReadingAsOf();
  const { layers, words, year } = reading;
  const memberships = layers.groups.flatMap((layer) =>
    layer.membersAsOf(year).has(party) ? [layer.initiative] : [],
  );
  const areaClass = layers.agreements.classAsOf(party, year);
  const isOutlined = areaClass.year !== null && outlinedInitiative(layers, party) !== null;
  return (
    <div className={css.tooltip}>
      <p className={css.tooltipName}>{words.partyName(party)}</p>
      <p className={css.tooltipStatus}>
        <Swatch areaClass={areaClass} width={18} height={11} />
        {statusLine(reading, party)}
      </p>
      {recordLinesBeside(reading, party).map((line) => (
        <p key={line} className={css.tooltipAside}>
          {line}
        </p>
      ))}
      {isOutlined && <p className={css.tooltipAside}>{words.message.map.membersOutlined}</p>}
      {memberships.length > 0 && (
        <ul>
          {memberships.map(({ id, mark, shortName }) => (
            <li key={id}>
              {mark !== null && <Mark shape={mark} radius={4.5} />} {words.text(shortName)}
            </li>
          ))}
        </ul>
      )}
      {hasKeys && (
        <p className={css.tooltipAside}>
          <kbd lang="en">{WHY_KEY}</kbd> {words.message.tooltip.why}
        </p>
      )}
    </div>
  );
}
