import type { MarkShape } from "../../domain/initiative.ts";
import { markOutline } from "../../layers/markShape.ts";
import * as css from "./Mark.module.css";

/** The sign of an initiative, in the colour of the text around it. */
export function Mark({ shape, radius = 6 }: { shape: MarkShape; radius?: number }) {
  const { path, isStroked, lineWidth } = markOutline(shape);
  return (
    <svg
      className={css.mark}
      viewBox="-1.35 -1.35 2.7 2.7"
      width={radius * 2.7}
      height={radius * 2.7}
      aria-hidden="true"
    >
      <path
        d={path}
        fill={isStroked ? "none" : "currentColor"}
        stroke={isStroked ? "currentColor" : "none"}
        strokeWidth={lineWidth}
      />
    </svg>
  );
}
