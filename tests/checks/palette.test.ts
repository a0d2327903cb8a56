import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { contrast, difference, labOf, rgbOf, seenBy } from "./paletteColour.mjs";
import { faultsOf, paletteOf, themes } from "./paletteRules.mjs";

const css = readFileSync("src/style/tokens.css", "utf8");

describe("The shipped tokens", () => {
  test.each(themes)("keep order and contrast for every eye in the %s theme", (theme) => {
    expect(faultsOf(paletteOf(css, theme), theme)).toEqual([]);
  });
});

describe("The check finds", () => {
  const broken = (token: string, hex: string) => {
    const palette = new Map(paletteOf(css, "light")).set(token, hex);
    return faultsOf(palette, "light").join("\n");
  };

  test("two years whose lightness is out of order", () => {
    expect(broken("--ramp-3", "#16194d")).toContain("grey: --ramp-2 and --ramp-3 are out of order");
  });

  test("a class too near to the land", () => {
    expect(broken("--ramp-7", "#a3bd70")).toMatch(/normal: --ramp-7 has 1\.\d+ to land/);
  });

  test("a label that cannot be read", () => {
    expect(broken("--on-home", "#e0a0a0")).toContain("normal: --on-home on --home has");
  });

  test("a token that is not there", () => {
    expect(() => faultsOf(new Map(), "dark")).toThrow("--ramp-1");
  });
});

describe("The colour science", () => {
  // Pairs 1, 7, 14, 16, 17, 25 and 34 of Sharma, Wu and Dalal's test data.
  test.each([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 0, 0], [50, -1, 2], 2.3669],
    [[50, -0.001, 2.49], [50, 0.0011, -2.49], 4.7461],
    [[50, 2.5, 0], [50, 0, -2.5], 4.3065],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ] as const)("differs by CIEDE2000 as published: %j and %j", (first, second, expected) => {
    expect(difference(first, second)).toBeCloseTo(expected, 4);
  });

  test("knows the Lab of sRGB red", () => {
    const [lightness, a, b] = labOf(rgbOf("#f00"));
    expect([lightness, a, b].map((value) => value.toFixed(1))).toEqual(["53.2", "80.1", "67.2"]);
  });

  test("has black on white at 21 and grey #767676 on white at 4.54", () => {
    expect(contrast(rgbOf("#000"), rgbOf("#fff"))).toBeCloseTo(21);
    expect(contrast(rgbOf("#767676"), rgbOf("#ffffff"))).toBeCloseTo(4.54, 2);
  });

  test("leaves greys as they are for every eye", () => {
    for (const eye of ["deuteranopia", "protanopia", "tritanopia", "grey"] as const) {
      for (const channel of seenBy(rgbOf("#808080"), eye)) expect(channel).toBeCloseTo(0.2159, 3);
    }
  });
});
