import { memo, useMemo } from "react";
import type { Year } from "../domain/time.ts";
import { useYearly } from "../reading/context.tsx";
import type { Atlas } from "./atlas/atlas.ts";
import * as css from "./FreshOutlines.module.css";
import { PlaneDrawing } from "./leaflet/PlaneDrawing.tsx";
import * as outlineCss from "./outline.module.css";
import { planePath } from "./plane/planePath.ts";

interface FreshOutlineProps {
  readonly atlas: Atlas;
  readonly code: string;
}

function FreshOutline({ atlas, code }: FreshOutlineProps) {
  const { edge } = useMemo(() => atlas.outlineOf(new Set([code])), [atlas, code]);
  const data = planePath(edge);
  return (
    <g className={css.freshOutline} data-fresh={code}>
      <path className={outlineCss.outlineCasing} data-kind="selected" d={data} />
      <path className={outlineCss.outline} data-kind="selected" d={data} />
    </g>
  );
}

interface FreshOutlinesProps {
  readonly atlas: Atlas;
  /** Parties with an agreement new in the year that is being played; those without a shape are not drawn. */
  readonly freshAsOf: (year: Year) => ReadonlySet<string>;
}

/** While the years play, the line of a selection round each new partner, fading as soon as it is there. */
export const FreshOutlines = memo(function FreshOutlines({ atlas, freshAsOf }: FreshOutlinesProps) {
  const fresh = useYearly(freshAsOf);
  const drawn = [...fresh].filter((code) => atlas.gazetteer.has(code));
  return (
    <PlaneDrawing name="fresh">
      {drawn.map((code) => (
        <FreshOutline key={code} {...{ atlas, code }} />
      ))}
    </PlaneDrawing>
  );
});
