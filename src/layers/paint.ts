import type { AreaClass } from "./layer.ts";

/** Id of the pattern element that draws a hatched class. */
export const hatchIdOf = ({ id }: AreaClass): string => `hatch-${id}`;

/** How all hatches lie. */
export const HATCH_TURN = "rotate(45)";

/** The paint of a class for SVG's `fill`: a colour token, or the pattern of that class. */
export function paintOf(areaClass: AreaClass): string {
  const { symbol } = areaClass;
  return symbol.kind === "solid" ? `var(${symbol.fill})` : `url(#${hatchIdOf(areaClass)})`;
}

/** Of the page's pattern drawn for shapes that the map scales. */
export const mapHatchIdOf = (areaClass: AreaClass): string => `map-${hatchIdOf(areaClass)}`;

/** The paint of a class for a shape that the map scales. */
export function mapPaintOf(areaClass: AreaClass): string {
  return areaClass.symbol.kind === "solid"
    ? paintOf(areaClass)
    : `url(#${mapHatchIdOf(areaClass)})`;
}
