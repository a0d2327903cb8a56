import { useActions, useIsAlive, useReading } from "../../reading/context.tsx";
import { panelOf } from "../../view/panel.ts";
import { capitalized } from "../../words/plural.ts";
import * as css from "./ListAge.module.css";
import { ageOfList } from "./listAgeWords.ts";

/** Holds the line: only the reader's day says how old the list is. */
const NOT_YET = "\u00a0";

/** How old the list is that everything rests on; leads to what is known of the list. */
export function ListAge() {
  const reading = useReading();
  const actions = useActions();
  const isAlive = useIsAlive();
  return (
    <p className={css.listAge} data-awaited={isAlive ? undefined : ""}>
      <button type="button" onClick={() => actions.onShow(panelOf(reading.dataset.home))}>
        {isAlive ? capitalized(ageOfList(reading)) : NOT_YET}
      </button>
    </p>
  );
}
