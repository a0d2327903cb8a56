import type { LatLng, Map as LeafletMap, ZoomAnimEvent } from "leaflet";
import { type ReactNode, useLayoutEffect, useRef } from "react";
import { useHomeDrawing } from "./atHome.ts";
import { useMapSoFar } from "./MapSoFar.tsx";
import { Pane } from "./Pane.tsx";
import * as css from "./PlaneDrawing.module.css";
import { type PlaneView, usePlaneView } from "./planeView.ts";

/** The origin that Leaflet will have when a zoom has come to its end. */
function originAt(map: LeafletMap, centre: LatLng, zoom: number) {
  const corner = map.project(centre, zoom).subtract(map.getSize().divideBy(2));
  return corner.subtract(map.containerPointToLayerPoint([0, 0]));
}

/** Where a drawing stands while the map is at another zoom than the one it is drawn for. */
function stretched(view: PlaneView, scale: number, origin: { x: number; y: number }): string {
  const x = (view.origin.x + view.left) * scale - origin.x;
  const y = (view.origin.y + view.top) * scale - origin.y;
  return `translate3d(${x}px, ${y}px, 0) scale(${scale})`;
}

function Drawing({ children }: { children: ReactNode }) {
  const map = useMapSoFar();
  const view = usePlaneView();
  const home = useHomeDrawing();
  const drawing = useRef<SVGSVGElement>(null);
  useLayoutEffect(() => {
    if (!map || !view) return;
    const place = (transform: string) => {
      if (drawing.current) drawing.current.style.transform = transform;
    };
    place(`translate3d(${view.left}px, ${view.top}px, 0)`);
    const withAnimation = ({ center, zoom }: ZoomAnimEvent) =>
      place(stretched(view, map.getZoomScale(zoom, view.zoom), originAt(map, center, zoom)));
    const withFingers = () =>
      place(stretched(view, map.getZoomScale(map.getZoom(), view.zoom), map.getPixelOrigin()));
    map.on("zoomanim", withAnimation);
    map.on("zoom", withFingers);
    return () => {
      map.off("zoomanim", withAnimation);
      map.off("zoom", withFingers);
    };
  }, [map, view]);
  // The same elements before and after, so that nothing is drawn anew.
  return (
    <svg
      ref={drawing}
      className={`${css.planeDrawing} ${view ? "leaflet-zoom-animated" : css.atHome}`}
      pointerEvents="none"
      aria-hidden="true"
      data-scale={view ? undefined : home.scale}
      width={view?.width}
      height={view?.height}
      viewBox={view ? `${view.left} ${view.top} ${view.width} ${view.height}` : home.viewBox}
    >
      <g>
        <g transform={view ? view.toPanes : home.toPanes}>{children}</g>
      </g>
    </svg>
  );
}

interface PlaneDrawingProps {
  readonly name: string;
  /** Place in the drawing order above those that have none and lie upon one another as they come. */
  readonly order?: number;
  readonly children: ReactNode;
}

/**
 * A drawing in planar km: its paths are written once, and a zoom sets the transform of the group
 * round them. Strokes are in px all the same. While the map zooms, the whole is stretched.
 */
export function PlaneDrawing({ name, order, children }: PlaneDrawingProps) {
  return (
    <Pane name={name} order={order}>
      <Drawing>{children}</Drawing>
    </Pane>
  );
}
