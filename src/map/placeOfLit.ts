import type { Atlas, CountryPlace } from "./atlas.ts";
import { PLATE_BOX } from "./homeView.ts";
import { boxOf } from "./includeInView.ts";
import { anchorByHand } from "./labelAnchors.ts";

const isOnThePlate = ([x, y]: readonly [number, number]): boolean =>
  x > PLATE_BOX[0] && y > PLATE_BOX[1] && x < PLATE_BOX[2] && y < PLATE_BOX[3];

/**
 * Where the lit countries of the plate are, from name to name: for what lies far off, or for the far
 * ends of a country, the region is not left.
 */
export function placeOfLit(
  { gazetteer }: Atlas,
  lit: ReadonlySet<string>,
): Pick<CountryPlace, "box" | "anchor"> | null {
  const anchors = [...lit].flatMap((code) => {
    const anchor = anchorByHand(code) ?? gazetteer.get(code)?.anchor;
    return anchor && isOnThePlate(anchor) ? [anchor] : [];
  });
  if (anchors.length === 0) return null;
  const box = boxOf(anchors);
  return { box, anchor: [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2] };
}
