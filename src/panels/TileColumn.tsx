import { useId, useRef } from "react";
import type { PartyCode } from "../domain/party.ts";
import type { Year } from "../domain/time.ts";
import type { PanelProps } from "./reading.ts";
import { statusLine } from "./statusWords.ts";
import { TileSign } from "./Tile.tsx";
import "./TileColumn.css";

interface TileColumnProps extends PanelProps {
  readonly column: Year;
  readonly codes: readonly PartyCode[];
}

/** Tiles too small for a finger: their column is one button, which opens a list of them. */
export function TileColumn({ column, codes, reading, actions }: TileColumnProps) {
  const { words, year, selected } = reading;
  const list = useRef<HTMLDialogElement>(null);
  const id = useId();
  const outline = column > year ? "later" : undefined;
  const names = words.list(codes.map((code) => words.partyName(code)));
  return (
    <>
      <button
        type="button"
        className="tile-column"
        popoverTarget={id}
        aria-label={`${column}: ${names}`}
      >
        {codes.map((code) => (
          <TileSign key={code} {...{ code, outline, reading }} />
        ))}
      </button>
      <dialog
        ref={list}
        id={id}
        className="column-list"
        aria-label={String(column)}
        popover="auto"
        // Its Escape is its own: what is selected stays so.
        onKeyDown={(event) => {
          if (event.key === "Escape") event.stopPropagation();
        }}
      >
        <b>{column}</b>
        <ul>
          {codes.map((code) => (
            <li key={code}>
              <button
                type="button"
                aria-pressed={selected === code}
                onClick={() => {
                  list.current?.hidePopover();
                  actions.onSelect(selected === code ? null : code);
                }}
              >
                <TileSign {...{ code, outline, reading }} />
                <span>
                  {words.partyName(code)}
                  <small>{statusLine(reading, code)}</small>
                </span>
              </button>
            </li>
          ))}
        </ul>
      </dialog>
    </>
  );
}
