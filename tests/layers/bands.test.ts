import { describe, expect, test } from "vitest";
import type { OrganizationId, PartyCode } from "../../src/domain/party.ts";
import { activeInitiatives, bandRanks, outlinedInitiative } from "../../src/layers/bands.ts";
import { layersOf } from "../../src/layers/index.ts";
import { invented, party } from "../invented/invented.ts";

const layers = layersOf(invented);
const [nato, poland] = [party("NATO"), party("POL")];
const ranksOf = (...active: string[]) => Object.fromEntries(bandRanks(layers, active));

describe("bands", () => {
  test("the only initiative that is on has the solid band", () => {
    expect(ranksOf("meetings", "lakes")).toEqual({ lakes: 1 });
  });

  test("of two, the newer is solid and the older dashed", () => {
    expect(ranksOf("lakes", "rivers")).toEqual({ rivers: 1, lakes: 2 });
    expect(ranksOf("rivers", "lakes")).toEqual({ lakes: 1, rivers: 2 });
  });

  test("a third moves the oldest to its mark alone", () => {
    expect(ranksOf("lakes", "rivers", "meetings", "nato")).toEqual({ nato: 1, rivers: 2 });
  });

  test("switching one off gives its band to the next newest", () => {
    expect(ranksOf("lakes", "rivers", "nato")).toEqual({ nato: 1, rivers: 2 });
    expect(ranksOf("lakes", "rivers")).toEqual({ rivers: 1, lakes: 2 });
    expect(ranksOf("lakes")).toEqual({ lakes: 1 });
    expect(ranksOf()).toEqual({});
  });

  test("an organisation pointed at or selected counts as the newest while that lasts", () => {
    const outlined = outlinedInitiative(layers, null, nato);
    expect(Object.fromEntries(bandRanks(layers, ["nato", "lakes", "rivers"], outlined))).toEqual({
      nato: 1,
      rivers: 2,
    });
    expect(Object.fromEntries(bandRanks(layers, [], outlined))).toEqual({ nato: 1 });
  });

  test("what is pointed at goes before what is selected, and a state outlines nothing", () => {
    // As though the forum of the rivers were an organization, too.
    const forum = "FORUM" as OrganizationId & PartyCode;
    const two = layersOf({
      ...invented,
      initiatives: invented.initiatives.map((one) =>
        one.id === "rivers" ? { ...one, organization: forum } : one,
      ),
    });
    expect(outlinedInitiative(two, forum, nato)?.id).toBe("rivers");
    expect(outlinedInitiative(two, nato, forum)?.id).toBe("nato");
    expect(outlinedInitiative(two, poland, nato)?.id).toBe("nato");
    expect(outlinedInitiative(two, poland, null)).toBeNull();
  });

  test("places and unknown ids are no initiatives", () => {
    expect(activeInitiatives(layers, ["meetings", "cooperation", "moon"])).toEqual([]);
  });
});

describe("the list of layers", () => {
  test("holds the initiatives with marks, the meetings and the cooperation, in this order", () => {
    expect(layers.switched.map(({ id }) => id)).toEqual([
      "lakes",
      "rivers",
      "nato",
      "meetings",
      "cooperation",
    ]);
  });

  test("has no layer for a group without a mark, which is kept for its facts", () => {
    expect(invented.initiatives.map(({ id }) => id)).toContain("council");
    expect(activeInitiatives(layers, ["council"])).toEqual([]);
  });

  test("gives the members of a group as the same set while they are the same", () => {
    const [group] = activeInitiatives(layers, ["nato"]);
    expect([...(group?.membersAsOf(2015) ?? [])]).toEqual(["CZE", "POL", "HUN", "CHE"]);
    expect(group?.membersAsOf(2015)).toBe(group?.membersAsOf(2012));
    expect([...(group?.membersAsOf(2016) ?? [])]).toEqual(["CZE", "POL", "HUN", "SVN"]);
  });
});
