import type { ReactNode } from "react";
import { Key } from "./panels/Key.tsx";
import { LaunchedBlock } from "./panels/LaunchedBlock.tsx";
import type { ReaderActions, Reading } from "./panels/reading.ts";
import { TitleBlock } from "./panels/TitleBlock.tsx";
import type { Layout } from "./useLayout.ts";

interface MarginProps {
  readonly reading: Reading | null;
  readonly actions: ReaderActions;
  readonly layout: Layout;
  readonly rows: ReactNode;
  readonly notes: ReactNode;
}

/** The column beside the plate, or under it on a tablet: title, key, layers, notes. */
export function Margin({ reading, actions, layout, rows, notes }: MarginProps) {
  return (
    <aside className="margin">
      {reading && (
        <>
          <div className="margin-body">
            <TitleBlock reading={reading} />
            <div className="margin-key">
              <Key reading={reading} actions={actions} />
              {layout !== "wide" && <LaunchedBlock reading={reading} actions={actions} />}
            </div>
            {rows}
          </div>
          {notes}
        </>
      )}
    </aside>
  );
}
