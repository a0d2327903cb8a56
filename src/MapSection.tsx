import { type ReactNode, useCallback, useMemo } from "react";
import { Boundary } from "./Boundary.tsx";
import type { MapFrames } from "./domain/geography.ts";
import type { PartyCode } from "./domain/party.ts";
import type { AreaClass } from "./layers/layer.ts";
import type { AtlasTopology, BoundaryPolicyId } from "./map/atlas.ts";
import type { Fit } from "./map/FitRequest.tsx";
import { later } from "./map/later.tsx";
import { type MapSubject, MapView } from "./map/MapView.tsx";
import { OrganizationSeals } from "./panels/OrganizationSeals.tsx";
import type { Opened, PanelProps, Reading } from "./panels/reading.ts";
import { Tooltip } from "./panels/Tooltip.tsx";
import type { Arrival } from "./useArrival.ts";
import { useIdle } from "./useIdle.ts";
import type { Keyboard } from "./useKeyboard.ts";
import type { ViewChange } from "./view/useView.ts";
import type { View, ViewScope } from "./view/view.ts";
import type { Words } from "./words/words.ts";

// For the keyboard and for listeners, when the picture is there.
const CountryWalk = later(() => import("./CountryWalk.tsx").then((part) => part.CountryWalk));

interface MapSectionProps {
  readonly overview: Arrival<AtlasTopology>;
  readonly frames: Arrival<MapFrames | null>;
  /** Null until the list is here: the outlines do not wait for it. */
  readonly reading: Reading | null;
  readonly actions: PanelProps["actions"];
  readonly words: Words;
  readonly view: View;
  readonly scope: ViewScope;
  readonly subject: MapSubject | null;
  readonly classOf: (code: string) => AreaClass;
  readonly fresh: ReadonlySet<PartyCode>;
  readonly fit: Fit | null;
  readonly pointed: { readonly code: PartyCode; readonly isOnMap: boolean } | null;
  readonly pointedPlace: Opened | null;
  readonly highlighted: ReadonlySet<string> | null;
  /** Null until the list is here. */
  readonly home: PartyCode | null;
  readonly lit: ReadonlySet<PartyCode> | null;
  readonly keptInView: PartyCode | null;
  readonly isPrinting: boolean;
  /** Changes whenever what covers the map does. */
  readonly cover: string;
  readonly keyboard: Keyboard;
  /** At the map's foot, beside the scale. */
  readonly foot: ReactNode;
  readonly onPoint: (code: PartyCode | null, isOnMap: boolean) => void;
  readonly onView: ViewChange;
}

/** The map in its neatline, with the seals of organisations. */
export function MapSection(props: MapSectionProps) {
  const { overview, frames, reading, actions, words, view, scope, pointed, onPoint, onView } =
    props;
  const { party, opened } = view;
  const { pointedPlace, keyboard } = props;
  const { focused, hasSingleKeys } = keyboard;
  const isIdle = useIdle(reading !== null);
  const places = useMemo(
    () => ({
      opened,
      pointed: pointedPlace,
      onOpen: actions.onOpen,
      onPoint: actions.onPointPlace,
    }),
    [opened, pointedPlace, actions],
  );
  const point = useCallback(
    (code: string | null) => onPoint(code !== null && scope.isParty(code) ? code : null, true),
    [onPoint, scope],
  );
  const select = useCallback(
    (code: string | null) => {
      const chosen = code !== null && scope.isParty(code) ? code : null;
      // A second click on the selected country lets it go, as one on the sea does.
      onView({ party: chosen === party ? null : chosen, opened: null });
    },
    [onView, scope, party],
  );
  // The scope told the view which boundary policies there are.
  const boundaries = view.boundaries as BoundaryPolicyId;
  return (
    <section className="neatline" aria-label={words.message.header.views.map}>
      {reading && <OrganizationSeals hasKeys={hasSingleKeys} {...{ reading, actions }} />}
      {isIdle && reading && overview.state === "here" && (
        <Boundary words={words} isQuiet>
          <CountryWalk
            overview={overview.value}
            {...{ boundaries, reading, actions }}
            describedIn={props.foot ? "map-in-words" : undefined}
            onFocus={keyboard.onFocus}
          />
        </Boundary>
      )}
      {overview.state === "here" && frames.state === "here" && (
        <Boundary words={words}>
          <MapView
            overview={overview.value}
            frames={frames.value}
            boundaries={boundaries}
            words={words}
            subject={props.subject}
            classOf={props.classOf}
            pointed={pointed?.code ?? null}
            selected={party}
            highlighted={props.highlighted}
            lit={props.lit}
            fresh={props.fresh}
            fit={props.fit}
            places={places}
            home={props.home}
            keptInView={props.keptInView}
            cover={props.cover}
            isPrinting={props.isPrinting}
            onPoint={point}
            onSelect={select}
            tooltip={
              reading && pointed?.isOnMap ? (
                <Tooltip reading={reading} party={pointed.code} hasKeys={hasSingleKeys} />
              ) : null
            }
            keyboard={{
              focused,
              move: keyboard.move,
              card: reading && focused && (
                <Tooltip reading={reading} party={focused} hasKeys={hasSingleKeys} />
              ),
            }}
            foot={props.foot}
          />
        </Boundary>
      )}
    </section>
  );
}
