import { Suspense, useCallback, useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { useReadingSoFar } from "../reading/context.tsx";
import { OpenPanel } from "./PanelPlace.tsx";
import { parts } from "./registry.ts";
import { useShell } from "./shell.ts";

/** Whether the browser is printing, and the command to print. */
export function usePrint(): readonly [isPrinting: boolean, print: () => void] {
  const [isPrinting, setPrinting] = useState(false);
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
    const fetched = Promise.all([parts.PaperTitle.fetch(), parts.PaperSheets.fetch()]);
    // Without them the page is printed as it stands.
    void fetched.catch(() => {}).then(() => window.print());
  }, []);
  return [isPrinting, print];
}

/** The title line of the first page of paper. */
export function PaperTitlePlace() {
  const { isPrinting } = useShell();
  if (!useReadingSoFar() || !isPrinting) return null;
  return (
    <Suspense fallback={null}>
      <parts.PaperTitle />
    </Suspense>
  );
}

/** What follows the screen on paper. */
export function PaperSheetsPlace() {
  const { isPrinting, boundaries, outlook, shown } = useShell();
  if (!useReadingSoFar() || !isPrinting) return null;
  const details = shown !== null && (
    <Suspense fallback={null}>
      <OpenPanel />
    </Suspense>
  );
  return (
    <Suspense fallback={null}>
      <parts.PaperSheets isMap={outlook.screen === "map"} {...{ boundaries, details }} />
    </Suspense>
  );
}
