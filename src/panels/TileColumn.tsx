import { useId, useRef } from "react";
import { type Agreement, isOutsideTheList } from "../domain/agreement.ts";
import type { Year } from "../domain/time.ts";
import type { PanelProps } from "./reading.ts";
import { lineOf, TileSign } from "./Tile.tsx";
import "./TileColumn.css";

interface TileColumnProps extends PanelProps {
  readonly column: Year;
  readonly agreements: readonly Agreement[];
}

/** Tiles too small for a finger: their column is one button, which opens a list of them. */
export function TileColumn({ column, agreements, reading, actions }: TileColumnProps) {
  const { words, year, selected } = reading;
  const list = useRef<HTMLDialogElement>(null);
  const id = useId();
  const outline = column > year ? ("later" as const) : undefined;
  const seen = (agreement: Agreement) => ({
    code: agreement.counterparty,
    record: isOutsideTheList(agreement) ? agreement : undefined,
    outline,
    reading,
  });
  const names = words.list(agreements.map(({ counterparty }) => words.partyName(counterparty)));
  return (
    <>
      <button type="button" className="tile-column" popoverTarget={id}>
        <span className="visually-hidden">{`${column}: ${names}; `}</span>
        {agreements.map((agreement) => (
          <TileSign key={agreement.id} {...seen(agreement)} />
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
          {agreements.map((agreement) => {
            const tile = seen(agreement);
            const { code } = tile;
            return (
              <li key={agreement.id}>
                <button
                  type="button"
                  aria-pressed={selected === code}
                  onClick={() => {
                    list.current?.hidePopover();
                    actions.onSelect(selected === code ? null : code);
                  }}
                >
                  <TileSign {...tile} />
                  <span>
                    {words.partyName(code)}
                    <small>{lineOf(tile)}</small>
                  </span>
                </button>
              </li>
            );
          })}
        </ul>
      </dialog>
    </>
  );
}
