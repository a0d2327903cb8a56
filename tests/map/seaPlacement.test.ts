import { describe, expect, test } from "vitest";
import { placeSeas, type SeaRequest, type SeaScene } from "../../src/map/labels/seaPlacement.ts";
import type { Box } from "../../src/map/plane/box.ts";

const scene: SeaScene = {
  frame: { left: 0, top: 0, right: 400, bottom: 300 },
  covers: [],
  markers: [],
  labels: [],
  isSea: () => true,
};

const request = (change: Partial<SeaRequest>): SeaRequest => ({
  id: "black",
  name: "Black Sea",
  width: 80,
  size: 12,
  spacing: 0.06,
  turn: 0,
  onIslands: 0,
  anchors: [[200, 150]],
  ...change,
});

const at = (requests: readonly SeaRequest[], change: Partial<SeaScene> = {}) =>
  placeSeas(requests, { ...scene, ...change }).map((placed) => placed.at);

const cover: Box = { left: 190, top: 140, right: 210, bottom: 160 };

describe("the name of a sea", () => {
  test("stands at its first free place, and nowhere when none is free", () => {
    expect(at([request({})])).toEqual([[200, 150]]);
    expect(
      at(
        [
          request({
            anchors: [
              [200, 150],
              [200, 250],
            ],
          }),
        ],
        { covers: [cover] },
      ),
    ).toEqual([[200, 250]]);
    expect(at([request({})], { covers: [cover] })).toEqual([]);
    expect(at([request({})], { markers: [cover] })).toEqual([]);
  });

  test("is not cut by the frame", () => {
    expect(at([request({ anchors: [[30, 150]] })])).toEqual([]);
  });

  test("stands on water, but for the islands it is allowed", () => {
    const isSea = ([x]: readonly [number, number]) => x < 230;
    expect(at([request({})], { isSea })).toEqual([]);
    expect(at([request({ onIslands: 0.3 })], { isSea })).toEqual([[200, 150]]);
  });

  test("turned, covers what lies along it and leaves free what lies beside it", () => {
    const above: Box = { left: 195, top: 105, right: 205, bottom: 120 };
    expect(at([request({})], { covers: [above] })).toHaveLength(1);
    expect(at([request({ turn: -90 })], { covers: [above] })).toEqual([]);
  });

  test("yields to the name before it", () => {
    expect(at([request({}), request({ id: "azov", anchors: [[220, 155]] })])).toHaveLength(1);
  });
});
