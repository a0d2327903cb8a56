import type { Atlas, CountryPlace } from "./atlas.ts";
import { PLATE_BOX } from "./homeView.ts";
import { anchorByHand } from "./labelAnchors.ts";
import { boxOf, hasPlanePoint, middleOf } from "./planeBox.ts";

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
    return anchor && hasPlanePoint(PLATE_BOX, ...anchor) ? [anchor] : [];
  });
  if (anchors.length === 0) return null;
  const box = boxOf(anchors);
  return { box, anchor: middleOf(box) };
}
