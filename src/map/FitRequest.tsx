import { useEffect } from "react";
import { useMap } from "react-leaflet";
import type { Year } from "../domain/time.ts";
import type { SwitchedLayer } from "../layers/layer.ts";
import type { Atlas } from "./atlas.ts";
import { PAN_LIMITS } from "./homeView.ts";
import { project } from "./plane.ts";
import { boundsOf } from "./planeCrs.ts";

/** A wish to see all of a layer; a new object is a new wish. */
export interface Fit {
  readonly layer: SwitchedLayer;
}

type Box = readonly [minX: number, minY: number, maxX: number, maxY: number];

/** Left free round what is fitted, in px. */
const MARGIN = 24;

const isWithinReach = ([minX, minY, maxX, maxY]: Box): boolean => {
  const [left, bottom, right, top] = PAN_LIMITS;
  const [x, y] = [(minX + maxX) / 2, (minY + maxY) / 2];
  return x > left && x < right && y > bottom && y < top;
};

function boxesOf(layer: SwitchedLayer, year: Year, atlas: Atlas): readonly Box[] {
  const placed = (longitude: number, latitude: number): Box => {
    const [x, y] = project(longitude, latitude);
    return [x, y, x, y];
  };
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
    const boxes = boxesOf(fit.layer, year, atlas).filter(isWithinReach);
    if (boxes.length === 0) return;
    const least = (at: 0 | 1) => Math.min(...boxes.map((box) => box[at]));
    const most = (at: 2 | 3) => Math.max(...boxes.map((box) => box[at]));
    const isStill = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    map.fitBounds(boundsOf([least(0), least(1), most(2), most(3)]), {
      padding: [MARGIN, MARGIN],
      animate: !isStill,
    });
  }, [fit, year, atlas, map]);
  return null;
}
