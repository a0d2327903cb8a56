import { memo, useMemo } from "react";
import type { PlaneBox } from "../geography/planeBox.ts";
import type { Atlas } from "./atlas/atlas.ts";
import { Overlay } from "./leaflet/Overlay.tsx";
import { linesNear } from "./plane/clipping.ts";
import "./FreshOutlines.css";
import { type Frame, pathData, useFrame } from "./leaflet/useFrame.ts";
import { useNearby } from "./leaflet/useNearby.ts";

interface FreshOutlineProps {
  readonly atlas: Atlas;
  readonly code: string;
  readonly frame: Frame;
  readonly nearby: PlaneBox;
}

function FreshOutline({ atlas, code, frame, nearby }: FreshOutlineProps) {
  const { edge } = useMemo(() => atlas.outlineOf(new Set([code])), [atlas, code]);
  const data = useMemo(() => pathData(linesNear(edge, nearby), frame), [edge, frame, nearby]);
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
  const frame = useFrame();
  const nearby = useNearby();
  const drawn = [...fresh].filter((code) => atlas.gazetteer.has(code));
  return (
    <Overlay name="fresh" order={435}>
      {drawn.map((code) => (
        <FreshOutline key={code} {...{ atlas, code, frame, nearby }} />
      ))}
    </Overlay>
  );
});
