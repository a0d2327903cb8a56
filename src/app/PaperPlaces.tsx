import { Suspense } from "react";
import { useReadingSoFar } from "../reading/context.tsx";
import { OpenPanel } from "./OpenPanel.tsx";
import { useShell } from "./shell.ts";

/** The title line of the first page of paper. */
export function PaperTitlePlace() {
  const { paper: Paper } = useShell();
  return useReadingSoFar() && Paper && <Paper.PaperTitle />;
}

/** What follows the screen on paper. */
export function PaperSheetsPlace() {
  const { paper: Paper, boundaries, outlook, shown } = useShell();
  if (!useReadingSoFar() || !Paper) return null;
  const details = shown !== null && (
    <Suspense fallback={null}>
      <OpenPanel />
    </Suspense>
  );
  return <Paper.PaperSheets isMap={outlook.screen === "map"} {...{ boundaries, details }} />;
}
