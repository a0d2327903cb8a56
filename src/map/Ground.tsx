import { memo } from "react";
import type { Atlas } from "./atlas/atlas.ts";
import { graticule } from "./graticule.ts";
import { LinePieces } from "./LinePieces.tsx";
import { PlaneDrawing } from "./leaflet/PlaneDrawing.tsx";
import { usePath } from "./leaflet/pen.ts";
import { planePath } from "./plane/planePath.ts";

const meridians = graticule();

/** The coast is drawn in three ways, and written once. */
export const COAST_ID = "coast";

/** What lies under the countries: shoals along the coast, the graticule, land of no concern here. */
export const Ground = memo(function Ground({ atlas }: { atlas: Atlas }) {
  const land = usePath(atlas.land);
  const coast = `#${COAST_ID}`;
  return (
    <PlaneDrawing name="ground">
      <defs>
        <g id={COAST_ID}>
          <LinePieces lines={atlas.coast} />
        </g>
      </defs>
      <g fill="none" strokeLinejoin="round" strokeLinecap="round">
        <use href={coast} stroke="var(--shoal-far)" strokeWidth={15} />
        <use href={coast} stroke="var(--shoal-near)" strokeWidth={6} />
        <path d={planePath(meridians)} stroke="var(--graticule)" strokeWidth={0.9} />
      </g>
      <path d={land} fill="var(--land)" />
    </PlaneDrawing>
  );
});
