import { useCallback, useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { reached } from "../loading/phases.ts";

export type Paper = typeof import("../panels/print/Paper.tsx");

const loadPaper = (): Promise<Paper> => import("../panels/print/Paper.tsx");

/**
 * What the page has on paper alone, from just before the browser prints until it has printed; and
 * the command to print. Fetched when the page is idle: nothing can be waited for in that moment.
 */
export function usePrint(): readonly [paper: Paper | null, print: () => void] {
  const [isPrinting, setPrinting] = useState(false);
  const [paper, setPaper] = useState<Paper | null>(null);
  const fetchPaper = useCallback(
    () =>
      loadPaper().then(
        (loaded) => flushSync(() => setPaper(loaded)),
        // Without it the page is printed as it stands.
        () => {},
      ),
    [],
  );
  useEffect(() => {
    let isWanted = true;
    void reached("idle").then(() => {
      if (isWanted) void fetchPaper();
    });
    return () => {
      isWanted = false;
    };
  }, [fetchPaper]);
  useEffect(() => {
    // The browser takes its picture as soon as this returns.
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    window.addEventListener("beforeprint", begin);
    window.addEventListener("afterprint", end);
    return () => {
      window.removeEventListener("beforeprint", begin);
      window.removeEventListener("afterprint", end);
    };
  }, []);
  const print = useCallback(() => {
    void fetchPaper().then(() => window.print());
  }, [fetchPaper]);
  return [isPrinting ? paper : null, print];
}
