import { readFileSync } from "node:fs";
import { eyes } from "./paletteColour.mjs";
import { faultsOf, paletteOf, ramp, shapes, sightOf, texts, themes } from "./paletteRules.mjs";

const css = readFileSync("src/app/style/tokens.css", "utf8");
const faults = [];

for (const theme of themes) {
  const palette = paletteOf(css, theme);
  console.log(`\n${theme}`.padEnd(32) + eyes.map((eye) => eye.padStart(14)).join(""));
  const sights = eyes.map((eye) => sightOf(palette, eye));
  ramp.forEach((step, index) => {
    line(`${step} lightness`, sights, ({ lightness }) => lightness[index] ?? Number.NaN);
  });
  line("smallest step, ΔE00", sights, ({ smallestStep }) => smallestStep);
  for (const shape of shapes) {
    line(`${shape} to land`, sights, ({ contrast }) => contrast(shape, "--land"));
  }
  for (const { text, ground } of texts) {
    line(`${text} on ${ground}`, sights, ({ contrast }) => contrast(text, ground));
  }
  faults.push(...faultsOf(palette, theme));
}

console.log(
  faults.length > 0 ? `\n${faults.join("\n")}` : "\nOrder and contrast hold in every view.",
);
if (faults.length > 0) process.exitCode = 1;

/**
 * @param {string} name
 * @param {ReturnType<typeof sightOf>[]} sights
 * @param {(sight: ReturnType<typeof sightOf>) => number} read
 */
function line(name, sights, read) {
  console.log(
    name.padEnd(31) + sights.map((sight) => read(sight).toFixed(2).padStart(14)).join(""),
  );
}
