import { DomEvent } from "leaflet";
import { memo, useEffect } from "react";
import { useMap, useMapEvents } from "react-leaflet";

interface PointingProps {
  readonly onPoint: (code: string | null) => void;
  readonly onSelect: (code: string | null) => void;
}

/** The country that an element of the map stands for: its shape, or the target of a small one. */
function codeAt(target: EventTarget | null): string | null {
  if (!(target instanceof Element)) return null;
  const named = target.closest("[data-code], [data-target]");
  return named?.getAttribute("data-code") ?? named?.getAttribute("data-target") ?? null;
}

/**
 * What is pointed at is read from the element under the pointer each time that changes. There is no
 * separate leaving: along a border one country follows the other, with nothing in between.
 */
export const Pointing = memo(function Pointing({ onPoint, onSelect }: PointingProps) {
  const map = useMap();
  useEffect(() => {
    const container = map.getContainer();
    const point = (event: PointerEvent) => {
      // A finger points at nothing: it selects.
      if (event.pointerType === "touch") return;
      // A held button is a drag: the map moves under the pointer, nothing is pointed at.
      if (event.buttons === 0) onPoint(codeAt(event.target));
    };
    const leave = () => onPoint(null);
    container.addEventListener("pointerover", point);
    container.addEventListener("pointerleave", leave);
    return () => {
      container.removeEventListener("pointerover", point);
      container.removeEventListener("pointerleave", leave);
    };
  }, [map, onPoint]);
  useMapEvents({
    // Leaflet's click: the end of a drag is not one.
    click: ({ originalEvent }) => onSelect(codeAt(originalEvent.target)),
  });
  return null;
});

/** Keeps the map from taking clicks, drags and wheels that are meant for a control upon it. */
export function shieldFromMap(element: HTMLElement | null): void {
  if (!element) return;
  DomEvent.disableClickPropagation(element);
  DomEvent.disableScrollPropagation(element);
}
