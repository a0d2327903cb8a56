import { describe, expect, test } from "vitest";
import { fadedBeside } from "../../src/layers/faded.ts";
import { layersOf } from "../../src/layers/index.ts";
import { shippedDataset } from "../facts/shipped.ts";

const { classes } = layersOf(await shippedDataset()).agreements;
const fadedFor = (...highlighted: string[]) => [
  ...fadedBeside(new Set(highlighted), classes).keys(),
];
const dated = classes.filter(({ year }) => year !== null).map(({ id }) => id);

describe("while some classes are singled out", () => {
  test("the other years fade, and neither home nor hatch moves", () => {
    expect(fadedFor("concluded-2014")).toEqual(dated.filter((id) => id !== "concluded-2014"));
    expect(fadedFor("concluded-2017", "listed-as-both-2017")).not.toContain("listed-as-both-2017");
  });

  test("a year without agreements fades every year", () => {
    expect(fadedFor()).toEqual(dated);
  });

  test("a class without a year fades the launched procedures too, unless it is theirs", () => {
    expect(fadedFor("not-in-the-list")).toEqual([...dated, "launched"]);
    expect(fadedFor("launched")).toEqual(dated);
  });
});
