import { memo, type RefObject, useEffect } from "react";
import { useMapSoFar } from "./MapSoFar.tsx";

interface PointingProps {
  readonly container: RefObject<HTMLElement | null>;
  readonly onPoint: (code: string | null) => void;
  readonly onSelect: (code: string | null) => void;
}

/** The country that an element of the map stands for: its shape, or the target of a small one. */
function codeAt(target: EventTarget | null): string | null {
  if (!(target instanceof Element)) return null;
  const named = target.closest("[data-code], [data-target]");
  return named?.getAttribute("data-code") ?? named?.getAttribute("data-target") ?? null;
}

/** Whether a control upon the map is meant, not the map. */
const isControl = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest("[data-own-pointer]") !== null;

/**
 * What is pointed at is read from the element under the pointer each time that changes. There is no
 * separate leaving: along a border one country follows the other, with nothing in between.
 */
export const Pointing = memo(function Pointing({ container, onPoint, onSelect }: PointingProps) {
  const map = useMapSoFar();
  useEffect(() => {
    const element = container.current;
    const point = (event: PointerEvent) => {
      // A finger points at nothing: it selects.
      if (event.pointerType === "touch") return;
      // A held button is a drag: the map moves under the pointer, nothing is pointed at.
      if (event.buttons === 0) onPoint(codeAt(event.target));
    };
    const leave = () => onPoint(null);
    element?.addEventListener("pointerover", point);
    element?.addEventListener("pointerleave", leave);
    return () => {
      element?.removeEventListener("pointerover", point);
      element?.removeEventListener("pointerleave", leave);
    };
  }, [container, onPoint]);
  useEffect(() => {
    const element = container.current;
    const select = (event: MouseEvent) => {
      if (!isControl(event.target)) onSelect(codeAt(event.target));
    };
    if (!map) {
      element?.addEventListener("click", select);
      return () => element?.removeEventListener("click", select);
    }
    // Leaflet's click: the end of a drag is not one.
    const selectAtClick = ({ originalEvent }: { originalEvent: MouseEvent }) =>
      select(originalEvent);
    map.on("click", selectAtClick);
    return () => {
      map.off("click", selectAtClick);
    };
  }, [map, container, onSelect]);
  return null;
});
