import { describe, expect, test } from "vitest";
import { finished } from "../../src/loading/steps.ts";
import type { LabelRequest, Measure } from "../../src/map/labels/labelBlock.ts";
import { type LabelScene, placingLabels } from "../../src/map/labels/labelPlacement.ts";
import { type Box, overlaps } from "../../src/map/plane/box.ts";

/** Every letter half as wide as it is high. */
const measure: Measure = (text, size) => text.length * size * 0.5;

const frame: Box = { left: 0, top: 0, right: 400, bottom: 300 };
const empty: LabelScene = { frame, covers: [], markers: [], measure, isColoured: () => false };

const request = (change: Partial<LabelRequest>): LabelRequest => ({
  code: "POL",
  country: "POL",
  rank: 1,
  names: [["Poland"], ["PL"]],
  namesBeside: [["Poland"], ["PL"]],
  reach: 320,
  detail: "2015",
  anchor: [200, 150],
  extent: 120,
  marks: 0,
  callouts: [],
  pinRadius: 0,
  prefersCallout: false,
  size: 12,
  weight: 600,
  spots: () => [],
  holds: () => true,
  ...change,
});

const place = (requests: readonly LabelRequest[], scene: Partial<LabelScene> = {}) =>
  finished(placingLabels(requests, { ...empty, ...scene }));

const placed = (requests: readonly LabelRequest[], scene: Partial<LabelScene> = {}) =>
  place(requests, scene).map(
    ({ request: { code }, name, leader }) => `${code} ${name.join("/")}${leader ? " beside" : ""}`,
  );

describe("a label", () => {
  test("takes the whole name where the country is wide enough, and its code where it is not", () => {
    expect(placed([request({})])).toEqual(["POL Poland"]);
    expect(placed([request({ extent: 20 })])).toEqual(["POL PL"]);
  });

  test("takes two lines where one is too long", () => {
    const names = [["Bosnia and Herzegovina"], ["Bosnia and", "Herzegovina"], ["BiH"]];
    expect(placed([request({ code: "BIH", names, extent: 80 })])).toEqual([
      "BIH Bosnia and/Herzegovina",
    ]);
    expect(placed([request({ code: "BIH", names, extent: 40 })])).toEqual(["BIH BiH"]);
  });

  test("stands beside a country that can hold neither, where it was set by hand", () => {
    const callout = { offset: [-30, 20], align: "end" } as const;
    const [label] = place([request({ extent: 5, callouts: [callout] })]);
    expect(label).toMatchObject({ name: ["Poland"], x: 170, leader: { from: [200, 150] } });
  });

  test("looks for another place beside its country when that one is taken", () => {
    const callout = { offset: [-30, 20], align: "end" } as const;
    const cover: Box = { left: 0, top: 0, right: 195, bottom: 300 };
    const [label] = place([request({ extent: 5, callouts: [callout] })], { covers: [cover] });
    expect(label?.name).toEqual(["Poland"]);
    expect(label?.box.left).toBeGreaterThanOrEqual(195);
  });

  test("tries the places set by hand in their order", () => {
    const beyond = { offset: [-190, 0], align: "end" } as const;
    const near = { offset: [20, -52], align: "middle" } as const;
    const [label] = place([request({ extent: 5, callouts: [beyond, near] })]);
    expect(label?.x).toBe(220);
  });

  test("has its leader end at the edge of the disc that stands for its country", () => {
    const callout = { offset: [0, -60], align: "middle" } as const;
    const [label] = place([request({ names: [], callouts: [callout], pinRadius: 8 })]);
    expect(label?.leader?.from).toEqual([200, 142]);
  });

  test("is not called out of a country that goes on under a panel or beyond the frame", () => {
    const panel: Box = { left: 190, top: 0, right: 400, bottom: 300 };
    expect(placed([request({ extent: 5 })], { covers: [panel] })).toEqual([]);
    expect(placed([request({ extent: 5, anchor: [-10, 150] })])).toEqual([]);
  });

  test("prefers ground without a colour of its own", () => {
    const isColoured = ([x]: readonly [number, number]) => x < 215;
    const [label] = place([request({ extent: 5 })], { isColoured });
    expect(label?.box.left).toBeGreaterThanOrEqual(210);
  });

  test("is not cut by the frame: it moves to where its country holds it, or is not drawn", () => {
    const country = { anchor: [5, 150], names: [["Poland"]], namesBeside: [] } as const;
    expect(placed([request(country)])).toEqual([]);
    const [moved] = place([
      request({
        ...country,
        spots: () => [
          [10, 150],
          [60, 150],
        ],
      }),
    ]);
    expect(moved?.x).toBe(60);
  });

  test("is not drawn under what covers the map, nor on a marker", () => {
    const box: Box = { left: 180, top: 0, right: 400, bottom: 300 };
    const alone = request({ namesBeside: [] });
    expect(placed([alone], { covers: [box] })).toEqual([]);
    const circle: Box = { left: 190, top: 140, right: 210, bottom: 160 };
    expect(placed([alone], { markers: [circle] })).toEqual([]);
  });

  test("yields its place to one of a lower rank, and a partner's is never dropped", () => {
    const home = request({ code: "SRB", rank: 0, names: [["Serbia"]], detail: null });
    const partner = request({ anchor: [200, 152], names: [["Long name"], ["PL"]] });
    const other = { code: "HRV", rank: 5, names: [["Croatia"]], namesBeside: [] } as const;
    const neighbour = request({ ...other, anchor: [202, 152] });
    expect(placed([neighbour, partner, home])).toEqual(["SRB Serbia", "POL Poland beside"]);
  });

  const crowd = Array.from({ length: 40 }, (_, index) =>
    request({
      code: `C${index}`,
      rank: index % 2 === 0 ? 1 : 5,
      namesBeside: index % 2 === 0 ? [["Poland"], ["PL"]] : [],
      anchor: [20 + ((index * 37) % 360), 20 + ((index * 53) % 260)],
      extent: index % 4 === 0 ? 5 : 120,
      prefersCallout: index % 4 === 0,
    }),
  );

  test("never overlaps another", () => {
    const labels = place(crowd);
    expect(labels.length).toBeGreaterThan(15);
    for (const [index, a] of labels.entries()) {
      for (const b of labels.slice(index + 1)) {
        const pairs = a.rows.flatMap((row) => b.rows.map((each) => overlaps(row, each)));
        expect(pairs).not.toContain(true);
      }
    }
  });

  test("of a partner is there in a crowd too, however far from its country", () => {
    const partners = crowd.filter(({ rank }) => rank === 1).map(({ code }) => code);
    const codes = place(crowd).map(({ request: { code } }) => code);
    expect(partners.filter((code) => !codes.includes(code))).toEqual([]);
  });
});
