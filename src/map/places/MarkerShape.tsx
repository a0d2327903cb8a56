import type { PlaceSign } from "../../layers/layer.ts";
import * as css from "./MarkerShape.module.css";
import { COUNT_RADIUS } from "./markerPlacement.ts";
import type { PlaceMark } from "./placeMarks.ts";

interface MarkerShapeProps {
  readonly mark: PlaceMark;
  /** Over one: the sign of a count. */
  readonly count: number;
}

/** The double outline of a count. */
const COUNT_FACES = {
  ring: (
    <>
      <circle className={css.markerRing} r={COUNT_RADIUS - 0.6} />
      <circle className={css.markerFace} r={11} />
    </>
  ),
  square: (
    <>
      <path className={css.markerRing} d="M-12-12h24v24h-24z" />
      <path className={css.markerFace} d="M-9.500-9.500h19v19h-19z" />
    </>
  ),
} as const satisfies Readonly<Record<PlaceSign, unknown>>;

function Face({ mark: { layer, record } }: Pick<MarkerShapeProps, "mark">) {
  if (layer.sign === "square") {
    return <path className={css.markerFace} data-kind="site" d="M-5.500-5.500h11v11h-11z" />;
  }
  if (record.number === null) return <circle className={css.markerFace} r={4.4} />;
  const isPlaceStated = !record.remarks.includes("notOnTheListPage");
  return (
    <circle
      className={css.markerFace}
      r={8.2}
      data-place={isPlaceStated ? undefined : "not-stated"}
    />
  );
}

/** The sign of a place, with its number if it has one, or of a count. */
export function MarkerShape({ mark, count }: MarkerShapeProps) {
  const isCount = count > 1;
  const number = isCount ? count : mark.record.number;
  return (
    <svg
      className={css.markerShape}
      viewBox="-14 -14 28 28"
      width="28"
      height="28"
      aria-hidden="true"
    >
      <g data-marker={mark.id}>
        {isCount ? COUNT_FACES[mark.layer.sign] : <Face mark={mark} />}
        {number !== null && (
          <text className={css.markerNumber} y={3.8}>
            {number}
          </text>
        )}
      </g>
    </svg>
  );
}
