import type { Agreement } from "../domain/agreement.ts";
import type { PartyCode } from "../domain/party.ts";
import { ClassPaint } from "./ClassPaint.tsx";
import type { PanelProps, ReaderActions } from "./reading.ts";
import { isListedAsBoth, outsideLine, recordStatus, statusLine, statusOf } from "./statusWords.ts";
import "./Tile.css";

/** Pointing at a party's sign is pointing at the party, with the pointer or the keyboard. */
export function pointing(code: PartyCode, { onPoint }: ReaderActions) {
  return {
    onPointerEnter: () => onPoint(code),
    onPointerLeave: () => onPoint(null),
    onFocus: () => onPoint(code),
    onBlur: () => onPoint(null),
  };
}

interface TileProps extends PanelProps {
  readonly code: PartyCode;
  /** A record outside the list that the tile stands for, whatever the list says of the party. */
  readonly record?: Agreement | undefined;
  /** An outline: listed later than the year shown, or a second place of a party shown elsewhere. */
  readonly outline?: "later" | "also" | undefined;
  /** Whether the Tab key stops here; left out where it stops at every tile. */
  readonly isStop?: boolean;
}

type Seen = Pick<TileProps, "code" | "record" | "outline" | "reading">;

/** What a tile says of its party, or of the record that it stands for. */
export const lineOf = ({ code, record, reading }: Seen): string =>
  record ? outsideLine(recordStatus(record, reading), reading) : statusLine(reading, code);

/** How a tile looks as of the year, whether it is a button or a sign alone. */
function lookOf({ code, record, outline, reading }: Seen) {
  const { dataset, layers, words, pointed, highlighted, lit } = reading;
  const party = dataset.parties.get(code);
  const status = record ? recordStatus(record, reading) : statusOf(reading, code);
  const areaClass = layers.agreements.classOf(status);
  // As on the map, years alone give way: the hatch of a launched procedure does not move.
  const isFaded = areaClass.year !== null && highlighted?.has(areaClass.id) === false;
  const letters =
    party?.kind === "organization" ? words.partyShortName(code) : (party?.tile ?? code);
  const sign = `${letters}${!record && isListedAsBoth(reading, code) ? "†" : ""}`;
  return {
    sign,
    marked: {
      className: "tile",
      "data-party": code,
      "data-record": record?.id,
      "data-kind": party?.kind,
      "data-class": outline ?? areaClass.kind,
      "data-text": outline ? undefined : areaClass.symbol.text,
      "data-pointed": pointed === code || undefined,
      "data-faded": isFaded || undefined,
      "data-unlit": lit?.has(code) === false || undefined,
    },
    face: (
      <>
        {!outline && <ClassPaint areaClass={areaClass} />}
        <span className="tile-code">{sign}</span>
      </>
    ),
  };
}

/** One party as a small button in the paint of its class: points at it, selects it. */
export function Tile({ isStop = true, actions, ...tile }: TileProps) {
  const { code, reading } = tile;
  const { words, selected } = reading;
  const { marked, face, sign } = lookOf(tile);
  const name = `${words.partyName(code)}, ${lineOf(tile)}`;
  return (
    <button
      type="button"
      {...marked}
      tabIndex={isStop ? undefined : -1}
      aria-pressed={selected === code}
      // With what is seen, so that the tile can be called by it.
      aria-label={name.includes(sign) ? name : `${name}, ${sign}`}
      onClick={() => actions.onSelect(selected === code ? null : code)}
      {...pointing(code, actions)}
    >
      {face}
    </button>
  );
}

/** The same without being a button: inside of one. */
export function TileSign(tile: Seen) {
  const { marked, face } = lookOf(tile);
  return (
    <span {...marked} data-selected={tile.reading.selected === tile.code || undefined}>
      {face}
    </span>
  );
}
