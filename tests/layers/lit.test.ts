import { expect, test } from "vitest";
import { layersOf } from "../../src/layers/index.ts";
import { unlitClass } from "../../src/layers/lit.ts";
import { shippedDataset } from "../facts/shipped.ts";

const { classes } = layersOf(await shippedDataset()).agreements;

test("what is not lit keeps its class and changes its paint, all but home and what is not classed", () => {
  for (const areaClass of classes) {
    const dimmed = unlitClass(areaClass);
    expect([dimmed.kind, dimmed.year]).toEqual([areaClass.kind, areaClass.year]);
    const isApart = areaClass.kind === "home" || areaClass.kind === "not-classed";
    expect(dimmed === areaClass, areaClass.id).toBe(isApart);
    if (!isApart) expect(dimmed.symbol).not.toEqual(areaClass.symbol);
  }
});
