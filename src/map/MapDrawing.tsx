import { type ReactNode, Suspense, useMemo } from "react";
import type { MapFrames } from "../domain/geography.ts";
import type { PartyCode } from "../domain/party.ts";
import type { Year } from "../domain/time.ts";
import { recordOf } from "../layers/index.ts";
import type { AreaClass } from "../layers/layer.ts";
import { usePointing, useWords, useYearly } from "../reading/context.tsx";
import type { Atlas, AtlasTopology, BoundaryPolicyId } from "./atlas/atlas.ts";
import { useAtlas } from "./atlas/useAtlas.ts";
import { useLakes } from "./atlas/useLakes.ts";
import { Borders } from "./Borders.tsx";
import { Choropleth } from "./Choropleth.tsx";
import { ScaleCartouche, ZoomControls } from "./camera/Controls.tsx";
import { KeepInView } from "./camera/KeepInView.tsx";
import type { MapKeyboardProps } from "./camera/MapKeyboard.tsx";
import type { MapHandle } from "./camera/mapHandle.ts";
import { PrintedView } from "./camera/PrintedView.tsx";
import { placeOfLit } from "./camera/placeOfLit.ts";
import { FreshOutlines } from "./FreshOutlines.tsx";
import { Ground } from "./Ground.tsx";
import { useMapSoFar } from "./leaflet/MapSoFar.tsx";
import * as css from "./MapView.module.css";
import { type MapAsOf, type Spotlight, useMapAsOf } from "./mapAsOf.ts";
import { PointedOutline } from "./PointedOutline.tsx";
import { mapParts } from "./parts.ts";
import type { PlaceActions } from "./places/MapPlaces.tsx";
import { plateBoxOf } from "./plane/homeView.ts";
import { SmallCountries } from "./SmallCountries.tsx";
import type { MapSubject } from "./subject.ts";

const { Bands, Commanded, DegreeFrame, LitOutline, MapKeyboard, NamesAndPlaces, PageScroll } =
  mapParts;

export interface MapDrawingProps {
  /** null while there are outlines and no facts: nothing is coloured then. */
  readonly subject: MapSubject | null;
  readonly classesAsOf: (year: Year) => (code: string) => AreaClass;
  /** What it is drawn from. */
  readonly shapes: {
    readonly overview: AtlasTopology;
    /** What is shown first; null: no dataset says. */
    readonly frames: MapFrames | null;
    readonly boundaries: BoundaryPolicyId;
  };
  /** Which countries stand out. */
  readonly spotlight: Spotlight;
  /** Which part of it is seen. */
  readonly camera: {
    readonly handle: MapHandle;
    /** The country that must not be left under the panel or the sheet. */
    readonly keptInView: PartyCode | null;
    /** Another value whenever something else lies over the map: the panel, the sheet at a height. */
    readonly cover: string;
    /** It is a phone's. */
    readonly isPhone: boolean;
    /** The page is set for paper. */
    readonly isPrinting: boolean;
  };
  readonly places: PlaceActions;
  /** What others say upon it. */
  readonly captions: {
    /** Of the country under the pointer. */
    readonly tooltip: ReactNode;
    /** Beside the country that has the focus. */
    readonly card: ReactNode;
    /** Before the scale, whose width changes. */
    readonly foot: ReactNode;
  };
}

interface SinglingProps {
  readonly atlas: Atlas;
  readonly asOf: MapAsOf;
}

/** What is round the lit countries and round the groups, while there are any. */
function LitAndBanded({ atlas, asOf }: SinglingProps) {
  const lit = useYearly(asOf.lit);
  const banded = useYearly(asOf.banded);
  return (
    <Suspense fallback={null}>
      {lit && lit.size > 0 && <LitOutline atlas={atlas} lit={lit} />}
      {banded.length > 0 && <Bands atlas={atlas} groups={banded} />}
    </Suspense>
  );
}

