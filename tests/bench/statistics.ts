/** The value below which that part of the values lies; between two of them by their distance. */
export function quantile(values: readonly number[], part: number): number {
  const ascending = [...values].sort((a, b) => a - b);
  const at = (ascending.length - 1) * part;
  const [low = Number.NaN, high = low] = [ascending[Math.floor(at)], ascending[Math.ceil(at)]];
  return low + (high - low) * (at - Math.floor(at));
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** A frame is late that comes after more than one beat of a screen with 60 Hz, in ms. */
const LATE = 17.5;

export interface Frames {
  readonly late: number;
  /** The longest time between two frames, in ms. */
  readonly worst: number;
}

/** Of the times at which frames began, in ms. */
export function framesOf(began: readonly number[]): Frames {
  const gaps = began.slice(1).map((at, index) => at - (began[index] ?? at));
  return { late: gaps.filter((gap) => gap > LATE).length, worst: Math.max(0, ...gaps) };
}
