import { contrast, difference, eyes, lightnessOf, seenBy } from "./paletteColour.mjs";

/**
 * @typedef {import("./paletteColour.mjs").Eye} Eye
 * @typedef {"light" | "dark"} Theme
 * @typedef {ReadonlyMap<string, string>} Palette hex values by token name
 */

/** @type {readonly Theme[]} */
export const themes = ["light", "dark"];

/** The year ramp, from the earliest class to the latest. */
export const ramp = Array.from({ length: 7 }, (_, index) => `--ramp-${index + 1}`);

const LEAST_SHAPE = 3;
const LEAST_TEXT = 4.5;
/** Less than this between neighbouring classes is one class to the eye, printed year or not. */
const LEAST_STEP = 3;

/** Shapes that carry meaning by themselves, on land. */
export const shapes = [...ramp, "--home", "--pending", "--band-1", "--band-2"];

/** The grounds that each colour of text is printed on. */
const groundsOf = {
  "--on-ramp": ramp.slice(0, -1),
  "--on-ramp-last": ramp.slice(-1),
  "--on-home": ["--home"],
  "--ink": ["--land", "--noted", "--sea", "--paper", "--panel", "--wash"],
  "--ink-2": ["--paper", "--panel", "--wash"],
  "--ink-3": ["--land", "--paper", "--panel"],
  "--link": ["--paper", "--panel"],
  "--water": ["--sea"],
};

export const texts = Object.entries(groundsOf).flatMap(([text, grounds]) =>
  grounds.map((ground) => ({ text, ground })),
);

/**
 * The tokens of one theme, as the style sheet writes them: `--name: light-dark(#…, #…);`.
 * @param {string} css
 * @param {Theme} theme
 * @returns {Palette}
 */
export function paletteOf(css, theme) {
  const pairs = css.matchAll(/(--[\w-]+):\s*light-dark\(\s*(#\w+)\s*,\s*(#\w+)\s*\)\s*;/g);
  return new Map(
    [...pairs].map(([, name = "", light = "", dark = ""]) => [
      name,
      theme === "light" ? light : dark,
    ]),
  );
}

/**
 * One theme as one eye sees it.
 * @param {Palette} palette
 * @param {Eye} eye
 */
export function sightOf(palette, eye) {
  const colour = (/** @type {string} */ token) => {
    const hex = palette.get(token);
    if (hex === undefined) throw new Error(`The style sheet has no ${token} for both themes.`);
    return seenBy(hex, eye);
  };
  const classes = ramp.map(colour);
  const steps = classes.slice(1).map((own, index) => difference(classes[index] ?? own, own));
  return {
    /** Of the ramp's classes, in order. */
    lightness: classes.map(lightnessOf),
    smallestStep: Math.min(...steps),
    contrast: (/** @type {string} */ a, /** @type {string} */ b) => contrast(colour(a), colour(b)),
  };
}

/**
 * What is wrong with one theme, in sentences; empty when nothing is.
 * @param {Palette} palette
 * @param {Theme} theme
 * @returns {string[]}
 */
export function faultsOf(palette, theme) {
  return eyes.flatMap((eye) => {
    const sight = sightOf(palette, eye);
    const faults = [];
    // The earliest has the most contrast with the ground: darkest on light, lightest on dark.
    const towards = theme === "light" ? 1 : -1;
    sight.lightness.slice(1).forEach((lightness, index) => {
      if ((lightness - (sight.lightness[index] ?? 0)) * towards > 0) return;
      faults.push(`${ramp[index]} and ${ramp[index + 1]} are out of order in lightness`);
    });
    if (sight.smallestStep < LEAST_STEP) {
      faults.push(`two neighbouring years differ by ${sight.smallestStep.toFixed(1)} only`);
    }
    for (const shape of shapes) {
      const found = sight.contrast(shape, "--land");
      if (found < LEAST_SHAPE) faults.push(`${shape} has ${found.toFixed(2)} to land`);
    }
    for (const { text, ground } of texts) {
      const found = sight.contrast(text, ground);
      if (found < LEAST_TEXT) faults.push(`${text} on ${ground} has ${found.toFixed(2)}`);
    }
    return faults.map((fault) => `${theme}, ${eye}: ${fault}`);
  });
}
