import { readFileSync } from "node:fs";
import { converter } from "culori";
import { describe, expect, test } from "vitest";
import { eyes, seenBy } from "./paletteColour.mjs";
import { faultsOf, paletteOf, themes } from "./paletteRules.mjs";

const css = readFileSync("src/app/style/tokens.css", "utf8");

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

describe("The eye", () => {
  test.each([
    ["deuteranopia", [0.860646, 0.672501, 0.04294]],
    ["protanopia", [1, 0.786281, 0]],
    ["tritanopia", [0, 0.930809, 0.691367]],
    ["grey", [0.7152, 0.7152, 0.7152]],
  ] as const)("of %s sees green light as published: %j", (eye, expected) => {
    const { r, g, b } = converter("lrgb")(seenBy("#0f0", eye));
    [r, g, b].forEach((channel, index) => {
      expect(channel).toBeCloseTo(expected[index] ?? Number.NaN, 5);
    });
  });

  test.each(eyes)("of %s leaves greys as they are", (eye) => {
    const { r, g, b } = seenBy("#808080", eye);
    for (const channel of [r, g, b]) expect(channel).toBeCloseTo(128 / 255, 3);
  });

  test("is shown no colour that is none", () => {
    expect(() => seenBy("#12345", "normal")).toThrow("#12345 is not a colour");
  });
});
