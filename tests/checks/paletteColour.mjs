/**
 * The little colour science that the palette check needs.
 * @typedef {readonly [red: number, green: number, blue: number]} Rgb linear light, each from 0 to 1
 * @typedef {readonly [L: number, a: number, b: number]} Lab CIE 1976 under D65
 * @typedef {readonly [Rgb, Rgb, Rgb]} Matrix rows
 * @typedef {"normal" | "deuteranopia" | "protanopia" | "tritanopia" | "grey"} Eye
 */

/**
 * Dichromats by the simulation of Machado, Oliveira and Fernandes, "A Physiologically-based Model
 * for Simulation of Color Vision Deficiency", IEEE TVCG 15 (6), 2009, table 1, severity 1.0; for
 * linear light. Grey is luminance (IEC 61966-2-1).
 * @type {Readonly<Record<Eye, Matrix>>}
 */
const views = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  grey: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
};

/** @type {readonly Eye[]} */
export const eyes = ["normal", "deuteranopia", "protanopia", "tritanopia", "grey"];

/**
 * @param {string} hex "#1f5f72" or "#fff"
 * @returns {Rgb}
 */
export function rgbOf(hex) {
  const digits = hex.length === 4 ? hex.replace(/[0-9a-f]/gi, "$&$&") : hex;
  if (!/^#[0-9a-f]{6}$/i.test(digits)) throw new Error(`${hex} is not a colour like #1f5f72`);
  const channel = (/** @type {number} */ at) => {
    const value = Number.parseInt(digits.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/**
 * What an eye makes of a colour, brought back to what a screen can show.
 * @param {Rgb} colour
 * @param {Eye} eye
 * @returns {Rgb}
 */
export function seenBy([red, green, blue], eye) {
  const [forRed, forGreen, forBlue] = views[eye];
  const channel = (/** @type {Rgb} */ [r, g, b]) =>
    Math.min(1, Math.max(0, r * red + g * green + b * blue));
  return [channel(forRed), channel(forGreen), channel(forBlue)];
}

const luminance = (/** @type {Rgb} */ [red, green, blue]) =>
  0.2126 * red + 0.7152 * green + 0.0722 * blue;

/**
 * WCAG 2 contrast, from 1 to 21.
 * @param {Rgb} a
 * @param {Rgb} b
 */
export function contrast(a, b) {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/**
 * @param {Rgb} colour
 * @returns {Lab}
 */
export function labOf([red, green, blue]) {
  const root = (/** @type {number} */ t) =>
    t > 216 / 24389 ? Math.cbrt(t) : (t * 841) / 108 + 4 / 29;
  const x = root((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047);
  const y = root(0.2126729 * red + 0.7151522 * green + 0.072175 * blue);
  const z = root((0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const degrees = (/** @type {number} */ radians) => (radians * 180) / Math.PI;
const radians = (/** @type {number} */ angle) => (angle * Math.PI) / 180;

/**
 * CIEDE2000, after Sharma, Wu and Dalal, Color Research and Application 30 (1), 2005.
 * @param {Lab} first
 * @param {Lab} second
 */
export function difference([l1, a1, b1], [l2, a2, b2]) {
  const seventh = ((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2) ** 7;
  const stretch = 1.5 - 0.5 * Math.sqrt(seventh / (seventh + 25 ** 7));
  const hueOf = (/** @type {number} */ a, /** @type {number} */ b) =>
    a === 0 && b === 0 ? 0 : (degrees(Math.atan2(b, a)) + 360) % 360;
  const [c1, c2] = [Math.hypot(a1 * stretch, b1), Math.hypot(a2 * stretch, b2)];
  const [h1, h2] = [hueOf(a1 * stretch, b1), hueOf(a2 * stretch, b2)];
  const isGrey = c1 * c2 === 0;
  const turn = isGrey ? 0 : ((h2 - h1 + 540) % 360) - 180;
  const meanHue = isGrey ? h1 + h2 : (h1 + turn / 2 + 360) % 360;
  const [meanL, meanC] = [(l1 + l2) / 2, (c1 + c2) / 2];
  const cosine = (/** @type {number} */ times, /** @type {number} */ from) =>
    Math.cos(radians(times * meanHue - from));
  const weight =
    1 - 0.17 * cosine(1, 30) + 0.24 * cosine(2, 0) + 0.32 * cosine(3, -6) - 0.2 * cosine(4, 63);
  const light = (l2 - l1) / (1 + (0.015 * (meanL - 50) ** 2) / Math.sqrt(20 + (meanL - 50) ** 2));
  const chroma = (c2 - c1) / (1 + 0.045 * meanC);
  const hue = (2 * Math.sqrt(c1 * c2) * Math.sin(radians(turn / 2))) / (1 + 0.015 * meanC * weight);
  const rotation =
    -2 *
    Math.sqrt(meanC ** 7 / (meanC ** 7 + 25 ** 7)) *
    Math.sin(radians(60 * Math.exp(-(((meanHue - 275) / 25) ** 2))));
  return Math.sqrt(light ** 2 + chroma ** 2 + hue ** 2 + rotation * chroma * hue);
}