interface KeptInViewProps extends SinglingProps {
  readonly subject: MapSubject | null;
  readonly frames: MapFrames | null;
  readonly camera: MapDrawingProps["camera"];
}

/** Keeps a country in view that others would lie over; where none is singled out, what is lit. */
function KeptInView({ atlas, asOf, subject, frames, camera }: KeptInViewProps) {
  const { keptInView, cover } = camera;
  const lit = useYearly(asOf.lit);
  const kept = useMemo(() => {
    if (keptInView === null) return lit && placeOfLit(atlas, lit, plateBoxOf(frames));
    const place = atlas.gazetteer.get(keptInView);
    return place ? { box: place.box, anchor: place.nameAt } : null;
  }, [atlas, keptInView, lit, frames]);
  const home = subject ? atlas.gazetteer.get(subject.home) : undefined;
  return <KeepInView place={kept} home={home} cover={cover} />;
}

/** What the keyboard does on the map, once it does something. */
function AtTheKeyboard(props: MapKeyboardProps) {
  const isUsed = usePointing(({ focused }) => focused !== null);
  return (
    isUsed && (
      <Suspense fallback={null}>
        <MapKeyboard {...props} />
      </Suspense>
    )
  );
}

/** What moves the map, and what goes with its moves; there is none before Leaflet has come. */
function Moved({ atlas, asOf, subject, frames, camera }: KeptInViewProps) {
  const words = useWords();
  return (
    <>
      <KeptInView {...{ atlas, asOf, subject, frames, camera }} />
      <Suspense fallback={null}>
        <Commanded handle={camera.handle} {...{ atlas, frames }} />
      </Suspense>
      <PrintedView frames={frames} isPrinting={camera.isPrinting} />
      <Suspense fallback={null}>
        <PageScroll words={words} />
      </Suspense>
      <Suspense fallback={null}>
        <DegreeFrame words={words} />
      </Suspense>
    </>
  );
}

/**
 * All that is drawn on the map. Nothing here renders with the year: what shows it asks for it, so
 * that a step renders what it changes.
 */
export function MapDrawing(props: MapDrawingProps) {
  const { subject, classesAsOf, places, shapes, spotlight, camera, captions } = props;
  const { frames } = shapes;
  const { selected } = spotlight;
  const map = useMapSoFar();
  const atlas = useAtlas(shapes.overview, shapes.boundaries);
  const lakes = useLakes();
  const asOf = useMapAsOf(subject, classesAsOf, spotlight);
  const layers = subject?.layers;
  // An opened meeting or place marks its country.
  const placeCountry = (layers && recordOf(layers, places.open)?.record.country) ?? null;
  return (
    <>
      <div className="leaflet-pane leaflet-map-pane" data-at-home={map ? undefined : ""}>
        <Ground atlas={atlas} />
        <Choropleth
          atlas={atlas}
          classes={layers?.agreements.classes ?? null}
          looksAsOf={asOf.looks}
        />
        <Borders atlas={atlas} classesAsOf={asOf.classes} lakes={lakes} />
        <LitAndBanded atlas={atlas} asOf={asOf} />
        <FreshOutlines atlas={atlas} freshAsOf={asOf.fresh} />
        <PointedOutline atlas={atlas} selected={selected ?? placeCountry} />
        {map && <SmallCountries atlas={atlas} looksAsOf={asOf.looks} membersAsOf={asOf.members} />}
        {map && subject && (
          <Suspense fallback={null}>
            <NamesAndPlaces {...{ subject, atlas, asOf, places }} cover={camera.cover} />
          </Suspense>
        )}
        {map && <AtTheKeyboard atlas={atlas} cover={camera.cover} card={captions.card} />}
      </div>
      {map && <Moved {...{ subject, atlas, asOf, frames, camera }} />}
      <ZoomControls handle={camera.handle} />
      <div className={css.mapFoot} data-own-pointer>
        {captions.foot}
        {map && <ScaleCartouche />}
      </div>
    </>
  );
}
