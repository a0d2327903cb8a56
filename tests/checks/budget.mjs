import { readFileSync } from "node:fs";
import { join } from "node:path";
import { budgets, firstLoadOf, kindOf, weightOf } from "./firstLoad.mjs";

const dist = "dist";
const files = firstLoadOf(dist).map((file) => ({
  file,
  kind: kindOf(file),
  weight: weightOf(file, readFileSync(join(dist, file))),
}));

let isWithin = true;
for (const [kind, budget] of Object.entries(budgets)) {
  const own = files.filter((each) => each.kind === kind);
  const weight = own.reduce((sum, each) => sum + each.weight, 0);
  // A first load without one of its kinds means that the page was read wrongly.
  const isGood = own.length > 0 && weight <= budget;
  isWithin &&= isGood;
  console.log(`${isGood ? "ok  " : "OVER"} ${line(kind, weight)} of ${kilobytes(budget)} KB`);
  for (const each of own) console.log(`       ${line(each.file, each.weight)}`);
}
if (!isWithin) process.exitCode = 1;

/**
 * @param {string} name
 * @param {number} weight
 */
function line(name, weight) {
  return `${name.padEnd(62)} ${kilobytes(weight).padStart(6)}`;
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return (bytes / 1024).toFixed(1);
}
