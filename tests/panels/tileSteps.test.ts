import { expect, test } from "vitest";
import { tileByKey } from "../../src/panels/dock/tileSteps.ts";

const columns = [["NATO", "EU", "SK"], ["CZ"], ["MK", "ES"]];

test.each([
  ["NATO", "ArrowUp", "EU"],
  ["EU", "ArrowDown", "NATO"],
  ["NATO", "ArrowRight", "CZ"],
  ["SK", "ArrowRight", "CZ"],
  ["CZ", "ArrowRight", "MK"],
  ["ES", "ArrowLeft", "CZ"],
  ["EU", "End", "ES"],
  ["ES", "Home", "NATO"],
])("from %s the key %s leads to %s", (from, key, to) => {
  expect(tileByKey(columns, from, key)).toBe(to);
});

test.each([
  ["SK", "ArrowUp"],
  ["NATO", "ArrowDown"],
  ["NATO", "ArrowLeft"],
  ["ES", "ArrowRight"],
  ["CZ", "Enter"],
])("from %s the key %s leads nowhere", (from, key) => {
  expect(tileByKey(columns, from, key)).toBeNull();
});
