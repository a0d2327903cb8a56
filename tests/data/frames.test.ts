import { expect, test } from "vitest";
import { readFrames } from "../../src/data/door.ts";
import { faultless, textOf } from "./fixture.ts";

const about = textOf("dataset", faultless["dataset"] ?? []);

test("What the map shows first stands in the first table of the dataset", async () => {
  expect(await readFrames(Promise.resolve(about))).toEqual({
    plate: { middle: [12, 47], kmPerPixel: 4 },
    phone: { middle: [13, 48], kmPerPixel: 7 },
  });
});

test.each([
  ["does not come", () => Promise.reject(new Error("off the net"))],
  ["is another page", async () => "<!doctype html>"],
  ["says no number", async () => about.replace(",4,", ",four,")],
])("It is not known where that table %s", async (_, ask) => {
  expect(await readFrames(ask())).toBe(null);
});
