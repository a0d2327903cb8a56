// The parts of Leaflet that the atlas uses, from Leaflet's own modules: the bundled file is one
// piece, twice as large, with tiles, shapes, images and pop-ups in it.
import { DoubleClickZoom } from "leaflet/src/map/handler/Map.DoubleClickZoom.js";
import { Drag } from "leaflet/src/map/handler/Map.Drag.js";
import { ScrollWheelZoom } from "leaflet/src/map/handler/Map.ScrollWheelZoom.js";
import { TouchZoom } from "leaflet/src/map/handler/Map.TouchZoom.js";
import { Map as LeafletMap } from "leaflet/src/map/Map.js";

// As Leaflet's own index does: a handler adds itself to the map when its module is run.
Object.assign(LeafletMap, { DoubleClickZoom, Drag, ScrollWheelZoom, TouchZoom });
// Leaflet's layers would bring this, which a map asks for when it is made; the atlas has none of them.
LeafletMap.include({ _addLayers() {} });

export * as DomEvent from "leaflet/src/dom/DomEvent.js";
export * as DomUtil from "leaflet/src/dom/DomUtil.js";
export { CRS } from "leaflet/src/geo/crs/index.js";
export { LatLngBounds, toLatLngBounds as latLngBounds } from "leaflet/src/geo/LatLngBounds.js";
export * as Projection from "leaflet/src/geo/projection/index.js";
export { Transformation } from "leaflet/src/geometry/Transformation.js";
export { LeafletMap as Map };

// Named by those parts of react-leaflet that the atlas does not use and the build leaves out.
const unused = undefined;

export {
  unused as Circle,
  unused as CircleMarker,
  unused as Control,
  unused as FeatureGroup,
  unused as GeoJSON,
  unused as ImageOverlay,
  unused as LayerGroup,
  unused as Marker,
  unused as Polygon,
  unused as Polyline,
  unused as Popup,
  unused as Rectangle,
  unused as SVGOverlay,
  unused as TileLayer,
  unused as Tooltip,
  unused as VideoOverlay,
};
