import { memo } from "react";
import type { Agreement } from "../../domain/agreement.ts";
import type { PartyCode } from "../../domain/party.ts";
import type { Year } from "../../domain/time.ts";
import { useActions, useAsOf, usePointing, useReading } from "../../reading/context.tsx";
import { highlightedIn } from "../../reading/pointing.ts";
import type { ReaderActions, ReadingAsOf } from "../../reading/reading.ts";
import { panelOf, selectedIn } from "../../view/panel.ts";
import { ClassPaint } from "./ClassPaint.tsx";
import { isListedAsBoth, outsideLine, recordStatus, statusLine, statusOf } from "./statusWords.ts";
import * as css from "./Tile.module.css";

/** Pointing at a party's sign is pointing at the party, with the pointer or the keyboard. */
export function pointing(code: PartyCode, { onPoint }: ReaderActions) {
  return {
    onPointerEnter: () => onPoint(code),
    onPointerLeave: () => onPoint(null),
    onFocus: () => onPoint(code),
    onBlur: () => onPoint(null),
  };
}

/** What a tile stands for, and how. */
interface Sign {
  readonly code: PartyCode;
  /** A record outside the list that the tile stands for, whatever the list says of the party. */
  readonly record?: Agreement | undefined;
  /** An outline: listed later than the year shown, or a second place of a party shown elsewhere. */
  readonly outline?: "later" | "also" | undefined;
  /** The year on which it stands: until that is shown, the tile is an outline. */
  readonly column?: Year;
}

interface TileProps extends Sign {
  /** Whether the Tab key stops here; left out where it stops at every tile. */
  readonly isStop?: boolean;
}

/** What a tile says of its party, or of the record that it stands for. */
export const lineOf = ({ code, record }: Sign, reading: ReadingAsOf): string =>
  record ? outsideLine(recordStatus(record, reading), reading) : statusLine(reading, code);

/** How a tile looks as of the year, whether it is a button or a sign alone. */
function useLook({ code, record, outline: given, column }: Sign) {
  const reading = useReading();
  const { dataset, words } = reading;
  const party = dataset.parties.get(code);
  const isLater = useAsOf(({ year }) => column !== undefined && column > year);
  const outline = isLater ? "later" : given;
  const areaClass = useAsOf((asOf) =>
    asOf.layers.agreements.classOf(record ? recordStatus(record, asOf) : statusOf(asOf, code)),
  );
  const isUnlit = useAsOf(({ lit }) => lit?.has(code) === false);
  const isPointed = usePointing((pointed) => pointed.party === code);
  const isFaded = usePointing(
    (pointed) =>
      // As on the map, years alone give way: the hatch of a launched procedure does not move.
      areaClass.year !== null && highlightedIn(pointed)?.has(areaClass.id) === false,
  );
  const letters =
    party?.kind === "organization" ? words.partyShortName(code) : (party?.tile ?? code);
  const sign = `${letters}${!record && isListedAsBoth(reading, code) ? "†" : ""}`;
  return {
    sign,
    isSelected: selectedIn(reading.panel) === code,
    marked: {
      className: css.tile,
      "data-party": code,
      "data-record": record?.id,
      "data-kind": party?.kind,
      "data-class": outline ?? areaClass.kind,
      "data-text": outline ? undefined : areaClass.symbol.text,
      "data-pointed": isPointed || undefined,
      "data-faded": isFaded || undefined,
      "data-unlit": isUnlit || undefined,
    },
    face: (
      <>
        {!outline && <ClassPaint areaClass={areaClass} />}
        <span className={css.tileCode}>{sign}</span>
      </>
    ),
  };
}

/** One party as a small button in the paint of its class: points at it, selects it. */
export const Tile = memo(function Tile({ isStop = true, ...tile }: TileProps) {
  const actions = useActions();
  const { code } = tile;
  const { marked, face, sign, isSelected } = useLook(tile);
  const name = useAsOf((reading) => `${reading.words.partyName(code)}, ${lineOf(tile, reading)}`);
  return (
    <button
      type="button"
      {...marked}
      tabIndex={isStop ? undefined : -1}
      aria-pressed={isSelected}
      // With what is seen, so that the tile can be called by it.
      aria-label={name.includes(sign) ? name : `${name}, ${sign}`}
      onClick={() => actions.onToggle(panelOf(code))}
      {...pointing(code, actions)}
    >
      {face}
    </button>
  );
});

/** The same without being a button: inside of one. */
export function TileSign(tile: Sign) {
  const { marked, face, isSelected } = useLook(tile);
  return (
    <span {...marked} data-selected={isSelected || undefined}>
      {face}
    </span>
  );
}
