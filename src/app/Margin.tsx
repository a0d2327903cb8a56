import { Choices } from "../panels/margin/Choices.tsx";
import { Key } from "../panels/margin/Key.tsx";
import { LayerRows } from "../panels/margin/LayerRows.tsx";
import { ListAge } from "../panels/margin/ListAge.tsx";
import { Notes } from "../panels/margin/Notes.tsx";
import { OffTheAxis } from "../panels/margin/OffTheAxis.tsx";
import { TitleBlock } from "../panels/margin/TitleBlock.tsx";
import { useReadingSoFar } from "../reading/context.tsx";
import { Boundary } from "./Boundary.tsx";
import * as css from "./Margin.module.css";
import { parts } from "./registry.ts";
import { useShell } from "./shell.ts";

/** By which date is counted, and which records: all of it open on a phone, among the layers. */
export function OpenChoicesPlace() {
  if (!useReadingSoFar()) return null;
  return (
    <Boundary>
      <parts.OpenChoices />
    </Boundary>
  );
}

/** The same behind one line. */
function ChoicesPlace() {
  return (
    <Choices>
      <Boundary>
        <parts.ChoiceFields />
      </Boundary>
    </Choices>
  );
}

export function NotesPlace() {
  const { boundaries } = useShell();
  return <Notes boundaries={boundaries} age={useReadingSoFar() && <ListAge />} />;
}

/** The column beside the plate, or under it on a tablet: title, key, layers, notes. */
export function Margin() {
  const { layout } = useShell();
  const reading = useReadingSoFar();
  return (
    <aside className={css.margin}>
      {reading && (
        <>
          <div className={css.marginBody}>
            <TitleBlock />
            <div className={css.marginKey}>
              <Key choices={<ChoicesPlace />} />
              {layout !== "wide" && <OffTheAxis />}
            </div>
            <LayerRows />
          </div>
          <NotesPlace />
        </>
      )}
    </aside>
  );
}
