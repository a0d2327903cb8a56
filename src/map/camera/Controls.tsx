import { memo } from "react";
import { useWords } from "../../reading/context.tsx";
import { useFrame } from "../leaflet/useFrame.ts";
import * as css from "./Controls.module.css";
import type { MapHandle } from "./mapHandle.ts";

/** A button and a key zoom by two of the steps that the wheel takes. */
export const ZOOM_STEP = 0.5;

export const ZoomControls = memo(function ZoomControls({ handle }: { handle: MapHandle }) {
  const { zoomIn, zoomOut, reset } = useWords().message.map;
  return (
    <div className={css.zoom} data-own-pointer data-covers-map>
      <button
        type="button"
        aria-label={zoomIn}
        title={zoomIn}
        onClick={() => handle.tell((map) => map.zoomIn())}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M8 3.5v9M3.5 8h9" />
        </svg>
      </button>
      <button
        type="button"
        aria-label={zoomOut}
        title={zoomOut}
        onClick={() => handle.tell((map) => map.zoomOut())}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M3.5 8h9" />
        </svg>
      </button>
      <button
        type="button"
        aria-label={reset}
        title={reset}
        onClick={() => handle.tell((map) => map.home())}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M2.5 6v-3.500h3.500M10 2.500h3.500v3.500M13.500 10v3.500h-3.500M6 13.500h-3.500v-3.500" />
        </svg>
      </button>
    </div>
  );
});

const LENGTHS = [1000, 500, 200, 100, 50, 20];
const LONGEST = 125;

/** The scale, true in every direction near the centre of an equal-area plate, and its projection. */
export const ScaleCartouche = memo(function ScaleCartouche() {
  const words = useWords();
  const { kmPerPixel } = useFrame();
  const length = LENGTHS.find((km) => km / kmPerPixel <= LONGEST) ?? 20;
  const width = length / kmPerPixel;
  return (
    <div className={css.scale} data-covers-map>
      <svg width={width + 2} height="8" aria-hidden="true">
        <path d={`M1 0v6H${width + 1}V0M${width / 2 + 1} 3v3`} />
      </svg>
      <span>{words.message.map.scale(length)}</span>
      <span className={css.scaleProjection}>{words.message.map.projection}</span>
    </div>
  );
});
