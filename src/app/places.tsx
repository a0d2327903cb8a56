import { ListAge } from "../panels/margin/ListAge.tsx";
import { Notes } from "../panels/margin/Notes.tsx";
import { useReadingSoFar } from "../reading/context.tsx";
import { Boundary } from "./Boundary.tsx";
import { parts } from "./parts.ts";
import { useShell } from "./shell.ts";

/** The map in words and the list of keys; on a phone there is no keyboard to speak of. */
export function FootPlace() {
  const { layout, overview, boundaries, keyboard } = useShell();
  if (!useReadingSoFar() || overview.state !== "here") return null;
  return (
    <Boundary isQuiet>
      <parts.MapFoot
        overview={overview.value}
        boundaries={boundaries}
        onKeys={layout === "phone" ? null : keyboard.onList}
      />
    </Boundary>
  );
}

/** By which date is counted, and which records. */
export function ChoicesPlace() {
  const { layout } = useShell();
  if (!useReadingSoFar()) return null;
  return (
    <Boundary>
      <parts.Choices isFolded={layout !== "phone"} />
    </Boundary>
  );
}

export function NotesPlace() {
  const { boundaries } = useShell();
  return <Notes boundaries={boundaries} age={useReadingSoFar() && <ListAge />} />;
}
