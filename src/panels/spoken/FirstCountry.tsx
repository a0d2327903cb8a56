import { useActions, useReading } from "../../reading/context.tsx";
import { panelOf } from "../../view/panel.ts";
import * as countryButtonsCss from "./CountryButtons.module.css";

interface FirstCountryProps {
  readonly onFocus: (hasFocus: boolean) => void;
}

/** Where the walk over the countries of the map begins, until all of them have come: the home state. */
export function FirstCountry({ onFocus }: FirstCountryProps) {
  const { dataset, words } = useReading();
  const actions = useActions();
  const { home } = dataset;
  const focus = (hasFocus: boolean) => {
    onFocus(hasFocus);
    actions.onFocus(hasFocus ? home : null);
    actions.onPoint(hasFocus ? home : null);
  };
  return (
    <div className={countryButtonsCss.countryButtons}>
      <button
        type="button"
        data-country={home}
        onClick={() => actions.onToggle(panelOf(home))}
        onFocus={() => focus(true)}
        onBlur={() => focus(false)}
      >
        {words.message.key.home(words.partyName(home))}
      </button>
    </div>
  );
}
