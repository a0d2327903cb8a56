import type { CountryPlace } from "./atlas.ts";

/**
 * A shape whose larger side is under this, in px, is drawn as a disc. The design says 14 and names
 * Luxembourg at the scale of the plate, whose 82 km are 19 px there: the name decides.
 */
const DISC_UNDER = 20;
/** Of a disc with the ring round it, in px from its middle. */
export const DISC_EDGE = 8;
/** A shape narrower than this has a target of that size at least, whatever its outline. */
export const TARGET_UNDER = 24;

const sidesOf = ({ box }: CountryPlace, kmPerPixel: number) =>
  [(box[2] - box[0]) / kmPerPixel, (box[3] - box[1]) / kmPerPixel] as const;

/** Of a country on the screen, in px. */
export const smallerSide = (place: CountryPlace, kmPerPixel: number): number =>
  Math.min(...sidesOf(place, kmPerPixel));

export const isDisc = (place: CountryPlace, kmPerPixel: number): boolean =>
  Math.max(...sidesOf(place, kmPerPixel)) < DISC_UNDER;
