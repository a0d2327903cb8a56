import { assert, constantFrom, integer, property, uniqueArray } from "fast-check";
import { describe, expect, test } from "vitest";
import { chained, type Ends, endsOf } from "../../src/map/atlas/chain.ts";

describe("Joining arcs into lines", () => {
  test("Arcs that meet become one line, turned about where needed", () => {
    const ends: Ends[] = [
      [0, 1],
      [2, 1],
      [2, 3],
    ];
    expect(chained([0, 1, 2], ends)).toEqual([[0, ~1, 2]]);
    expect(chained([0, 2, 1], ends)).toHaveLength(1);
  });

  test("Arcs about an island close into one ring, and an arc that is a ring stays alone", () => {
    const ends: Ends[] = [
      [0, 1],
      [1, 2],
      [0, 2],
      [5, 5],
    ];
    const lines = chained([0, 1, 2, 3], ends);
    expect(lines.map((line) => line.length).sort()).toEqual([1, 3]);
  });

  test("Arcs that do not meet stay apart", () => {
    const ends: Ends[] = [
      [0, 1],
      [2, 3],
    ];
    expect(chained([0, 1], ends)).toEqual([[0], [1]]);
    expect(chained([], ends)).toEqual([]);
  });

  test("Nodes are the same where places are", () => {
    const arcs = [
      [
        [0, 0],
        [1, 5],
        [2, 2],
      ],
      [
        [2, 2],
        [3, 3],
      ],
    ];
    const [first, second] = endsOf({ type: "Topology", objects: {}, arcs });
    expect(first?.[1]).toBe(second?.[0]);
    expect(first?.[0]).not.toBe(second?.[1]);
  });

  test("Whatever the net, every arc is drawn once and each line runs on without a gap", () => {
    const node = integer({ min: 0, max: 6 });
    const net = uniqueArray(integer({ min: 0, max: 48 }), { maxLength: 20 });
    assert(
      property(net, constantFrom(0, 1), node, (numbers, turn, shift) => {
        const ends = numbers.map((number): Ends => {
          const [a, b] = [Math.floor(number / 7), (number + shift) % 7];
          return turn ? [b, a] : [a, b];
        });
        const lines = chained([...ends.keys()], ends);
        const arcs = lines.flat().map((arc) => (arc < 0 ? ~arc : arc));
        expect(arcs.sort((a, b) => a - b)).toEqual([...ends.keys()]);
        for (const line of lines) {
          const walked = line.map((arc) => (arc < 0 ? ends[~arc]?.toReversed() : ends[arc]) ?? []);
          for (const [index, [start]] of walked.slice(1).entries()) {
            expect(start).toBe(walked[index]?.[1]);
          }
        }
      }),
    );
  });
});
