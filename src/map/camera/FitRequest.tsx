import { useEffect } from "react";
import { useMap } from "react-leaflet";
import type { Year } from "../../domain/time.ts";
import { project } from "../../geography/plane.ts";
import { boxOf, hasPlanePoint, middleOf, type PlaneBox, union } from "../../geography/planeBox.ts";
import type { SwitchedLayer } from "../../layers/layer.ts";
import type { Atlas } from "../atlas/atlas.ts";
import { boundsOf } from "../leaflet/planeCrs.ts";
import { PAN_LIMITS } from "../plane/homeView.ts";
import { isMotionReduced } from "./reducedMotion.ts";

/** A wish to see all of a layer; a new object is a new wish. */
export interface Fit {
  readonly layer: SwitchedLayer;
}

/** Left free round what is fitted, in px. */
const MARGIN = 24;

const isWithinReach = (box: PlaneBox): boolean => hasPlanePoint(PAN_LIMITS, ...middleOf(box));

function boxesOf(layer: SwitchedLayer, year: Year, atlas: Atlas): readonly PlaneBox[] {
  const placed = (longitude: number, latitude: number): PlaneBox =>
    boxOf([project(longitude, latitude)]);
  switch (layer.kind) {
    case "initiative":
      return [...layer.membersAsOf(year)].flatMap((code) => {
        const place = atlas.gazetteer.get(code);
        return place ? [place.box] : [];
      });
    case "meetings":
      return layer.meetings.flatMap(({ meeting: { place } }) =>
        place.longitude === null || place.latitude === null
          ? []
          : [placed(place.longitude, place.latitude)],
      );
    case "cooperation":
      return layer.sites.map(({ longitude, latitude }) => placed(longitude, latitude));
  }
}

// The map may be left and come back with the same wish: it is answered once.
const answered = new WeakSet<Fit>();

interface FitRequestProps {
  readonly fit: Fit | null;
  readonly year: Year;
  readonly atlas: Atlas;
}

/** Zooms to all of a layer's members or places, as far as the map reaches. */
export function FitRequest({ fit, year, atlas }: FitRequestProps) {
  const map = useMap();
  useEffect(() => {
    if (!fit || answered.has(fit)) return;
    answered.add(fit);
    const [first, ...others] = boxesOf(fit.layer, year, atlas).filter(isWithinReach);
    if (!first) return;
    map.fitBounds(boundsOf(others.reduce(union, first)), {
      padding: [MARGIN, MARGIN],
      animate: !isMotionReduced(),
    });
  }, [fit, year, atlas, map]);
  return null;
}
