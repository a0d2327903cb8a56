import type { Map as LeafletMap } from "leaflet";
import { useEffect } from "react";
import { useMap } from "react-leaflet";
import type { MapFrames } from "../../domain/geography.ts";
import type { Year } from "../../domain/time.ts";
import { project } from "../../geography/plane.ts";
import { boxOf, hasPlanePoint, middleOf, type PlaneBox, union } from "../../geography/planeBox.ts";
import type { SwitchedLayer } from "../../layers/index.ts";
import { useYearNow } from "../../reading/context.tsx";
import type { Atlas } from "../atlas/atlas.ts";
import { boundsOf } from "../leaflet/bounds.ts";
import { PAN_LIMITS } from "../plane/homeView.ts";
import { ZOOM_STEP } from "./Controls.tsx";
import { goHome } from "./goHome.ts";
import type { MapHandle } from "./mapHandle.ts";
import { isMotionReduced } from "./reducedMotion.ts";

/** Left free round what is fitted, in px. */
const MARGIN = 24;

/** Of one step of a pan, in px. */
const PAN_STEP = 120;

const isWithinReach = (box: PlaneBox): boolean => hasPlanePoint(PAN_LIMITS, ...middleOf(box));

function boxesOf(layer: SwitchedLayer, year: Year, atlas: Atlas): readonly PlaneBox[] {
  if (layer.kind === "places") {
    return layer.ownPlaces.map(({ longitude, latitude }) => boxOf([project(longitude, latitude)]));
  }
  return [...layer.membersAsOf(year)].flatMap((code) => {
    const place = atlas.gazetteer.get(code);
    return place ? [place.box] : [];
  });
}

/** Zooms to all of the boxes, as far as the map reaches. */
function fitTo(map: LeafletMap, boxes: readonly PlaneBox[]): void {
  const [first, ...others] = boxes.filter(isWithinReach);
  if (!first) return;
  map.fitBounds(boundsOf(others.reduce(union, first)), {
    padding: [MARGIN, MARGIN],
    animate: !isMotionReduced(),
  });
}

export interface CommandedProps {
  readonly handle: MapHandle;
  readonly atlas: Atlas;
  readonly frames: MapFrames | null;
}

/** Lets the map be told what to show, once it can do so. */
export function Commanded({ handle, atlas, frames }: CommandedProps) {
  const map = useMap();
  const yearNow = useYearNow();
  useEffect(
    () =>
      handle.attach({
        fit: (layer) => fitTo(map, boxesOf(layer, yearNow(), atlas)),
        zoomIn: () => map.zoomIn(ZOOM_STEP),
        zoomOut: () => map.zoomOut(ZOOM_STEP),
        pan: (right, down) =>
          map.panBy([right * PAN_STEP, down * PAN_STEP], { animate: !isMotionReduced() }),
        home: () => goHome(map, frames, true),
      }),
    [handle, map, atlas, yearNow, frames],
  );
  return null;
}
