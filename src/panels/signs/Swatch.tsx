import type { AreaClass } from "../../layers/layer.ts";
import { paintOf } from "../../layers/paint.ts";

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
      className="swatch"
      data-class={areaClass.id}
      width={width}
      height={height}
      aria-hidden="true"
    >
      <rect className="swatch-area" width={width} height={height} fill={paintOf(areaClass)} />
      {areaClass.kind === "not-classed" && (
        <path className="swatch-line" d={`M0 ${height / 2}H${width}`} />
      )}
    </svg>
  );
}
