import type { MultiLineString, MultiPolygon } from "geojson";
import { memo, useMemo } from "react";
import type { Year } from "../domain/time.ts";
import { NOT_IN_THE_LIST } from "../layers/agreementLayer.ts";
import type { AreaClass } from "../layers/layer.ts";
import { useYearly } from "../reading/context.tsx";
import type { Atlas, Border } from "./atlas/atlas.ts";
import { COAST_ID } from "./Ground.tsx";
import { PlaneDrawing } from "./leaflet/PlaneDrawing.tsx";
import { usePath } from "./leaflet/pen.ts";
import { planePath } from "./plane/planePath.ts";

const NEUTRAL = "LAND";

/** How a line is drawn, as attributes of its path. */
interface Stroke {
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly strokeDasharray?: string;
}

const COAST: Stroke = { stroke: "var(--coast)", strokeWidth: 0.7 };
const SHORE: Stroke = { stroke: "var(--coast)", strokeWidth: 0.5 };
const PLAIN: Stroke = { stroke: "var(--border)", strokeWidth: 0.8 };
/** A light gap, so that two dark fills never touch. */
const GAP: Stroke = { stroke: "var(--land)", strokeWidth: 1 };
/** Round a hatch, whose own lines would not say where it ends. */
const HATCHED: Stroke = { stroke: "var(--pending)", strokeWidth: 1 };
/** Of the line of control, the ground under the dashes and the dashes; never a border's full line. */
const UNDER_DASHES: Stroke = { stroke: "var(--land)", strokeWidth: 2.2 };
const DASHES: Stroke = { stroke: "var(--ink)", strokeWidth: 1.1, strokeDasharray: "3 2.2" };
const DOTS: Stroke = { stroke: "var(--ink-3)", strokeWidth: 0.8, strokeDasharray: "0.8 2" };

function strokeOf(border: Border, classOf: (code: string) => AreaClass): Stroke {
  if (border.kind === "dotted") return DOTS;
  const sides = [border.left, border.right].map((code) =>
    code === NEUTRAL ? NOT_IN_THE_LIST : classOf(code),
  );
  if (
    sides.some(({ kind }) => kind === "home" || kind === "concluded" || kind === "listed-as-both")
  )
    return GAP;
  return sides.some(({ symbol }) => symbol.kind === "hatch") ? HATCHED : PLAIN;
}

interface LineProps {
  readonly line: MultiLineString;
  readonly look: Stroke;
}

const Line = memo(function Line({ line, look }: LineProps) {
  return <path d={usePath(line)} {...look} />;
});

interface LinesProps {
  readonly borders: readonly Border[];
  readonly classesAsOf: (year: Year) => (code: string) => AreaClass;
}

/** How a border is drawn follows from the classes on its two sides, as of the year. */
const Lines = memo(function Lines({ borders, classesAsOf }: LinesProps) {
  const classOf = useYearly(classesAsOf);
  return borders.map((border) => (
    <Line
      key={`${border.left} ${border.right} ${border.kind}`}
      line={border.line}
      look={strokeOf(border, classOf)}
    />
  ));
});

interface BordersProps extends Pick<LinesProps, "classesAsOf"> {
  readonly atlas: Atlas;
  readonly lakes: MultiPolygon | null;
}

/** Borders, coasts and lakes. */
export const Borders = memo(function Borders({ atlas, classesAsOf, lakes }: BordersProps) {
  const [drawn, dashed] = useMemo(() => {
    const isDashed = ({ kind }: Border) => kind === "dashed";
    const coordinates = atlas.borders.filter(isDashed).flatMap(({ line }) => line.coordinates);
    return [
      atlas.borders.filter((border) => !isDashed(border)),
      { type: "MultiLineString", coordinates } satisfies MultiLineString,
    ] as const;
  }, [atlas]);
  return (
    <PlaneDrawing name="lines">
      <g fill="none" strokeLinejoin="round">
        {lakes && <path data-lakes d={planePath(lakes)} fill="var(--sea)" {...SHORE} />}
        <use href={`#${COAST_ID}`} {...COAST} />
        <Lines borders={drawn} classesAsOf={classesAsOf} />
        <Line line={dashed} look={UNDER_DASHES} />
        <Line line={dashed} look={DASHES} />
      </g>
    </PlaneDrawing>
  );
});
