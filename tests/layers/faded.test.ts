import { describe, expect, test } from "vitest";
import { reckoningOf } from "../../src/domain/reckoning.ts";
import { agreementLayerOf } from "../../src/layers/agreementLayer.ts";
import { fadedBeside } from "../../src/layers/faded.ts";
import { invented } from "../invented/invented.ts";

const { classes } = agreementLayerOf(invented);
const fadedFor = (...highlighted: string[]) => [
  ...fadedBeside(new Set(highlighted), classes).keys(),
];
const dated = ["concluded-2012", "concluded-2014", "concluded-2018", "listed-as-both-2018"];

describe("while some classes are singled out", () => {
  test("the other years fade, and neither home nor hatch moves", () => {
    expect(fadedFor("concluded-2014")).toEqual(dated.filter((id) => id !== "concluded-2014"));
    expect(fadedFor("concluded-2018", "listed-as-both-2018")).toEqual([
      "concluded-2012",
      "concluded-2014",
    ]);
  });

  test("a year without agreements fades every year", () => {
    expect(fadedFor()).toEqual(dated);
  });

  test("a class without a year fades the launched procedures too, unless it is theirs", () => {
    expect(fadedFor("not-in-the-list")).toEqual([...dated, "launched"]);
    expect(fadedFor("launched")).toEqual(dated);
  });

  test("what has no date and what is outside the list fade as launched procedures do", () => {
    const all = agreementLayerOf(
      invented,
      reckoningOf({ dates: "in-force", records: "all", scope: "general" }),
    ).classes;
    const beside = (id: string) => [...fadedBeside(new Set([id]), all).keys()];
    const undated = ["undated", "launched", "outside-the-list-undated"];
    expect(beside("concluded-2015")).toEqual([]);
    expect(beside("not-in-the-list")).toEqual(["concluded-2015", ...undated]);
    expect(beside("undated")).toEqual(["concluded-2015", "launched", "outside-the-list-undated"]);
  });
});
