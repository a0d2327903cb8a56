import type { Feature } from "geojson";
import { type GeoJSON as LeafletGeoJson, Path, type PathOptions } from "leaflet";
import { type RefObject, useLayoutEffect, useRef } from "react";

type StyleOf = (feature?: Feature) => PathOptions;

const featureOf = (path: Path): Feature | null => {
  const { feature } = path as { readonly feature?: Feature };
  return feature ?? null;
};

/**
 * The style that a layer is made with; afterwards only the shapes whose style is another object are
 * touched, where Leaflet would write all attributes of all of them. `style` must give the same object
 * for the same look.
 */
export function useRestyle(layer: RefObject<LeafletGeoJson | null>, style: StyleOf): StyleOf {
  const now = useRef(style);
  const worn = useRef(new WeakMap<Feature, PathOptions>());
  // The same function for ever: with another one react-leaflet would have all shapes styled.
  const first = useRef<StyleOf>((feature) => {
    const own = now.current(feature);
    if (feature) worn.current.set(feature, own);
    return own;
  });
  useLayoutEffect(() => {
    now.current = style;
    layer.current?.eachLayer((shape) => {
      const feature = shape instanceof Path ? featureOf(shape) : null;
      if (!(shape instanceof Path) || !feature) return;
      const own = style(feature);
      if (worn.current.get(feature) === own) return;
      worn.current.set(feature, own);
      shape.setStyle(own);
    });
  }, [layer, style]);
  return first.current;
}
