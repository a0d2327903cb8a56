import { memo, useMemo } from "react";
import type { Atlas } from "./atlas/atlas.ts";
import { PlaneDrawing } from "./leaflet/PlaneDrawing.tsx";
import * as outlineCss from "./outline.module.css";
import { planePath } from "./plane/planePath.ts";

export interface LitOutlineProps {
  readonly atlas: Atlas;
  /** Those without a shape are not drawn. */
  readonly lit: ReadonlySet<string>;
}

/** Round what is lit, its outer edge alone: neighbours are lit together. */
export const LitOutline = memo(function LitOutline({ atlas, lit }: LitOutlineProps) {
  const { edge } = useMemo(() => atlas.outlineOf(lit), [atlas, lit]);
  const data = planePath(edge);
  return (
    <PlaneDrawing name="lit">
      <g data-lit={[...lit].sort().join(" ")}>
        <path className={outlineCss.outlineCasing} data-kind="lit" d={data} />
        <path className={outlineCss.outline} data-kind="lit" d={data} />
      </g>
    </PlaneDrawing>
  );
});
