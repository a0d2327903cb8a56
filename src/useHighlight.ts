import { useLayoutEffect, useState } from "react";

type Classes = ReadonlySet<string> | null;

interface Highlight {
  /** What stands out now: what is pointed at, or else what is kept. */
  readonly highlighted: Classes;
  readonly kept: Classes;
  readonly onHighlight: (classes: Classes) => void;
  readonly onKeep: (classes: Classes) => void;
}

/** The classes that stand out: for as long as they are pointed at, or until Escape when kept. */
export function useHighlight(): Highlight {
  const [pointedAt, onHighlight] = useState<Classes>(null);
  const [kept, onKeep] = useState<Classes>(null);
  useLayoutEffect(() => {
    if (!kept) return;
    const clear = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      // The panel closes with the next one.
      event.preventDefault();
      onKeep(null);
      onHighlight(null);
    };
    window.addEventListener("keydown", clear, { capture: true });
    return () => window.removeEventListener("keydown", clear, { capture: true });
  }, [kept]);
  return { highlighted: pointedAt ?? kept, kept, onHighlight, onKeep };
}
