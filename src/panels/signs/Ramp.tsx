import type { AreaClass } from "../../layers/layer.ts";
import { paintOf } from "../../layers/paint.ts";
import * as swatchCss from "./Swatch.module.css";

/** The years' paints side by side, in order. */
export function Ramp({ classes }: { classes: readonly AreaClass[] }) {
  return (
    <svg
      className={swatchCss.swatch}
      viewBox={`0 0 ${classes.length} 1`}
      preserveAspectRatio="none"
      width="28"
      height="16"
      aria-hidden="true"
    >
      {classes.map((areaClass, index) => (
        // A little wider than its step, so that no ground shows between two steps.
        <rect key={areaClass.id} x={index} width="1.05" height="1" fill={paintOf(areaClass)} />
      ))}
    </svg>
  );
}
