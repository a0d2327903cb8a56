import type { AreaClass } from "../../layers/layer.ts";
import { paintOf } from "../../layers/paint.ts";
import * as css from "./Swatch.module.css";

/** A sample of a class, drawn with the very paint of the map. */
export function Swatch({
  areaClass,
  width = 28,
  height = 16,
}: {
  areaClass: AreaClass;
  width?: number;
  height?: number;
}) {
  return (
    <svg
      className={css.swatch}
      data-class={areaClass.id}
      width={width}
      height={height}
      aria-hidden="true"
    >
      <rect width={width} height={height} fill={paintOf(areaClass)} />
      {areaClass.kind === "not-classed" && (
        <path className={css.swatchLine} d={`M0 ${height / 2}H${width}`} />
      )}
    </svg>
  );
}
