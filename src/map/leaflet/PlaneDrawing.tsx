import { DomUtil, type LatLng, type Map as LeafletMap, type ZoomAnimEvent } from "leaflet";
import { type ReactNode, useLayoutEffect, useRef } from "react";
import { Pane, useMap } from "react-leaflet";
import * as css from "./PlaneDrawing.module.css";
import { type PlaneView, usePlaneView } from "./planeView.ts";

/** The origin that Leaflet will have when a zoom has come to its end. */
function originAt(map: LeafletMap, centre: LatLng, zoom: number) {
  const pane = map.getPane("mapPane");
  const corner = map.project(centre, zoom).subtract(map.getSize().divideBy(2));
  return (pane ? corner.add(DomUtil.getPosition(pane)) : corner).round();
}

/** Where a drawing stands while the map is at another zoom than the one it is drawn for. */
function stretched(view: PlaneView, scale: number, origin: { x: number; y: number }): string {
  const x = (view.origin.x + view.left) * scale - origin.x;
  const y = (view.origin.y + view.top) * scale - origin.y;
  return `translate3d(${x}px, ${y}px, 0) scale(${scale})`;
}

function Drawing({ children }: { children: ReactNode }) {
  const map = useMap();
  const view = usePlaneView();
  const drawing = useRef<SVGSVGElement>(null);
  useLayoutEffect(() => {
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
  return (
    <svg
      ref={drawing}
      className={`${css.planeDrawing} leaflet-zoom-animated`}
      pointerEvents="none"
      aria-hidden="true"
      width={view.width}
      height={view.height}
      viewBox={`${view.left} ${view.top} ${view.width} ${view.height}`}
    >
      <g transform={view.toPanes}>{children}</g>
    </svg>
  );
}

interface PlaneDrawingProps {
  readonly name: string;
  /** Place in the drawing order; Leaflet's own overlays stand at 400. */
  readonly order: number;
  readonly children: ReactNode;
}

/**
 * A drawing in planar km: its paths are written once, and a zoom sets the transform of the group
 * round them. Strokes are in px all the same. While the map zooms, the whole is stretched.
 */
export function PlaneDrawing({ name, order, children }: PlaneDrawingProps) {
  return (
    <Pane name={name} style={{ zIndex: order }}>
      <Drawing>{children}</Drawing>
    </Pane>
  );
}
