import { useMemo } from "react";
import type { Atlas, CountryPlace } from "../atlas/atlas.ts";
import { isDisc } from "../atlas/smallShapes.ts";
import { PlaneDrawing } from "../leaflet/PlaneDrawing.tsx";
import { useFrame } from "../leaflet/useFrame.ts";
import { planePath } from "../plane/planePath.ts";
import * as css from "./FocusRing.module.css";

/** Round the disc of a country too small to be seen, in px. */
const DISC_RING = 12;

/** Casing, ink, and dashes of the casing upon the ink: together they read on every fill. */
const STROKES = [css.focusCasing, css.focusInk, css.focusDashes] as const;

interface FocusRingProps {
  readonly atlas: Atlas;
  readonly code: string;
  readonly place: CountryPlace;
}

/** The line round the country that has the focus; it follows the shape, all its islands together. */
export function FocusRing({ atlas, code, place }: FocusRingProps) {
  const { kmPerPixel } = useFrame();
  const edge = useMemo(() => atlas.outlineOf(new Set([code])).edge, [atlas, code]);
  const [x, y] = place.nameAt;
  return (
    <PlaneDrawing name="focus" order={445}>
      <g className={css.focusRing} data-focused={code}>
        {STROKES.map((stroke) =>
          isDisc(place, kmPerPixel) ? (
            <circle key={stroke} className={stroke} cx={x} cy={y} r={DISC_RING * kmPerPixel} />
          ) : (
            <path key={stroke} className={stroke} d={planePath(edge)} />
          ),
        )}
      </g>
    </PlaneDrawing>
  );
}
