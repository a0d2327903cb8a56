import { COUNT_RADIUS } from "./markerPlacement.ts";
import type { PlaceMark } from "./placeMarks.ts";

interface MarkerShapeProps {
  readonly mark: PlaceMark;
  /** Over one: the sign of a count. */
  readonly count: number;
}

function Sign({ mark, count }: MarkerShapeProps) {
  if (count > 1) {
    const isSquare = mark.kind === "site";
    return (
      <>
        {isSquare ? (
          <>
            <path className="marker-ring" d="M-12-12h24v24h-24z" />
            <path className="marker-face" d="M-9.500-9.500h19v19h-19z" />
          </>
        ) : (
          <>
            <circle className="marker-ring" r={COUNT_RADIUS - 0.6} />
            <circle className="marker-face" r={11} />
          </>
        )}
        <text className="marker-number" y={3.8}>
          {count}
        </text>
      </>
    );
  }
  if (mark.kind === "site")
    return <path className="marker-face site" d="M-5.500-5.500h11v11h-11z" />;
  const { number, meeting } = mark.meeting;
  if (number === null) return <circle className="marker-face meeting-elsewhere" r={4.4} />;
  return (
    <>
      <circle
        className="marker-face"
        r={8.2}
        data-place={meeting.isPlaceOnListPage ? undefined : "not-stated"}
      />
      <text className="marker-number" y={3.8}>
        {number}
      </text>
    </>
  );
}

/** The sign of a meeting, a place of cooperation, or a count of either. */
export function MarkerShape({ mark, count }: MarkerShapeProps) {
  return (
    <svg className="marker-shape" viewBox="-14 -14 28 28" width="28" height="28" aria-hidden="true">
      <g data-marker={`${mark.kind}:${mark.id}`}>
        <Sign mark={mark} count={count} />
      </g>
    </svg>
  );
}
