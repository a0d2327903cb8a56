import { fadedClass } from "../layers/faded.ts";
import type { AreaClass, AreaSymbol } from "../layers/layer.ts";
import { hatchIdOf } from "../layers/paint.ts";

/** Distance between hatch lines in px, for every hatch. */
const PITCH = 5.5;

function Hatch({ id, symbol }: { id: string; symbol: AreaSymbol & { kind: "hatch" } }) {
  return (
    <pattern
      id={id}
      // Screen units: the pitch never changes with the zoom.
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
      width={PITCH}
      height={PITCH}
    >
      <rect width={PITCH} height={PITCH} fill={`var(${symbol.ground})`} />
      <line
        x1={PITCH / 2}
        x2={PITCH / 2}
        y2={PITCH}
        stroke={`var(${symbol.line})`}
        strokeWidth={symbol.lineWidth}
        strokeOpacity={symbol.lineOpacity}
      />
    </pattern>
  );
}

/** The page's patterns, once: map, key, tiles and swatches all refer to them. */
export function Hatches({ classes }: { classes: readonly AreaClass[] }) {
  return (
    <svg className="hatches" width="0" height="0" aria-hidden="true">
      <defs>
        {[...classes, ...classes.map(fadedClass)].map((areaClass) =>
          areaClass.symbol.kind === "hatch" ? (
            <Hatch key={areaClass.id} id={hatchIdOf(areaClass)} symbol={areaClass.symbol} />
          ) : null,
        )}
      </defs>
    </svg>
  );
}
