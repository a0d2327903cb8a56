import "leaflet/dist/leaflet.css";
import { type ReactNode, Suspense, useCallback, useMemo } from "react";
import { MapContainer, useMap } from "react-leaflet";
import type { MapFrames } from "../domain/geography.ts";
import type { PartyCode } from "../domain/party.ts";
import type { Year } from "../domain/time.ts";
import { activeInitiatives, bandRanks, outlinedInitiative } from "../layers/bands.ts";
import { fadedBeside } from "../layers/faded.ts";
import { recordOf } from "../layers/index.ts";
import type { AreaClass } from "../layers/layer.ts";
import { unlitClass } from "../layers/lit.ts";
import { usePointing, useWords, useYear } from "../reading/context.tsx";
import { highlightedIn } from "../reading/pointing.ts";
import type { Atlas, AtlasTopology, BoundaryPolicyId } from "./atlas/atlas.ts";
import { useAtlas } from "./atlas/useAtlas.ts";
import { useLakes } from "./atlas/useLakes.ts";
import type { BandedGroup } from "./Bands.tsx";
import { Borders } from "./Borders.tsx";
import { Choropleth } from "./Choropleth.tsx";
import { ScaleCartouche, ZoomControls } from "./camera/Controls.tsx";
import { FirstView } from "./camera/FirstView.tsx";
import { goHome } from "./camera/goHome.ts";
import { KeepInView } from "./camera/KeepInView.tsx";
import type { MapKeyboardProps } from "./camera/MapKeyboard.tsx";
import type { MapHandle } from "./camera/mapHandle.ts";
import { PrintedView } from "./camera/PrintedView.tsx";
import { placeOfLit } from "./camera/placeOfLit.ts";
import { FreshOutlines } from "./FreshOutlines.tsx";
import { Ground } from "./Ground.tsx";
import { MapTooltip } from "./leaflet/MapTooltip.tsx";
import { Pointing, shieldFromMap } from "./leaflet/Pointing.tsx";
import { boundsOf, planeCrs } from "./leaflet/planeCrs.ts";
import * as css from "./MapView.module.css";
import { PointedOutline } from "./PointedOutline.tsx";
import { mapParts } from "./parts.ts";
import type { PlaceActions } from "./places/MapPlaces.tsx";
import { PAN_LIMITS, plateBoxOf, ZOOM_RANGE } from "./plane/homeView.ts";
import { SmallCountries } from "./SmallCountries.tsx";
import type { MapSubject } from "./subject.ts";

const { Bands, Commanded, DegreeFrame, LitOutline, MapKeyboard, NamesAndPlaces, PageScroll } =
  mapParts;

