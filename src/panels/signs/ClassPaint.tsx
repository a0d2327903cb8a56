import { memo } from "react";
import type { AreaClass } from "../../layers/layer.ts";
import { paintOf } from "../../layers/paint.ts";
import * as tileCss from "./Tile.module.css";

/** The paint of a class behind a text: fills the box around it. */
export const ClassPaint = memo(function ClassPaint({ areaClass }: { areaClass: AreaClass }) {
  const { symbol } = areaClass;
  return (
    <svg className={tileCss.classPaint} aria-hidden="true">
      <rect width="100%" height="100%" fill={paintOf(areaClass)} />
      {symbol.kind === "hatch" && (
        // A plain field, so that the text is not read through the hatch.
        <rect x="20%" width="60%" height="100%" fill={`var(${symbol.ground})`} />
      )}
    </svg>
  );
});
