import { memo } from "react";
import { Overlay } from "../leaflet/Overlay.tsx";
import * as css from "./SeaNames.module.css";
import type { PlacedSea } from "./seaPlacement.ts";

interface SeaNamesProps {
  readonly seas: readonly PlacedSea[];
  readonly lang: string;
}

/** Names of seas, in the italic of old maps; each only where it covers nothing else. */
export const SeaNames = memo(function SeaNames({ seas, lang }: SeaNamesProps) {
  return (
    <Overlay name="seas" order={425} lang={lang}>
      {seas.map(({ request: { id, name, size, turn, spacing }, at: [x, y] }) => (
        <text
          key={id}
          className={css.seaName}
          data-sea={id}
          transform={`translate(${x} ${y}) rotate(${turn})`}
          dy="0.32em"
          fontSize={size}
          letterSpacing={`${spacing}em`}
        >
          {name}
        </text>
      ))}
    </Overlay>
  );
});
