import {
  clampRgb,
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parseHex,
  wcagContrast,
  wcagLuminance,
} from "culori";

/** @typedef {"normal" | "deuteranopia" | "protanopia" | "tritanopia" | "grey"} Eye */

const inLight = converter("lrgb");
const onScreen = converter("rgb");
const inLab = converter("lab65");

export const contrast = wcagContrast;
/** @type {(one: import("culori").Rgb, other: import("culori").Rgb) => number} CIEDE2000 */
export const difference = differenceCiede2000();
export const lightnessOf = (/** @type {import("culori").Rgb} */ colour) => inLab(colour).l;

/**
 * Dichromats by the simulation of Machado, Oliveira and Fernandes (2009). Its matrices are for linear
 * light and the filters multiply whatever channels they are given, so they are given light.
 * @param {(colour: import("culori").Rgb) => import("culori").Rgb} filter
 * @returns {(colour: import("culori").Rgb) => import("culori").Rgb}
 */
const dichromat = (filter) => (colour) => {
  const { r, g, b } = filter({ ...inLight(colour), mode: "rgb" });
  return clampRgb(onScreen({ mode: "lrgb", r, g, b }));
};

/** @type {Readonly<Record<Eye, (colour: import("culori").Rgb) => import("culori").Rgb>>} */
const views = {
  normal: (colour) => colour,
  deuteranopia: dichromat(filterDeficiencyDeuter(1)),
  protanopia: dichromat(filterDeficiencyProt(1)),
  tritanopia: dichromat(filterDeficiencyTrit(1)),
  grey: (colour) => {
    const light = wcagLuminance(colour);
    return onScreen({ mode: "lrgb", r: light, g: light, b: light });
  },
};

/** @type {readonly Eye[]} */
export const eyes = ["normal", "deuteranopia", "protanopia", "tritanopia", "grey"];

/**
 * What an eye makes of a colour such as "#1f5f72", brought back to what a screen can show.
 * @param {string} hex
 * @param {Eye} eye
 */
export function seenBy(hex, eye) {
  const colour = parseHex(hex);
  if (!colour) throw new Error(`${hex} is not a colour like #1f5f72`);
  return views[eye](colour);
}
