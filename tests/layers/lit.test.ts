import { expect, test } from "vitest";
import { RECKONINGS } from "../../src/domain/reckoning.ts";
import { agreementLayerOf } from "../../src/layers/agreementLayer.ts";
import type { AreaClass } from "../../src/layers/layer.ts";
import { unlitClass } from "../../src/layers/lit.ts";
import { invented } from "../invented/invented.ts";

// By one reckoning or another each kind of class is there.
const classes = RECKONINGS.flatMap((reckoning) => agreementLayerOf(invented, reckoning).classes);

const KINDS: readonly AreaClass["kind"][] = [
  "home",
  "concluded",
  "launched",
  "listed-as-both",
  "undated",
  "outside-the-list",
  "not-in-the-list",
  "not-classed",
];

test.each(KINDS)("what is not lit keeps its class and changes its paint: %s", (kind) => {
  const some = classes.filter((areaClass) => areaClass.kind === kind);
  expect(some).not.toEqual([]);
  // Home and what is not classed stand outside every question.
  const isApart = kind === "home" || kind === "not-classed";
  for (const areaClass of some) {
    const dimmed = unlitClass(areaClass);
    expect([dimmed.kind, dimmed.year]).toEqual([areaClass.kind, areaClass.year]);
    expect(dimmed === areaClass, areaClass.id).toBe(isApart);
    if (!isApart) expect(dimmed.symbol).not.toEqual(areaClass.symbol);
  }
});
