import type { ReactNode } from "react";
import { Key } from "./panels/Key.tsx";
import { OffTheAxis } from "./panels/OffTheAxis.tsx";
import type { ReaderActions, Reading } from "./panels/reading.ts";
import { TitleBlock } from "./panels/TitleBlock.tsx";
import type { Layout } from "./useLayout.ts";

interface MarginProps {
  readonly reading: Reading | null;
  readonly actions: ReaderActions;
  readonly layout: Layout;
  readonly rows: ReactNode;
  /** What is counted, to be chosen beside the key. */
  readonly choices: ReactNode;
  readonly notes: ReactNode;
}

/** The column beside the plate, or under it on a tablet: title, key, layers, notes. */
export function Margin({ reading, actions, layout, rows, choices, notes }: MarginProps) {
  return (
    <aside className="margin">
      {reading && (
        <>
          <div className="margin-body">
            <TitleBlock reading={reading} />
            <div className="margin-key">
              <Key {...{ reading, actions, choices }} />
              {layout !== "wide" && <OffTheAxis reading={reading} actions={actions} />}
            </div>
            {rows}
          </div>
          {notes}
        </>
      )}
    </aside>
  );
}
