import "leaflet/dist/leaflet.css";
import { MapContainer } from "react-leaflet";
import { FirstView } from "./camera/FirstView.tsx";
import { boundsOf, planeCrs } from "./leaflet/planeCrs.ts";
import { MapDrawing, type MapDrawingProps } from "./MapDrawing.tsx";
import * as css from "./MapView.module.css";
import { PAN_LIMITS, ZOOM_RANGE } from "./plane/homeView.ts";

/** The map of the plate. It knows the facts only as classes, members and places. */
export function MapView(props: MapDrawingProps) {
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
