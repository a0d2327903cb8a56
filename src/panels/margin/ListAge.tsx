import { useActions, useReading } from "../../reading/context.tsx";
import { panelOf } from "../../view/panel.ts";
import { capitalized } from "../../words/plural.ts";
import * as css from "./ListAge.module.css";
import { ageOfList } from "./listAgeWords.ts";

/** How old the list is that everything rests on; leads to what is known of the list. */
export function ListAge() {
  const reading = useReading();
  const actions = useActions();
  return (
    <p className={css.listAge}>
      <button type="button" onClick={() => actions.onShow(panelOf(reading.dataset.home))}>
        {capitalized(ageOfList(reading))}
      </button>
    </p>
  );
}
