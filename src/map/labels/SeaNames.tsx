import { memo, useMemo } from "react";
import { mapWords } from "../../words/english/map.ts";
import type { Words } from "../../words/words.ts";
import type { Atlas } from "../atlas/atlas.ts";
import { Overlay } from "../leaflet/Overlay.tsx";
import type { Frame } from "../leaflet/useFrame.ts";
import { groundUnder } from "./groundUnder.ts";
import type { PlacedLabel } from "./labelBlock.ts";
import { widthOf } from "./measureText.ts";
import { placeSeas, type SeaRequest } from "./seaPlacement.ts";
import { SEAS, type Sea } from "./seas.ts";
import type { Obstacles } from "./useObstacles.ts";

function requestOf(sea: Sea, { toPoint }: Frame, words: Words): SeaRequest {
  const name = mapWords(words).seas[sea.id];
  const { id, size, spacing, turn, onIslands } = sea;
  const letters = widthOf(name, `italic 400 ${size}px "Source Serif 4 Italic", Georgia, serif`);
  const width = letters + name.length * spacing * size;
  const anchors = sea.anchors.map(([x, y]) => toPoint([x, y]));
  return { id, name, width, size, turn, spacing, onIslands, anchors };
}

interface SeaNamesProps {
  readonly atlas: Atlas;
  readonly words: Words;
  readonly frame: Frame;
  readonly obstacles: Obstacles;
  readonly labels: readonly PlacedLabel[];
  /** Counts up when type has arrived, by which the names are measured. */
  readonly type: number;
}

/** Names of seas, in the italic of old maps; each only where it covers nothing else. */
export const SeaNames = memo(function SeaNames(props: SeaNamesProps) {
  const { atlas, words, frame, obstacles, labels, type } = props;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the type stands for what is measured.
  const placed = useMemo(() => {
    const ground = groundUnder(atlas, frame);
    const { kmPerPixel } = frame;
    const wanted = SEAS.filter(({ from, to }) => kmPerPixel >= from && kmPerPixel <= to);
    return placeSeas(
      wanted.map((sea) => requestOf(sea, frame, words)),
      { ...obstacles, labels, isSea: (point) => ground(point) === null },
    );
  }, [atlas, words, frame, obstacles, labels, type]);
  return (
    <Overlay name="seas" order={425} lang={words.lang}>
      {placed.map(({ request: { id, name, size, turn, spacing }, at: [x, y] }) => (
        <text
          key={id}
          className="sea-name"
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
