import { useMemo } from "react";
import type { Atlas, CountryPlace } from "../atlas/atlas.ts";
import { isDisc } from "../atlas/smallShapes.ts";
import { Overlay } from "../leaflet/Overlay.tsx";
import { pathData, useFrame } from "../leaflet/useFrame.ts";
import { useNearby } from "../leaflet/useNearby.ts";
import { linesNear } from "../plane/clipping.ts";

/** Round the disc of a country too small to be seen, in px. */
const DISC_RING = 12;

/** Casing, ink, and dashes of the casing upon the ink: together they read on every fill. */
const STROKES = ["focus-casing", "focus-ink", "focus-dashes"] as const;

interface FocusRingProps {
  readonly atlas: Atlas;
  readonly code: string;
  readonly place: CountryPlace;
}

/** The line round the country that has the focus; it follows the shape, all its islands together. */
export function FocusRing({ atlas, code, place }: FocusRingProps) {
  const frame = useFrame();
  const nearby = useNearby();
  const edge = useMemo(() => atlas.outlineOf(new Set([code])).edge, [atlas, code]);
  const data = useMemo(() => pathData(linesNear(edge, nearby), frame), [edge, frame, nearby]);
  const [x, y] = frame.toPoint([...place.nameAt]);
  return (
    <Overlay name="focus" order={445}>
      <g className="focus-ring" data-focused={code}>
        {STROKES.map((stroke) =>
          isDisc(place, frame.kmPerPixel) ? (
            <circle key={stroke} className={stroke} cx={x} cy={y} r={DISC_RING} />
          ) : (
            <path key={stroke} className={stroke} d={data} />
          ),
        )}
      </g>
    </Overlay>
  );
}
