import { useIsAlive, useReadingSoFar } from "../reading/context.tsx";
import { Boundary } from "./Boundary.tsx";
import { parts } from "./registry.ts";
import { useShell } from "./shell.ts";

/** What the page says aloud, and what it does at a key; should either fail, the page goes on without. */
export function UnseenPlace() {
  const { isDragging, play } = useShell();
  const isAlive = useIsAlive();
  if (!useReadingSoFar() || !isAlive) return null;
  return (
    <Boundary isQuiet>
      <parts.Announcer isMoving={isDragging || play.isPlaying} />
      <parts.Shortcuts />
    </Boundary>
  );
}
