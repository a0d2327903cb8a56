import type { ReactNode } from "react";
import { Pane } from "react-leaflet";
import * as css from "./Overlay.module.css";

interface OverlayProps {
  readonly name: string;
  /** Place in the drawing order; Leaflet's own overlays stand at 400. */
  readonly order: number;
  /** Of its text: Serbian letters have forms of their own. */
  readonly lang?: string;
  readonly children: ReactNode;
}

/**
 * A drawing in px above the countries, redrawn after each zoom and hidden while one runs. It takes
 * no pointer, so that nothing in it can flicker with what is under it.
 */
export function Overlay({ name, order, lang, children }: OverlayProps) {
  return (
    <Pane name={name} className={`${css.overlay} leaflet-zoom-hide`} style={{ zIndex: order }}>
      <svg className={css.overlayDrawing} lang={lang} aria-hidden="true">
        {children}
      </svg>
    </Pane>
  );
}
