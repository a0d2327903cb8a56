import { type ReactNode, type RefObject, useEffect, useRef } from "react";
import { usePointing } from "../../reading/context.tsx";
import * as css from "./MapTooltip.module.css";

/** Distance from the pointer, in px. */
const GAP = 12;

/** Puts the tooltip beside the pointer, and on its other side where the neatline is near. */
function place(tooltip: HTMLElement, container: HTMLElement, event: MouseEvent): void {
  const { left, top } = container.getBoundingClientRect();
  const [x, y] = [event.clientX - left, event.clientY - top];
  const { offsetWidth: width, offsetHeight: height } = tooltip;
  const isRight = x + GAP + width <= container.clientWidth;
  const isBelow = y + GAP + height <= container.clientHeight;
  const atX = isRight ? x + GAP : Math.max(0, x - GAP - width);
  const atY = isBelow ? y + GAP : Math.max(0, y - GAP - height);
  tooltip.style.transform = `translate(${Math.round(atX)}px, ${Math.round(atY)}px)`;
}

interface MapTooltipProps {
  readonly container: RefObject<HTMLElement | null>;
  readonly children: ReactNode;
}

/**
 * The tooltip follows the pointer without a render. It takes no pointer itself; where the device
 * cannot hover, the style sheet leaves it out.
 */
export function MapTooltip({ container, children }: MapTooltipProps) {
  const isPointed = usePointing(({ isOnMap, party }) => isOnMap && party !== null);
  const tooltip = useRef<HTMLDivElement>(null);
  const lastMove = useRef<MouseEvent | null>(null);
  const isShown = isPointed && children !== null;
  useEffect(() => {
    const map = container.current;
    if (!map) return;
    const follow = (event: MouseEvent) => {
      lastMove.current = event;
      if (tooltip.current) place(tooltip.current, map, event);
    };
    map.addEventListener("mousemove", follow);
    return () => map.removeEventListener("mousemove", follow);
  }, [container]);
  useEffect(() => {
    if (isShown && tooltip.current && lastMove.current && container.current) {
      place(tooltip.current, container.current, lastMove.current);
    }
  }, [isShown, container]);
  if (!isShown) return null;
  return (
    <div className={css.mapTooltip} ref={tooltip} role="presentation">
      {children}
    </div>
  );
}
