import { memo, useMemo } from "react";
import type { Atlas } from "./atlas/atlas.ts";
import { Overlay } from "./leaflet/Overlay.tsx";
import { pathData, useFrame } from "./leaflet/useFrame.ts";
import { useNearby } from "./leaflet/useNearby.ts";
import { linesNear } from "./plane/clipping.ts";

export interface LitOutlineProps {
  readonly atlas: Atlas;
  /** Those without a shape are not drawn. */
  readonly lit: ReadonlySet<string>;
}

/** Round what is lit, its outer edge alone: neighbours are lit together. */
export const LitOutline = memo(function LitOutline({ atlas, lit }: LitOutlineProps) {
  const frame = useFrame();
  const nearby = useNearby();
  const { edge } = useMemo(() => atlas.outlineOf(lit), [atlas, lit]);
  const data = useMemo(() => pathData(linesNear(edge, nearby), frame), [edge, frame, nearby]);
  return (
    <Overlay name="lit" order={428}>
      <g data-lit={[...lit].sort().join(" ")}>
        <path className="outline-casing outline-casing-lit" d={data} />
        <path className="outline outline-lit" d={data} />
      </g>
    </Overlay>
  );
});
