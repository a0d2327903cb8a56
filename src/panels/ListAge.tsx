import { capitalized } from "../words/plural.ts";
import { ageOfList } from "./listAgeWords.ts";
import type { PanelProps } from "./reading.ts";

/** How old the list is that everything rests on; leads to what is known of the list. */
export function ListAge({ reading, actions }: PanelProps) {
  return (
    <p className="list-age">
      <button type="button" onClick={() => actions.onSelect(reading.dataset.home)}>
        {capitalized(ageOfList(reading))}
      </button>
    </p>
  );
}
