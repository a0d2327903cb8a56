import { fadedClass } from "../../layers/faded.ts";
import type { AreaClass, AreaSymbol } from "../../layers/layer.ts";
import { HATCH_TURN, hatchIdOf } from "../../layers/paint.ts";
import * as css from "./Hatches.module.css";

/** Distance between hatch lines in px, for every hatch. */
const PITCH = 5.5;

type HatchSymbol = AreaSymbol & { readonly kind: "hatch" };

function Texture({ symbol }: { symbol: HatchSymbol }) {
  const { texture, line, lineWidth, lineOpacity } = symbol;
  const colour = `var(${line})`;
  const middle = PITCH / 2;
  if (texture === "dots") {
    return (
      <circle cx={middle} cy={middle} r={lineWidth / 2} fill={colour} fillOpacity={lineOpacity} />
    );
  }
  const ways = `M${middle} 0V${PITCH}${texture === "mesh" ? `M0 ${middle}H${PITCH}` : ""}`;
  return <path d={ways} stroke={colour} strokeWidth={lineWidth} strokeOpacity={lineOpacity} />;
}

function Hatch({ id, symbol }: { id: string; symbol: HatchSymbol }) {
  return (
    <pattern
      id={id}
      // Screen units: the pitch never changes with the zoom.
      patternUnits="userSpaceOnUse"
      patternTransform={HATCH_TURN}
      width={PITCH}
      height={PITCH}
    >
      <rect width={PITCH} height={PITCH} fill={`var(${symbol.ground})`} />
      <Texture symbol={symbol} />
    </pattern>
  );
}

/** The page's patterns, once: key, tiles and swatches refer to them, and the map's own are made of them. */
export function Hatches({ classes }: { classes: readonly AreaClass[] }) {
  return (
    <svg className={css.hatches} width="0" height="0" aria-hidden="true">
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
