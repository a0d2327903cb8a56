import { EVERY_STATE } from "../../domain/stateQuery.ts";
import type { SwitchedLayer } from "../../layers/index.ts";
import { useActions, useAsOf, useReading } from "../../reading/context.tsx";
import * as layerRowsCss from "./LayerRows.module.css";

function isEmpty(layer: SwitchedLayer, year: number): boolean {
  return layer.kind === "group" && layer.membersAsOf(year).size === 0;
}

/** Where a layer without a panel of its own is from: an address, or null for one of many sources. */
function sourceOf(layer: SwitchedLayer): string | null {
  return layer.kind === "group" ? null : (layer.source?.url ?? null);
}

/**
 * Of one layer: see all of it on the map, what it rests on, and which members are not in the list.
 * Shown on hover and focus.
 */
export function RowMenu({ layer, name }: { layer: SwitchedLayer; name: string }) {
  const reading = useReading();
  const hasNothingToSee = useAsOf(({ year }) => isEmpty(layer, year));
  const actions = useActions();
  const { layers: say } = reading.words.message;
  const source = sourceOf(layer);
  return (
    <span className={layerRowsCss.rowMenu}>
      {!hasNothingToSee && (
        <button
          type="button"
          aria-label={say.fitLayer(name)}
          title={say.fitLayer(name)}
          onClick={() => actions.onFit(layer)}
        >
          {say.fit}
        </button>
      )}
      {layer.kind === "group" && (
        <button
          type="button"
          aria-label={say.sourceOfLayer(name)}
          onClick={() => actions.onShow({ kind: "group", id: layer.id })}
        >
          {say.source}
        </button>
      )}
      {layer.kind === "group" && (
        <button
          type="button"
          aria-label={say.findInLayer(name)}
          title={say.findInLayer(name)}
          onClick={() =>
            actions.onFind({
              ...EVERY_STATE,
              within: [layer.id],
              standings: ["not-in-the-list"],
            })
          }
        >
          {say.find}
        </button>
      )}
      {source !== null && (
        <a href={source} aria-label={say.sourceOfLayer(name)}>
          {say.source}
        </a>
      )}
    </span>
  );
}
