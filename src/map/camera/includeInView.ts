import { type Map as LeafletMap, latLngBounds } from "leaflet";
import { boxOf, type PlaneBox, type PlanePoint } from "../../geography/planeBox.ts";
import { boundsOf } from "../leaflet/bounds.ts";
import { uncovered } from "../leaflet/uncovered.ts";
import { kmPerPixelAt, zoomAt } from "../plane/planeScale.ts";
import { isMotionReduced } from "./reducedMotion.ts";

/** Left free round what is brought into view, in px. */
const MARGIN = 40;

/** Px of the window that are not to be used: the margin, the cartouche in the corner, the panel. */
function paddingOf(map: LeafletMap) {
  const container = map.getContainer();
  const window = container.getBoundingClientRect();
  const corner = [...document.querySelectorAll("[data-covers-map]:not([data-pointer])")]
    .map((cover) => cover.getBoundingClientRect())
    .find(({ left, top }) => left <= window.left + 1 && top <= window.top + 1);
  const cartouche = corner ? Math.min(corner.right - window.left, window.width / 4) : 0;
  const free = uncovered(container);
  return {
    left: MARGIN + cartouche,
    top: MARGIN,
    right: MARGIN + window.width - free.x,
    bottom: MARGIN + window.height - free.y,
  };
}

/** The scale at which the box just fits beside the panel, in km per px. */
function scaleFor(map: LeafletMap, [minX, minY, maxX, maxY]: PlaneBox): number {
  const size = map.getSize();
  const { left, top, right, bottom } = paddingOf(map);
  const [width, height] = [size.x - left - right, size.y - top - bottom];
  return Math.max((maxX - minX) / Math.max(1, width), (maxY - minY) / Math.max(1, height));
}

function fitTo(map: LeafletMap, box: PlaneBox): void {
  const { left, top, right, bottom } = paddingOf(map);
  map.fitBounds(latLngBounds(boundsOf(box)), {
    paddingTopLeft: [left, top],
    paddingBottomRight: [right, bottom],
    animate: !isMotionReduced(),
  });
}

/** The scale of the nearest zoom. */
const nearest = (map: LeafletMap): number => kmPerPixelAt(map.getMaxZoom());

/** Zooms until the positions fill the view. */
export function zoomToFit(map: LeafletMap, positions: readonly PlanePoint[]): void {
  fitTo(map, boxOf(positions));
}

/** Whether a nearer zoom would part the positions by that many px; never so for one and the same. */
export function canPart(map: LeafletMap, positions: readonly PlanePoint[], px: number): boolean {
  const [minX, minY, maxX, maxY] = boxOf(positions);
  const isNearest = map.getZoom() >= zoomAt(nearest(map)) - 0.05;
  return !isNearest && Math.hypot(maxX - minX, maxY - minY) / nearest(map) >= px;
}

/** Zooms out to show the positions with what is in view now, or as much of it as there is room for. */
export function zoomOutToInclude(map: LeafletMap, positions: readonly PlanePoint[]): void {
  const view = map.getBounds();
  const { lat, lng } = map.getCenter();
  const all: PlanePoint[] = [
    [view.getWest(), view.getSouth()],
    [view.getEast(), view.getNorth()],
  ];
  const farthest = kmPerPixelAt(map.getMinZoom());
  const boxes = [
    boxOf([...positions, ...all]),
    boxOf([...positions, [lng, lat]]),
    boxOf(positions),
  ];
  const box = boxes.find((one) => scaleFor(map, one) <= farthest) ?? boxes[2];
  if (box) fitTo(map, box);
}
