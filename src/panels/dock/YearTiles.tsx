import { type KeyboardEvent, type PointerEvent, useState } from "react";
import { type Agreement, isOutsideTheList } from "../../domain/agreement.ts";
import { datedIn } from "../../domain/tally.ts";
import type { Year } from "../../domain/time.ts";
import { useActions, useReading, useReadingNow } from "../../reading/context.tsx";
import type { ReadingAsOf } from "../../reading/reading.ts";
import { selectedIn } from "../../view/panel.ts";
import { Tile } from "../signs/Tile.tsx";
import * as visuallyHiddenCss from "../signs/VisuallyHidden.module.css";
import { TileColumn } from "./TileColumn.tsx";
import { tileByKey } from "./tileSteps.ts";
import * as css from "./YearTiles.module.css";

/**
 * The classes that stand out while a year is pointed at: its own, and all that are of no year, for
 * the home state and the hatch do not move. null for a year with nothing on the map to single out.
 */
export function classesOfYear(
  { layers, year }: ReadingAsOf,
  column: Year,
): ReadonlySet<string> | null {
  const { classes } = layers.agreements;
  if (column > year || !classes.some((areaClass) => areaClass.year === column)) return null;
  const isShown = (of: Year | null) => of === null || of === column;
  return new Set(classes.filter((areaClass) => isShown(areaClass.year)).map(({ id }) => id));
}

const isOnTile = ({ target }: PointerEvent): boolean =>
  target instanceof Element && target.closest(".tile") !== null;

interface YearTilesProps {
  readonly years: readonly Year[];
  /** For fingers: a column of several tiles is one target. */
  readonly isForFingers: boolean;
}

/** Each agreement as a tile on its year: one stop for the Tab key, arrows from tile to tile. */
export function YearTiles({ years, isForFingers }: YearTilesProps) {
  const reading = useReading();
  const readingNow = useReadingNow();
  const actions = useActions();
  const { dataset, words, reckoning } = reading;
  const selected = selectedIn(reading.panel);
  const columns = years.map((column) => datedIn(dataset, column, reckoning));
  const filled = columns.filter((tiles) => tiles.length > 0);
  const [reached, setReached] = useState<Agreement | null>(null);
  const tiles = filled.flat();
  const stop =
    tiles.find((tile) => tile === reached) ??
    tiles.find(({ counterparty }) => counterparty === selected) ??
    tiles[0];

  const moveFocus = (event: KeyboardEvent<HTMLElement>, from: Agreement) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = tileByKey(filled, from, event.key);
    if (next === null) return;
    event.preventDefault();
    const row = event.currentTarget.closest(".year-tiles");
    row?.querySelector<HTMLElement>(`[data-agreement="${next.id}"] > button`)?.focus();
  };
  return (
    <tr className={css.yearTiles}>
      <th scope="row">
        <span className={visuallyHiddenCss.visuallyHidden}>
          {words.message.standings.concluded}
        </span>
      </th>
      {years.map((column, index) => (
        <td key={column} colSpan={2}>
          {isForFingers && (columns[index]?.length ?? 0) > 1 ? (
            <TileColumn {...{ column }} agreements={columns[index] ?? []} />
          ) : (
            <ol
              onPointerOver={(event) =>
                actions.onHighlight(isOnTile(event) ? null : classesOfYear(readingNow(), column))
              }
              onPointerLeave={() => actions.onHighlight(null)}
            >
              {columns[index]?.map((agreement) => (
                <li
                  key={agreement.id}
                  data-agreement={agreement.id}
                  onFocus={() => setReached(agreement)}
                  onKeyDown={(event) => moveFocus(event, agreement)}
                >
                  <Tile
                    code={agreement.counterparty}
                    record={isOutsideTheList(agreement) ? agreement : undefined}
                    column={column}
                    isStop={agreement === stop}
                  />
                </li>
              ))}
            </ol>
          )}
        </td>
      ))}
    </tr>
  );
}
