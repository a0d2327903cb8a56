import { useId, useRef, useState } from "react";
import { type Agreement, isOutsideTheList } from "../../domain/agreement.ts";
import type { Year } from "../../domain/time.ts";
import { useActions, useDismiss, useReadingAsOf } from "../../reading/context.tsx";
import { panelOf, selectedIn } from "../../view/panel.ts";
import { lineOf, TileSign } from "../signs/Tile.tsx";
import * as visuallyHiddenCss from "../signs/VisuallyHidden.module.css";
import * as css from "./TileColumn.module.css";

interface TileColumnProps {
  readonly column: Year;
  readonly agreements: readonly Agreement[];
}

/** Tiles too small for a finger: their column is one button, which opens a list of them. */
export function TileColumn({ column, agreements }: TileColumnProps) {
  const reading = useReadingAsOf();
  const actions = useActions();
  const { words } = reading;
  const selected = selectedIn(reading.panel);
  const list = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  useDismiss(() => list.current?.hidePopover(), isOpen);
  const seen = (agreement: Agreement) => ({
    code: agreement.counterparty,
    record: isOutsideTheList(agreement) ? agreement : undefined,
    column,
  });
  const names = words.list(agreements.map(({ counterparty }) => words.partyName(counterparty)));
  return (
    <>
      <button type="button" className={css.tileColumn} popoverTarget={id}>
        <span className={visuallyHiddenCss.visuallyHidden}>{`${column}: ${names}; `}</span>
        {agreements.map((agreement) => (
          <TileSign key={agreement.id} {...seen(agreement)} />
        ))}
      </button>
      <dialog
        ref={list}
        id={id}
        className={css.columnList}
        aria-label={String(column)}
        popover="auto"
        onBeforeToggle={({ newState }) => setOpen(newState === "open")}
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
                    actions.onToggle(panelOf(code));
                  }}
                >
                  <TileSign {...tile} />
                  <span>
                    {words.partyName(code)}
                    <small>{lineOf(tile, reading)}</small>
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
