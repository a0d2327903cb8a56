/** Degrees. */
export type LonLat = readonly [longitude: number, latitude: number];

/** How the countries lie to one another, as a boundary policy draws them; by country code. */
export interface Geography {
  /** The point of each country that its name is set from: inside its largest part. */
  readonly middles: ReadonlyMap<string, LonLat>;
  /** Who has a land border with whom; without overseas parts. */
  readonly neighbours: ReadonlyMap<string, ReadonlySet<string>>;
}
