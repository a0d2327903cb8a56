import { project } from "../../geography/plane.ts";
import { type LayerList, type PlaceLayer, placeLayersIn } from "../../layers/index.ts";
import type { PlacedRecord } from "../../layers/layer.ts";
import { isAbout, type Panel, type RecordPanel } from "../../view/panel.ts";
import type { Frame } from "../leaflet/useFrame.ts";
import type { Marker, PlacedMarker } from "./markerPlacement.ts";

/** A place as it is marked on the map. */
export interface PlaceMark {
  readonly layer: PlaceLayer;
  readonly record: PlacedRecord;
  /** What it opens. */
  readonly panel: RecordPanel;
  /** "meeting:ev-08": its own on the map. */
  readonly id: string;
  /** Planar km. */
  readonly position: readonly [number, number];
}

function markOf(layer: PlaceLayer, record: PlacedRecord): PlaceMark {
  const panel: RecordPanel = { kind: layer.panel, id: record.id };
  const position = project(record.longitude, record.latitude);
  return { layer, record, panel, id: `${panel.kind}:${panel.id}`, position };
}

/** A group's own places are shown with its layer, or while its panel is open. */
function groupsShown(active: readonly string[], open: Panel | null): ReadonlySet<string> {
  return new Set(open?.kind === "group" ? [...active, open.id] : active);
}

function marksAsOf(
  layers: LayerList,
  active: readonly string[],
  year: number,
  open: Panel | null,
): readonly PlaceMark[] {
  return placeLayersIn(layers).flatMap((layer) => {
    const isOn = active.includes(layer.id);
    const shown = new Set(isOn ? layer.placesAsOf(year, groupsShown(active, open)) : []);
    return layer.places
      .filter((place) => shown.has(place) || isAbout(open, { kind: layer.panel, id: place.id }))
      .map((place) => markOf(layer, place));
  });
}

const known = new WeakMap<LayerList, Map<string, readonly PlaceMark[]>>();

/**
 * The marks of the layers that are on; what is open is marked also where its layer is off. The same
 * list for the same marks, so that what is drawn of them is drawn once.
 */
export function placeMarksOf(
  layers: LayerList,
  active: readonly string[],
  year: number,
  open: Panel | null,
): readonly PlaceMark[] {
  const marks = marksAsOf(layers, active, year, open);
  const lists = known.get(layers) ?? new Map<string, readonly PlaceMark[]>();
  known.set(layers, lists);
  const key = marks.map(({ id }) => id).join(" ");
  const list = lists.get(key) ?? marks;
  lists.set(key, list);
  return list;
}

const RADII = { ring: 8.2, dot: 5, square: 6.5 } as const;

/** The mark as it asks for a place on the screen. */
export function markerOf(
  mark: PlaceMark,
  { toPoint }: Frame,
): Marker & { readonly mark: PlaceMark } {
  const { id, layer, record, position } = mark;
  const isLight = layer.sign === "ring" && record.number === null;
  const radius = RADII[isLight ? "dot" : layer.sign];
  return { id, family: layer.id, anchor: toPoint([...position]), radius, isLight, mark };
}

export const markerKey = ({ members }: PlacedMarker): string =>
  members.map(({ id }) => id).join(" ");
