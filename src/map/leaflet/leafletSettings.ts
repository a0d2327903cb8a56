import { type LatLngExpression, Map as LeafletMap, Renderer } from "leaflet";

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** Settings of Leaflet for the whole page; call once, before the first map. */
export function settleLeaflet(): void {
  // Half a window is drawn beyond each edge, so that a pan shows no empty sea.
  Renderer.mergeOptions({ padding: 0.5 });
  LeafletMap.include({
    // Leaflet rounds to whole px, which is coarse where neighbours' vertices lie 5 px apart.
    latLngToLayerPoint(this: LeafletMap, position: LatLngExpression) {
      const point = this.project(position).subtract(this.getPixelOrigin());
      point.x = tenth(point.x);
      point.y = tenth(point.y);
      return point;
    },
  });
}
