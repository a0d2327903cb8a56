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
