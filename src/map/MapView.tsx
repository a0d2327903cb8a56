import "leaflet/dist/leaflet.css";
import type { Map as LeafletMap } from "leaflet";
import {
  type RefObject,
  Suspense,
  useContext,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import type { MapFrames } from "../domain/geography.ts";
import { useIsAlive } from "../reading/context.tsx";
import { HomeContext } from "./leaflet/atHome.ts";
import { MapSoFar } from "./leaflet/MapSoFar.tsx";
import { MapTooltip } from "./leaflet/MapTooltip.tsx";
import { Pointing } from "./leaflet/Pointing.tsx";
import { PenContext, standsThere } from "./leaflet/pen.ts";
import { MapDrawing, type MapDrawingProps } from "./MapDrawing.tsx";
import * as css from "./MapView.module.css";
import { mapParts } from "./parts.ts";
import { type HomeDrawing, homeDrawingOf, type MapSize, PHONE_WIDTH } from "./plane/homeView.ts";

const { FirstView } = mapParts;

interface MapViewProps extends MapDrawingProps {
  /** What is done with the country under the pointer. */
  readonly countries: {
    readonly onPoint: (code: string | null) => void;
    readonly onSelect: (code: string | null) => void;
  };
}

const neverChanges = () => () => {};

/** How the map is drawn before Leaflet has it: for the size that it has, once that can be measured. */
function useHome(
  container: RefObject<HTMLElement | null>,
  frames: MapFrames | null,
  isPhone: boolean,
): HomeDrawing {
  const isSmall = useSyncExternalStore(
    neverChanges,
    () => window.innerWidth < PHONE_WIDTH,
    () => isPhone,
  );
  const [size, setSize] = useState<MapSize | null>(null);
  useLayoutEffect(() => {
    const { clientWidth: x = 0, clientHeight: y = 0 } = container.current ?? {};
    if (x > 0 && y > 0) setSize({ x, y });
  }, [container]);
  return useMemo(
    () => homeDrawingOf(frames, isSmall ? "phone" : "plate", size),
    [frames, isSmall, size],
  );
}

/**
 * The map of the plate. It knows the facts only as classes, members and places. It is drawn where it
 * is at home, and Leaflet takes it over as it stands once the countries are coloured.
 */
export function MapView({ countries, ...drawing }: MapViewProps) {
  const { frames } = drawing.shapes;
  const container = useRef<HTMLDivElement>(null);
  const isAlive = useIsAlive();
  const pen = useContext(PenContext);
  // Its shapes stay as they were drawn, until it can be moved to where they have few points.
  const [wasDrawn] = useState(() => !isAlive && typeof window !== "undefined");
  const home = useHome(container, frames, drawing.camera.isPhone);
  const [map, onMap] = useState<LeafletMap | null>(null);
  return (
    <HomeContext value={home}>
      <PenContext value={wasDrawn && map === null ? standsThere : pen}>
        <MapSoFar map={map}>
          <div className={`${css.map} leaflet-container`} ref={container}>
            <MapDrawing {...drawing} />
            <Pointing container={container} {...countries} />
            <MapTooltip container={container}>{drawing.captions.tooltip}</MapTooltip>
          </div>
          {isAlive && (
            <Suspense fallback={null}>
              <FirstView {...{ container, frames, onMap }} />
            </Suspense>
          )}
        </MapSoFar>
      </PenContext>
    </HomeContext>
  );
}
