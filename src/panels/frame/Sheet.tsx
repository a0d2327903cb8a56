import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef } from "react";
import { useWords } from "../../reading/context.tsx";
import * as css from "./Sheet.module.css";

const HEIGHTS = ["peek", "half", "full"] as const;
export type SheetHeight = (typeof HEIGHTS)[number];

/** A pointer that has moved less, in px, has pressed the grip and not dragged it. */
const DRAG_FROM = 6;

interface SheetProps {
  readonly height: SheetHeight;
  readonly onHeight: (height: SheetHeight) => void;
  /** What the sheet is about; another subject begins at its top. */
  readonly subject: string;
  readonly children: ReactNode;
}

const step = (from: SheetHeight, by: 1 | -1): SheetHeight =>
  HEIGHTS[HEIGHTS.indexOf(from) + by] ?? from;

/** Where the sheet's top lies at each height, in px down from where it lies at full height. */
function restsOf(sheet: HTMLElement): readonly (readonly [SheetHeight, number])[] {
  const full = sheet.offsetHeight;
  return HEIGHTS.map((height) => {
    const rest = sheet.parentElement?.querySelector(`[data-rest="${height}"]`);
    return [height, full - (rest?.clientHeight ?? full)];
  });
}

interface Drag {
  readonly from: number;
  /** Px between the pointer's start and the sheet's top at full height. */
  readonly start: number;
  at: number;
}

/** Moves the sheet with the pointer, and lets it come to rest at the nearest of its heights. */
function useDrag(onHeight: (height: SheetHeight) => void) {
  const drag = useRef<Drag | null>(null);
  const hasDragged = useRef(false);
  const sheetOf = (event: PointerEvent<HTMLElement>) =>
    event.currentTarget.closest<HTMLElement>(".sheet");
  return {
    hasDragged,
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      const sheet = sheetOf(event);
      if (!sheet || event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      const start = new DOMMatrix(getComputedStyle(sheet).transform).m42;
      drag.current = { from: event.clientY, start, at: start };
      hasDragged.current = false;
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const sheet = sheetOf(event);
      const moving = drag.current;
      if (!sheet || !moving) return;
      if (Math.abs(event.clientY - moving.from) >= DRAG_FROM) hasDragged.current = true;
      if (!hasDragged.current) return;
      moving.at = Math.max(0, moving.start + event.clientY - moving.from);
      sheet.dataset["dragged"] = "";
      sheet.style.transform = `translateY(${moving.at}px)`;
    },
    onLostPointerCapture: (event: PointerEvent<HTMLElement>) => {
      const sheet = sheetOf(event);
      const moved = drag.current;
      drag.current = null;
      if (!sheet || !moved || !hasDragged.current) return;
      delete sheet.dataset["dragged"];
      sheet.style.transform = "";
      const rests = restsOf(sheet).map(
        ([name, rest]) => [name, Math.abs(rest - moved.at)] as const,
      );
      const least = Math.min(...rests.map(([, distance]) => distance));
      const nearest = rests.find(([, distance]) => distance === least);
      if (nearest) onHeight(nearest[0]);
    },
  };
}

/** A phone's sheet over the map's lower part: three heights, by drag, by press and by keyboard. */
export function Sheet({ height, onHeight, subject, children }: SheetProps) {
  const words = useWords();
  const { sheet } = words.message;
  const { hasDragged, ...drag } = useDrag(onHeight);
  const moveByKey = (event: KeyboardEvent) => {
    if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
    event.preventDefault();
    onHeight(step(height, event.key === "ArrowUp" ? 1 : -1));
  };
  return (
    <div>
      <section className={css.sheet} data-height={height} aria-label={sheet.label}>
        <button
          type="button"
          className={css.sheetGrip}
          aria-expanded={height !== "peek"}
          aria-label={height === "full" ? sheet.lower : sheet.raise}
          onClick={() => {
            // The click at the end of a drag is not a press.
            if (!hasDragged.current) onHeight(height === "full" ? "peek" : step(height, 1));
            hasDragged.current = false;
          }}
          onKeyDown={moveByKey}
          {...drag}
        />
        <div className={css.sheetBody} key={subject}>
          {children}
        </div>
      </section>
      {HEIGHTS.map((rest) => (
        // As high as the sheet at rest, so that whoever measures need not wait until it has come.
        <div
          key={rest}
          className={css.sheetRest}
          data-rest={rest}
          data-covers-map={rest === height ? "bottom" : undefined}
          aria-hidden="true"
        />
      ))}
    </div>
  );
}
