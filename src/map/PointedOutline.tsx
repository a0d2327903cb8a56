import { memo, useMemo } from "react";
import { usePointing } from "../reading/context.tsx";
import type { Atlas } from "./atlas/atlas.ts";
import { PlaneDrawing } from "./leaflet/PlaneDrawing.tsx";
import * as outlineCss from "./outline.module.css";
import { planePath } from "./plane/planePath.ts";

interface OutlineProps {
  readonly atlas: Atlas;
  readonly code: string;
  readonly kind: "pointed" | "selected";
}

function Outline({ atlas, code, kind }: OutlineProps) {
  // The outline of a group of one: it leaves out the segment that is nobody's settled border.
  const { edge } = useMemo(() => atlas.outlineOf(new Set([code])), [atlas, code]);
  const data = planePath(edge);
  return (
    <g data-outline={kind} data-outlined={code}>
      <path className={outlineCss.outlineCasing} data-kind={kind} d={data} />
      <path className={outlineCss.outline} data-kind={kind} d={data} />
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
  const hasShape = (code: string | null): code is string =>
    code !== null && atlas.gazetteer.has(code);
  return (
    <PlaneDrawing name="outlines">
      {hasShape(selected) && <Outline atlas={atlas} code={selected} kind="selected" />}
      {hasShape(pointed) && pointed !== selected && (
        <Outline atlas={atlas} code={pointed} kind="pointed" />
      )}
    </PlaneDrawing>
  );
});
