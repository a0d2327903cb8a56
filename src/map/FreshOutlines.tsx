import { memo, useMemo } from "react";
import type { Atlas } from "./atlas/atlas.ts";
import { PlaneDrawing } from "./leaflet/PlaneDrawing.tsx";
import { planePath } from "./plane/planePath.ts";
import "./FreshOutlines.css";

interface FreshOutlineProps {
  readonly atlas: Atlas;
  readonly code: string;
}

function FreshOutline({ atlas, code }: FreshOutlineProps) {
  const { edge } = useMemo(() => atlas.outlineOf(new Set([code])), [atlas, code]);
  const data = planePath(edge);
  return (
    <g className="fresh-outline" data-fresh={code}>
      <path className="outline-casing outline-casing-selected" d={data} />
      <path className="outline outline-selected" d={data} />
    </g>
  );
}

interface FreshOutlinesProps {
  readonly atlas: Atlas;
  /** Parties with an agreement new in the year that is being played; those without a shape are not drawn. */
  readonly fresh: ReadonlySet<string>;
}

/** While the years play, the line of a selection round each new partner, fading as soon as it is there. */
export const FreshOutlines = memo(function FreshOutlines({ atlas, fresh }: FreshOutlinesProps) {
  const drawn = [...fresh].filter((code) => atlas.gazetteer.has(code));
  return (
    <PlaneDrawing name="fresh" order={435}>
      {drawn.map((code) => (
        <FreshOutline key={code} {...{ atlas, code }} />
      ))}
    </PlaneDrawing>
  );
});
