/** Degrees. */
export type LonLat = readonly [longitude: number, latitude: number];

/** What the map shows first: its middle, and how much of the ground is on a pixel. */
export interface MapFrame {
  readonly middle: LonLat;
  readonly kmPerPixel: number;
}

/** On the plate as it is drawn, and on a phone. */
export interface MapFrames {
  readonly plate: MapFrame;
  readonly phone: MapFrame;
}

/** A place beside a country for its name, in px from where that would stand, with a leader. */
export interface Callout {
  readonly offset: readonly [right: number, down: number];
  /** Which part of the name stands there. */
  readonly align: "start" | "middle" | "end";
}

/** How the countries lie to one another, as a boundary policy draws them; by country code. */
export interface Geography {
  /** The point of each country that its name is set from: inside its largest part. */
  readonly middles: ReadonlyMap<string, LonLat>;
  /** Who has a land border with whom; without overseas parts. */
  readonly neighbours: ReadonlyMap<string, ReadonlySet<string>>;
}
