import { describe, expect, test } from "vitest";
import {
  type Box,
  type LabelRequest,
  type Measure,
  placeLabels,
} from "../../src/map/labelPlacement.ts";

/** Every letter half as wide as it is high. */
const measure: Measure = (text, size) => text.length * size * 0.5;

const frame: Box = { left: 0, top: 0, right: 400, bottom: 300 };

const request = (change: Partial<LabelRequest>): LabelRequest => ({
  code: "POL",
  rank: 1,
  names: ["Poland", "PL"],
  detail: "2015",
  anchor: [200, 150],
  extent: 120,
  marks: 0,
  callout: null,
  prefersCallout: false,
  size: 12,
  weight: 600,
  ...change,
});

const placed = (requests: readonly LabelRequest[], covers: readonly Box[] = []) =>
  placeLabels(requests, frame, covers, measure).map(
    ({ request: { code }, name, isCallout }) => `${code} ${name}${isCallout ? " beside" : ""}`,
  );

describe("a label", () => {
  test("takes the whole name where the country is wide enough, and its code where it is not", () => {
    expect(placed([request({})])).toEqual(["POL Poland"]);
    expect(placed([request({ extent: 20 })])).toEqual(["POL PL"]);
  });

  test("stands beside a country that can hold neither", () => {
    const callout = { offset: [-30, 20], align: "end" } as const;
    expect(placed([request({ extent: 5, callout })])).toEqual(["POL Poland beside"]);
  });

  test("is not drawn where the frame would cut it", () => {
    expect(placed([request({ anchor: [5, 150], names: ["Poland"] })])).toEqual([]);
  });

  test("is not drawn under what covers the map", () => {
    const panel: Box = { left: 180, top: 0, right: 400, bottom: 300 };
    expect(placed([request({})], [panel])).toEqual([]);
  });

  test("yields its place to one of a lower rank and shortens itself to the code", () => {
    const home = request({ code: "SRB", rank: 0, names: ["Serbia"], detail: null });
    const partner = request({ anchor: [200, 176], names: ["A very long name", "PL"] });
    const neighbour = request({ code: "HRV", rank: 5, names: ["Croatia"], anchor: [202, 152] });
    expect(placed([neighbour, partner, home])).toEqual(["SRB Serbia", "POL A very long name"]);
  });

  test("never overlaps another", () => {
    const requests = Array.from({ length: 40 }, (_, index) =>
      request({
        code: `C${index}`,
        rank: index % 2 === 0 ? 1 : 5,
        anchor: [20 + ((index * 37) % 360), 20 + ((index * 53) % 260)],
      }),
    );
    const labels = placeLabels(requests, frame, [], measure);
    expect(labels.length).toBeGreaterThan(5);
    for (const [index, { box: a }] of labels.entries()) {
      for (const { box: b } of labels.slice(index + 1)) {
        const apart =
          a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
        expect(apart).toBe(true);
      }
    }
  });
});
