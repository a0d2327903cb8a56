import type { ReactNode } from "react";
import * as css from "./Overlay.module.css";
import { Pane } from "./Pane.tsx";

interface OverlayProps {
  readonly name: string;
  /** Place in the drawing order, above all drawings in km. */
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
    <Pane name={name} className={`${css.overlay} leaflet-zoom-hide`} order={order}>
      <svg className={css.overlayDrawing} lang={lang} aria-hidden="true">
        {children}
      </svg>
    </Pane>
  );
}
