import { DomEvent, type LatLng, Map as LeafletMap, type Point } from "leaflet";
import { PAN_LIMITS, ZOOM_RANGE } from "../plane/homeView.ts";
import { boundsOf } from "./bounds.ts";
import { planeCrs } from "./planeCrs.ts";

/** Leaflet's map on the panes that stand there already, drawn to a fraction of a px. */
class AdoptedMap extends LeafletMap {
  override createPane(name: string, container?: HTMLElement): HTMLElement {
    const drawn = name === "mapPane" && container?.querySelector<HTMLElement>(".leaflet-map-pane");
    const pane = drawn || super.createPane(name, container);
    this.getPanes()[name] = pane;
    return pane;
  }

  /** Leaflet's own is rounded for the sake of tiles; what is drawn would shift by up to half a px. */
  _getNewPixelOrigin(centre: LatLng, zoom?: number): Point {
    const pane = this.containerPointToLayerPoint([0, 0]);
    return this.project(centre, zoom).subtract(this.getSize().divideBy(2)).subtract(pane);
  }
}

/** Keeps the map from taking clicks, drags and wheels that are meant for a control upon it. */
function shieldFromMap(element: HTMLElement): void {
  DomEvent.disableClickPropagation(element);
  DomEvent.disableScrollPropagation(element);
}

/** Leaflet's map where it has been drawn, still without a view. */
export function adoptMap(container: HTMLElement): LeafletMap {
  for (const control of container.querySelectorAll<HTMLElement>("[data-own-pointer]"))
    shieldFromMap(control);
  return new AdoptedMap(container, {
    crs: planeCrs,
    attributionControl: false,
    // Leaflet's own would make a stop of the whole map, with nothing on it to reach.
    keyboard: false,
    zoomControl: false,
    // FirstView follows the size: Leaflet's own would come before it, and the whole map be lost.
    trackResize: false,
    minZoom: ZOOM_RANGE.min,
    maxZoom: ZOOM_RANGE.max,
    // Fits are exact; the buttons take their own steps.
    zoomSnap: 0,
    maxBounds: boundsOf(PAN_LIMITS),
    maxBoundsViscosity: 1,
  });
}

/** Lets go of the map, whose panes stay where they are: they are not Leaflet's. */
export function releaseMap(map: LeafletMap): void {
  const container = map.getContainer();
  const pane = map.getPane("mapPane");
  map.remove();
  if (pane) container.prepend(pane);
}
