export interface Years {
  readonly first: number;
  readonly newest: number;
}

/** To and fro between the early years and the late ones, so that most countries change each time. */
export const jumps = (count: number, { first, newest }: Years): readonly number[] =>
  Array.from({ length: count }, (_, index) =>
    index % 2 === 0 ? first + ((index / 2) % 4) : newest - (((index - 1) / 2) % 4),
  );

/** From the first year to the newest, back, and so on, one year at a time. */
export function sweep(count: number, { first, newest }: Years): readonly number[] {
  const span = newest - first;
  return Array.from({ length: count }, (_, index) => {
    const at = index % (2 * span);
    return first + (at <= span ? at : 2 * span - at);
  });
}
