import { type KeyboardEvent, useId, useRef, useState } from "react";
import { type Direction, type Step, stepFrom } from "../../bearings/walk.ts";
import { namedParties } from "../../domain/dataset.ts";
import type { LonLat } from "../../domain/geography.ts";
import type { CountryCode } from "../../domain/party.ts";
import { countsAsOf, firstDatedYear } from "../../domain/tally.ts";
import { useActions, useDismiss, usePointing, useReadingAtRest } from "../../reading/context.tsx";
import type { Reading } from "../../reading/reading.ts";
import { panelOf, selectedIn } from "../../view/panel.ts";
import { spokenWords } from "../../words/english/spoken.ts";
import * as css from "./CountryButtons.module.css";
import { countrySentence } from "./countrySentence.ts";

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowRight: "right",
  ArrowDown: "down",
  ArrowLeft: "left",
};

/** The home state, then those that the list names in its order, then all others by name. */
function inReadingOrder(
  { dataset, words }: Reading,
  places: ReadonlyMap<CountryCode, LonLat>,
): readonly CountryCode[] {
  const named = namedParties(dataset);
  const rank = (code: CountryCode): number => {
    if (code === dataset.home) return -1;
    const place = named.indexOf(code);
    return place === -1 ? named.length : place;
  };
  return [...places.keys()].sort(
    (a, b) => rank(a) - rank(b) || words.compareNames(words.partyName(a), words.partyName(b)),
  );
}

interface CountryButtonsProps {
  /** The countries that can be walked to, each with its middle. */
  readonly places: ReadonlyMap<CountryCode, LonLat>;
  /** Id of the element with the map in words, where it stands beside the map. */
  readonly describedIn: string | undefined;
  /** The focus is at their place already, and goes to the one where the walk begins. */
  readonly hasFocus: boolean;
}

/**
 * The map for the keyboard and for whoever listens: a button for each country, out of sight behind
 * the map, together one stop of the Tab key. Arrows walk over the ground, from middle to middle.
 */
export function CountryButtons(props: CountryButtonsProps) {
  const reading = useReadingAtRest();
  const actions = useActions();
  const { places, describedIn, hasFocus } = props;
  const { dataset, words, year, reckoning } = reading;
  const selected = selectedIn(reading.panel);
  const { map, title } = words.message;
  const { group: say } = spokenWords(words);
  const id = useId();
  const group = useRef<HTMLDivElement>(null);
  const last = useRef<Step | null>(null);
  const [reached, setReached] = useState<string | null>(null);
  const codes = inReadingOrder(reading, places);
  const stop = [reached, selected, dataset.home].find((code) => codes.some((one) => one === code));
  const count = countsAsOf(dataset, year, reckoning).concluded;

  const focusOn = (code: string) =>
    group.current?.querySelector<HTMLElement>(`[data-country="${code}"]`)?.focus();
  const isOnCountry = usePointing(({ focused }) => focused !== null);
  // From a country to the map as a whole; an open panel is closed before.
  useDismiss(() => group.current?.focus(), isOnCountry && reading.panel === null);
  const walk = (event: KeyboardEvent) => {
    const { altKey, ctrlKey, metaKey, shiftKey, key } = event;
    if (altKey || ctrlKey || metaKey || shiftKey || stop === undefined || stop === null) return;
    const direction = ARROWS[key];
    if (direction) {
      event.preventDefault();
      // From the map as a whole the walk goes on where it was left.
      if (event.target === group.current) return focusOn(stop);
      const step = stepFrom(places, stop, direction, last.current);
      if (step === null) return;
      last.current = step;
      focusOn(step.to);
    }
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is a part of a form.
    <div
      ref={group}
      className={css.countryButtons}
      role="group"
      tabIndex={-1}
      aria-label={map.label(
        title.sentence(count, firstDatedYear(dataset, reckoning) ?? year, year),
      )}
      aria-describedby={id}
      aria-details={describedIn}
      onKeyDown={walk}
    >
      <p id={id}>
        {map.description(count)} {say.keys}
      </p>
      <ul aria-label={say.countries}>
        {codes.map((code) => (
          <li key={code}>
            <button
              type="button"
              data-country={code}
              tabIndex={code === stop ? undefined : -1}
              // biome-ignore lint/a11y/noAutofocus: it takes the place of a button that has the focus.
              autoFocus={hasFocus && code === stop}
              aria-pressed={selected === code}
              onClick={() => actions.onToggle(panelOf(code))}
              onFocus={() => {
                setReached(code);
                actions.onFocus(code);
                actions.onPoint(code);
              }}
              onBlur={() => {
                actions.onFocus(null);
                actions.onPoint(null);
              }}
            >
              {countrySentence(reading, code)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
