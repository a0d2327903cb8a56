import { boxOf, hasPlanePoint, middleOf, type PlaneBox } from "../../geography/planeBox.ts";
import type { Atlas, CountryPlace } from "../atlas/atlas.ts";

/**
 * Where the lit countries of the plate are, from name to name: for what lies far off, or for the far
 * ends of a country, the region is not left.
 */
export function placeOfLit(
  { gazetteer }: Atlas,
  lit: ReadonlySet<string>,
  plate: PlaneBox,
): Pick<CountryPlace, "box" | "anchor"> | null {
  const anchors = [...lit].flatMap((code) => {
    const anchor = gazetteer.get(code)?.nameAt;
    return anchor && hasPlanePoint(plate, ...anchor) ? [anchor] : [];
  });
  if (anchors.length === 0) return null;
  const box = boxOf(anchors);
  return { box, anchor: middleOf(box) };
}
