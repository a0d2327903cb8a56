import type { ReactNode } from "react";
import { Key } from "../panels/margin/Key.tsx";
import { LayerRows } from "../panels/margin/LayerRows.tsx";
import { OffTheAxis } from "../panels/margin/OffTheAxis.tsx";
import { TitleBlock } from "../panels/margin/TitleBlock.tsx";
import { useReadingSoFar } from "../reading/context.tsx";
import type { Layout } from "./useLayout.ts";

interface MarginProps {
  readonly layout: Layout;
  /** What is counted, to be chosen beside the key. */
  readonly choices: ReactNode;
  readonly notes: ReactNode;
}

/** The column beside the plate, or under it on a tablet: title, key, layers, notes. */
export function Margin({ layout, choices, notes }: MarginProps) {
  const reading = useReadingSoFar();
  return (
    <aside className="margin">
      {reading && (
        <>
          <div className="margin-body">
            <TitleBlock />
            <div className="margin-key">
              <Key {...{ choices }} />
              {layout !== "wide" && <OffTheAxis />}
            </div>
            <LayerRows />
          </div>
          {notes}
        </>
      )}
    </aside>
  );
}
