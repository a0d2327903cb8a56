import { Suspense, useCallback, useMemo, useState } from "react";
import type { PartyCode } from "../domain/party.ts";
import type { Year } from "../domain/time.ts";
import { fetchParts } from "../loading/part.tsx";
import { MapView } from "../map/MapView.tsx";
import { OrganizationSeals } from "../panels/onMap/OrganizationSeals.tsx";
import { Tooltip } from "../panels/onMap/Tooltip.tsx";
import { FirstCountry } from "../panels/spoken/FirstCountry.tsx";
import { MapInWords } from "../panels/spoken/MapInWords.tsx";
import {
  useActions,
  useIsAlive,
  usePointing,
  useReadingSoFar,
  useWords,
} from "../reading/context.tsx";
import { readingAsOf } from "../reading/reading.ts";
import { classifier, freshAsOf } from "../state/facts.ts";
import { panelOf, selectedIn } from "../view/panel.ts";
import { Boundary } from "./Boundary.tsx";
import * as css from "./MapScreen.module.css";
import { parts } from "./registry.ts";
import { useShell } from "./shell.ts";

const NOTHING: readonly never[] = [];
const NOBODY: ReadonlySet<PartyCode> = new Set();

/** What the tooltip says of the country under the pointer. */
function PointedTooltip({ hasKeys }: { hasKeys: boolean }) {
  const party = usePointing((pointing) => (pointing.isOnMap ? pointing.party : null));
  return party && <Tooltip {...{ party, hasKeys }} />;
}

/** The same, beside the country that has the focus. */
function FocusedTooltip({ hasKeys }: { hasKeys: boolean }) {
  const party = usePointing(({ focused }) => focused);
  return party && <Tooltip {...{ party, hasKeys }} />;
}

/** The map in words and the list of keys; on a phone there is no keyboard to speak of. */
export function FootPlace() {
  const { layout, overview, boundaries, keyboard } = useShell();
  const hasReading = useReadingSoFar() !== null;
  const words = useWords();
  return (
    <div className={css.mapFootWords} lang={words.lang} data-covers-map>
      <MapInWords>
        {hasReading && overview.state === "here" && (
          <Boundary isQuiet>
            <parts.MapSentences overview={overview.value} boundaries={boundaries} />
          </Boundary>
        )}
      </MapInWords>
      {layout !== "phone" && (
        <button type="button" className={css.keysOpener} onClick={() => keyboard.onList(true)}>
          {words.message.map.keys}
        </button>
      )}
    </div>
  );
}

/** The countries that the keyboard walks to; until all have come, the one where the walk begins. */
function WalkPlace() {
  const { layout, overview, boundaries } = useShell();
  const [hasFocus, setFocus] = useState(false);
  const isAlive = useIsAlive();
  const first = (
    <FirstCountry
      onFocus={(isFocused) => {
        setFocus(isFocused);
        if (isFocused) fetchParts([parts.CountryWalk]);
      }}
    />
  );
  if (overview.state !== "here" || !isAlive) return first;
  return (
    <Boundary isQuiet>
      <Suspense fallback={first}>
        <parts.CountryWalk
          overview={overview.value}
          boundaries={boundaries}
          describedIn={layout === "phone" ? undefined : "map-in-words"}
          hasFocus={hasFocus}
        />
      </Suspense>
    </Boundary>
  );
}

/** The map in its neatline, with the seals of organisations. */
export function MapScreen() {
  const shell = useShell();
  const { layout, overview, frames, boundaries, scope, keyboard, sheet, sheetShows } = shell;
  const { isPlaying } = shell.play;
  const { hasSingleKeys } = keyboard;
  const isPhone = layout === "phone";
  const words = useWords();
  const actions = useActions();
  // The outlines do not wait for the list.
  const reading = useReadingSoFar();
  const home = reading?.dataset.home ?? null;
  const panel = reading?.panel ?? null;
  const selected = selectedIn(panel);
  const { layers, active } = reading ?? { layers: null, active: NOTHING };
  const parties = reading?.dataset.parties;
  const callouts = reading?.dataset.callouts;
  const years = reading?.years;
  const classesAsOf = useCallback((year: Year) => classifier(layers, year), [layers]);
  const asked = reading?.find ? reading : null;
  const litAsOf = useCallback((year: Year) => asked && readingAsOf(asked, year).lit, [asked]);
  const playedAsOf = useCallback(
    (year: Year) => (isPlaying && reading ? freshAsOf(reading, year) : NOBODY),
    [isPlaying, reading],
  );
  const subject = useMemo(
    () =>
      layers && parties && callouts && home && years
        ? { layers, parties, callouts, home, active, years }
        : null,
    [layers, parties, callouts, home, active, years],
  );
  const places = useMemo(
    () => ({
      open: panel,
      onShow: actions.onShow,
      onToggle: actions.onToggle,
      onPoint: actions.onPointPlace,
    }),
    [panel, actions],
  );
  const countries = useMemo(
    () => ({
      onPoint: (code: string | null) =>
        actions.onPoint(code !== null && scope.isParty(code) ? code : null, true),
      onSelect: (code: string | null) => {
        // A second click on the selected country lets it go, as one on the sea does.
        if (code !== null && scope.isParty(code)) actions.onToggle(panelOf(code));
        else actions.onShow(null);
      },
    }),
    [actions, scope],
  );
  return (
    <section
      className={css.neatline}
      data-playing={isPlaying || undefined}
      aria-label={words.message.header.views.map}
    >
      {reading && <OrganizationSeals hasKeys={hasSingleKeys} />}
      {reading && <WalkPlace />}
      {overview.state === "here" && frames.state === "here" && (
        <Boundary>
          <MapView
            {...{ subject, classesAsOf, places, countries }}
            shapes={{ overview: overview.value, frames: frames.value, boundaries }}
            spotlight={{ selected, litAsOf, freshAsOf: playedAsOf }}
            camera={{
              handle: shell.map,
              keptInView: selected ?? (sheetShows === "layers" ? home : null),
              cover: isPhone
                ? `${sheetShows} ${sheet.height} ${shell.isPanelThere}`
                : `${shell.isPanelThere}`,
              isPhone,
              isPrinting: shell.isPrinting,
            }}
            captions={{
              tooltip: reading && <PointedTooltip hasKeys={hasSingleKeys} />,
              card: reading && <FocusedTooltip hasKeys={hasSingleKeys} />,
              foot: !isPhone && <FootPlace />,
            }}
          />
        </Boundary>
      )}
    </section>
  );
}
