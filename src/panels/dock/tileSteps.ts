/** The tiles of each year that has any, from the bottom up, in order of years. */
export type TileColumns<T> = readonly (readonly T[])[];

/**
 * The tile that a key leads to from another: along the years at the same height where there is one
 * that high, up and down within a year, Home and End to the first and the last. null: to none.
 */
export function tileByKey<T>(columns: TileColumns<T>, from: T, key: string): T | null {
  const column = columns.findIndex((tiles) => tiles.includes(from));
  const row = columns[column]?.indexOf(from) ?? 0;
  const beside = (step: number): T | null => {
    const tiles = columns[column + step];
    return tiles?.[Math.min(row, tiles.length - 1)] ?? null;
  };
  switch (key) {
    case "ArrowLeft":
      return beside(-1);
    case "ArrowRight":
      return beside(1);
    case "ArrowUp":
      return columns[column]?.[row + 1] ?? null;
    case "ArrowDown":
      return columns[column]?.[row - 1] ?? null;
    case "Home":
      return columns[0]?.[0] ?? null;
    case "End":
      return columns.at(-1)?.at(-1) ?? null;
    default:
      return null;
  }
}
