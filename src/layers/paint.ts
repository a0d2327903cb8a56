import type { AreaClass } from "./layer.ts";

/** Id of the pattern element that draws a hatched class. */
export const hatchIdOf = ({ id }: AreaClass): string => `hatch-${id}`;

/** The paint of a class for SVG's `fill`: a colour token, or the pattern of that class. */
export function paintOf(areaClass: AreaClass): string {
  const { symbol } = areaClass;
  return symbol.kind === "solid" ? `var(${symbol.fill})` : `url(#${hatchIdOf(areaClass)})`;
}
