import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { filesIn, MOST, ONE_DOOR, overfull } from "./overfull.ts";

test("no folder of src or geo holds more than twenty source files, but that of the one door", () => {
  expect(overfull([...filesIn("src"), ...filesIn("geo")])).toEqual([]);
});

test("the twenty-first source file of a folder is too many; a style sheet goes with its component", () => {
  const twenty = Array.from({ length: MOST }, (_, index) => `src/map/part${index}.tsx`);
  expect(overfull([...twenty, "src/map/labels/Label.tsx", "src/map/map.css"])).toEqual([]);
  expect(overfull([...twenty, "src/map/parts.ts"])).toEqual([["src/map", MOST + 1]]);
});

test("the one door is the only folder that needs the exception", () => {
  expect(filesIn(ONE_DOOR).length).toBeGreaterThan(MOST);
});

test("the page is put together in under sixty lines: what is added to it goes into a list or a room", () => {
  expect(readFileSync("src/app/App.tsx", "utf8").trimEnd().split("\n").length).toBeLessThan(60);
});
