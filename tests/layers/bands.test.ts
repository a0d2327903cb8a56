import { describe, expect, test } from "vitest";
import type { PartyCode } from "../../src/domain/party.ts";
import { activeInitiatives, bandRanks, outlinedInitiative } from "../../src/layers/bands.ts";
import { layersOf } from "../../src/layers/index.ts";
import { shippedDataset } from "../facts/shipped.ts";

const layers = layersOf(await shippedDataset());
const ranksOf = (...active: string[]) => Object.fromEntries(bandRanks(layers, active));

describe("bands", () => {
  test("the only initiative that is on has the solid band", () => {
    expect(ranksOf("meetings", "6s")).toEqual({ "6s": 1 });
  });

  test("of two, the newer is solid and the older dashed", () => {
    expect(ranksOf("6s", "seensa")).toEqual({ seensa: 1, "6s": 2 });
  });

  test("a third moves the oldest to its mark alone", () => {
    expect(ranksOf("6s", "seensa", "meetings", "rcc")).toEqual({ rcc: 1, seensa: 2 });
  });

  test("switching one off gives its band to the next newest", () => {
    expect(ranksOf("6s", "seensa")).toEqual({ seensa: 1, "6s": 2 });
    expect(ranksOf("6s")).toEqual({ "6s": 1 });
    expect(ranksOf()).toEqual({});
  });

  test("an organisation pointed at or selected counts as the newest while that lasts", () => {
    const nato = outlinedInitiative(layers, null, "NATO" as PartyCode);
    expect(Object.fromEntries(bandRanks(layers, ["nato", "6s", "seensa"], nato))).toEqual({
      nato: 1,
      seensa: 2,
    });
    expect(Object.fromEntries(bandRanks(layers, [], nato))).toEqual({ nato: 1 });
  });

  test("what is pointed at goes before what is selected, and a state outlines nothing", () => {
    const [nato, eu, poland] = ["NATO", "EU", "POL"] as PartyCode[];
    expect(outlinedInitiative(layers, eu ?? null, nato ?? null)?.id).toBe("eu");
    expect(outlinedInitiative(layers, poland ?? null, nato ?? null)?.id).toBe("nato");
    expect(outlinedInitiative(layers, poland ?? null, null)).toBeNull();
  });

  test("places and unknown ids are no initiatives", () => {
    expect(activeInitiatives(layers, ["meetings", "cooperation", "moon"])).toEqual([]);
  });
});

describe("the list of layers", () => {
  test("holds seven initiatives with marks, the meetings and the cooperation, in this order", () => {
    expect(layers.switched.map(({ id }) => id)).toEqual([
      "6s",
      "seensa",
      "v4",
      "rcc",
      "nato",
      "eu",
      "pfp",
      "meetings",
      "cooperation",
    ]);
  });

  test("numbers the seven meetings that the list's page tells of in order of date", () => {
    const layer = layers.switched.find(({ kind }) => kind === "meetings");
    const numbered = layer?.kind === "meetings" ? layer.meetings : [];
    expect(numbered.map(({ number, meeting }) => [number, meeting.start.slice(0, 7)])).toEqual([
      [1, "2011-05"],
      [2, "2011-11"],
      [3, "2011-11"],
      [4, "2014-05"],
      [5, "2014-10"],
      [6, "2014-11"],
      [7, "2015-05"],
    ]);
  });
});