interface MapViewProps {
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
  readonly spotlight: {
    readonly selected: PartyCode | null;
    /** Countries that are lit, the others dimmed; null: no question is asked of them. */
    readonly litAsOf: (year: Year) => ReadonlySet<string> | null;
    /** Parties new in a year that is being played. */
    readonly freshAsOf: (year: Year) => ReadonlySet<string>;
  };
  /** Which part of it is seen. */
  readonly camera: {
    readonly handle: MapHandle;
    /** The country that must not be left under the panel or the sheet. */
    readonly keptInView: PartyCode | null;
    /** Another value whenever something else lies over the map: the panel, the sheet at a height. */
    readonly cover: string;
    /** The page is set for paper. */
    readonly isPrinting: boolean;
  };
  readonly places: PlaceActions;
  readonly countries: {
    readonly onPoint: (code: string | null) => void;
    readonly onSelect: (code: string | null) => void;
  };
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

const NOTHING: readonly never[] = [];

interface DrawingProps extends Omit<MapViewProps, "countries" | "captions"> {
  readonly atlas: Atlas;
  readonly onHome: () => void;
}

/** What of the map shows the year: it alone renders with each step. */
function DrawingAsOf(props: DrawingProps) {
  const { subject, classesAsOf, places, atlas, onHome } = props;
  const { frames } = props.shapes;
  const { selected, litAsOf, freshAsOf } = props.spotlight;
  const { handle, keptInView, cover } = props.camera;
  const words = useWords();
  const year = useYear();
  const classOf = useMemo(() => classesAsOf(year), [classesAsOf, year]);
  const lit = useMemo(() => litAsOf(year), [litAsOf, year]);
  const fresh = useMemo(() => freshAsOf(year), [freshAsOf, year]);
  const highlighted = usePointing(highlightedIn);
  const lakes = useLakes();

  const layers = subject?.layers;
  const active = subject?.active ?? NOTHING;
  const groups = useMemo(
    () => (layers ? activeInitiatives(layers, active) : NOTHING),
    [layers, active],
  );
  const outlined = usePointing((pointing) =>
    layers ? outlinedInitiative(layers, pointing.party, selected) : null,
  );
  const ranks = useMemo(
    () => (layers ? bandRanks(layers, active, outlined) : new Map<string, never>()),
    [layers, active, outlined],
  );
  const banded = useMemo(
    () =>
      (layers?.groups ?? NOTHING).flatMap((layer): BandedGroup[] => {
        const rank = ranks.get(layer.id);
        if (rank === undefined) return [];
        const members = layer.membersAsOf(year);
        // A group not yet formed has no outline.
        return members.size === 0 ? [] : [{ id: layer.id, rank, members }];
      }),
    [layers, ranks, year],
  );
  const members = useMemo(
    () =>
      new Set<string>([...groups.flatMap((layer) => [...layer.membersAsOf(year)]), ...(lit ?? [])]),
    [groups, lit, year],
  );
  const kept = useMemo(() => {
    if (keptInView === null) return lit && placeOfLit(atlas, lit, plateBoxOf(frames));
    const place = atlas.gazetteer.get(keptInView);
    return place ? { box: place.box, anchor: place.nameAt } : null;
  }, [atlas, keptInView, lit, frames]);
  // An opened meeting or place marks its country.
  const placeCountry = (layers && recordOf(layers, places.open)?.record.country) ?? null;
  const lookOf = useMemo(() => {
    if (!layers) return classOf;
    if (!highlighted) {
      if (!lit) return classOf;
      return (code: string) => (lit.has(code) ? classOf(code) : unlitClass(classOf(code)));
    }
    const faded = fadedBeside(highlighted, layers.agreements.classes);
    return (code: string) => faded.get(classOf(code).id) ?? classOf(code);
  }, [classOf, highlighted, lit, layers]);
  const parties = subject?.parties;
  const callouts = subject?.callouts;
  const labelledAsOf = useMemo(
    () =>
      parties && callouts
        ? (one: Year) => ({
            ...{ atlas, parties, callouts, words },
            classOf: classesAsOf(one),
            groups: groups.map((layer) => ({ layer, members: layer.membersAsOf(one) })),
            lit: litAsOf(one),
          })
        : null,
    [atlas, classesAsOf, parties, callouts, words, groups, litAsOf],
  );

  return (
    <>
      <Choropleth atlas={atlas} classes={layers?.agreements.classes ?? null} classOf={lookOf} />
      <Borders atlas={atlas} classOf={classOf} lakes={lakes} />
      <Suspense fallback={null}>
        {lit && lit.size > 0 && <LitOutline atlas={atlas} lit={lit} />}
        {banded.length > 0 && <Bands atlas={atlas} groups={banded} />}
      </Suspense>
      <FreshOutlines atlas={atlas} fresh={fresh} />
      <PointedOutline atlas={atlas} selected={selected ?? placeCountry} />
      <SmallCountries atlas={atlas} classOf={lookOf} members={members} />
      {subject && labelledAsOf && (
        <Suspense fallback={null}>
          <NamesAndPlaces {...{ subject, labelledAsOf, groups, lookOf, ranks, cover, places }} />
        </Suspense>
      )}
      <KeepInView
        place={kept}
        home={subject ? atlas.gazetteer.get(subject.home) : undefined}
        cover={cover}
      />
      <Suspense fallback={null}>
        <Commanded {...{ handle, atlas, year, onHome }} />
      </Suspense>
    </>
  );
}

function MapDrawing(props: MapViewProps) {
  const { subject, classesAsOf, places, shapes, spotlight, camera, captions } = props;
  const { frames } = shapes;
  const words = useWords();
  const map = useMap();
  const atlas = useAtlas(shapes.overview, shapes.boundaries);
  const onHome = useCallback(() => goHome(map, frames, true), [map, frames]);
  return (
    <>
      <Ground atlas={atlas} />
      <DrawingAsOf
        {...{ subject, classesAsOf, places, atlas, shapes, spotlight, camera, onHome }}
      />
      <Pointing {...props.countries} />
      <PrintedView frames={frames} isPrinting={camera.isPrinting} />
      <AtTheKeyboard atlas={atlas} cover={camera.cover} card={captions.card} />
      <Suspense fallback={null}>
        <PageScroll words={words} />
      </Suspense>
      <Suspense fallback={null}>
        <DegreeFrame words={words} />
      </Suspense>
      <ZoomControls onHome={onHome} />
      <div className={css.mapFoot} ref={shieldFromMap}>
        {captions.foot}
        <ScaleCartouche />
      </div>
      <MapTooltip>{captions.tooltip}</MapTooltip>
    </>
  );
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

/** The map of the plate. It knows the facts only as classes, members and places. */
export function MapView(props: MapViewProps) {
  return (
    <MapContainer
      className={`${css.map}`}
      crs={planeCrs}
      attributionControl={false}
      // Leaflet's own would make a stop of the whole map, with nothing on it to reach.
      keyboard={false}
      zoomControl={false}
      // FirstView follows the size: Leaflet's own would come before it, and the whole map be lost.
      trackResize={false}
      minZoom={ZOOM_RANGE.min}
      maxZoom={ZOOM_RANGE.max}
      // Fits are exact; the buttons take their own steps.
      zoomSnap={0}
      maxBounds={boundsOf(PAN_LIMITS)}
      maxBoundsViscosity={1}
    >
      <FirstView frames={props.shapes.frames}>
        <MapDrawing {...props} />
      </FirstView>
    </MapContainer>
  );
}
