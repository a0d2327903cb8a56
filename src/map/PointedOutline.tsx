import { memo, useMemo } from "react";
import type { PlaneBox } from "../geography/planeBox.ts";
import { usePointing } from "../reading/context.tsx";
import type { Atlas } from "./atlas/atlas.ts";
import { Overlay } from "./leaflet/Overlay.tsx";
import { type Frame, pathData, useFrame } from "./leaflet/useFrame.ts";
import { useNearby } from "./leaflet/useNearby.ts";
import { linesNear } from "./plane/clipping.ts";

interface OutlineProps {
  readonly atlas: Atlas;
  readonly code: string;
  readonly kind: "pointed" | "selected";
  readonly frame: Frame;
  readonly nearby: PlaneBox;
}

function Outline({ atlas, code, kind, frame, nearby }: OutlineProps) {
  // The outline of a group of one: it leaves out the segment that is nobody's settled border.
  const { edge } = useMemo(() => atlas.outlineOf(new Set([code])), [atlas, code]);
  const data = useMemo(() => pathData(linesNear(edge, nearby), frame), [edge, frame, nearby]);
  return (
    <g data-outline={kind} data-outlined={code}>
      <path className={`outline-casing outline-casing-${kind}`} d={data} />
      <path className={`outline outline-${kind}`} d={data} />
    </g>
  );
}

interface PointedOutlineProps {
  readonly atlas: Atlas;
  readonly selected: string | null;
}

/** The lines round the country pointed at and round the selected one, above all fills. */
export const PointedOutline = memo(function PointedOutline({
  atlas,
  selected,
}: PointedOutlineProps) {
  const pointed = usePointing(({ party }) => party);
  const frame = useFrame();
  const nearby = useNearby();
  const hasShape = (code: string | null): code is string =>
    code !== null && atlas.gazetteer.has(code);
  return (
    <Overlay name="outlines" order={440}>
      {hasShape(selected) && (
        <Outline atlas={atlas} code={selected} kind="selected" frame={frame} nearby={nearby} />
      )}
      {hasShape(pointed) && pointed !== selected && (
        <Outline atlas={atlas} code={pointed} kind="pointed" frame={frame} nearby={nearby} />
      )}
    </Overlay>
  );
});
