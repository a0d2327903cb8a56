import { memo } from "react";
import type { Atlas } from "./atlas/atlas.ts";
import { graticule } from "./graticule.ts";
import { LinePieces } from "./LinePieces.tsx";
import { PlaneDrawing } from "./leaflet/PlaneDrawing.tsx";
import { planePath } from "./plane/planePath.ts";

const meridians = graticule();

/** What lies under the countries: shoals along the coast, the graticule, land of no concern here. */
export const Ground = memo(function Ground({ atlas }: { atlas: Atlas }) {
  return (
    <PlaneDrawing name="ground">
      <g fill="none" strokeLinejoin="round" strokeLinecap="round">
        <g stroke="var(--shoal-far)" strokeWidth={15}>
          <LinePieces lines={atlas.coast} />
        </g>
        <g stroke="var(--shoal-near)" strokeWidth={6}>
          <LinePieces lines={atlas.coast} />
        </g>
        <path d={planePath(meridians)} stroke="var(--graticule)" strokeWidth={0.9} />
      </g>
      <path d={planePath(atlas.land)} fill="var(--land)" />
    </PlaneDrawing>
  );
});
