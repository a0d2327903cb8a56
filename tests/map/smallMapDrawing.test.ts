import { describe, expect, test } from "vitest";
import { type Atlas, type AtlasTopology, decodeAtlas } from "../../src/map/atlas/atlas.ts";
import { smallMapDrawing } from "../../src/map/smallMapDrawing.ts";
import { builtFiles } from "../geo/built.ts";

const size = { width: 124, height: 84 };

function overview(policy: "un1244" | "serbia" = "un1244"): Atlas {
  // The build's own file, held to its laws in tests/geo.
  const topology = JSON.parse(builtFiles().get("overview.topo.json") ?? "") as AtlasTopology;
  return decodeAtlas(topology, "overview", policy);
}

const atlas = overview();
const sixS = new Set(["BIH", "HRV", "MKD", "MNE", "SRB", "SVN"]);

/** Least and greatest x and y of path data. */
function extentOf(path: string) {
  const numbers = (path.match(/-?[\d.]+/g) ?? []).map(Number);
  const xs = numbers.filter((_, index) => index % 2 === 0);
  const ys = numbers.filter((_, index) => index % 2 === 1);
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}

describe("The small map of a group", () => {
  test("has a shape for each member, inside the frame, and fills it in one direction", () => {
    const { members } = smallMapDrawing(atlas, sixS, size);
    expect(new Set(members.map(({ code }) => code))).toEqual(sixS);
    const all = extentOf(members.map(({ path }) => path).join(""));
    expect(all.left).toBeGreaterThan(0);
    expect(all.top).toBeGreaterThan(0);
    expect(all.right).toBeLessThan(size.width);
    expect(all.bottom).toBeLessThan(size.height);
    const fill = Math.max(
      (all.right - all.left) / size.width,
      (all.bottom - all.top) / size.height,
    );
    expect(fill).toBeGreaterThan(0.8);
  });

  test("puts north at the top", () => {
    const { members } = smallMapDrawing(atlas, new Set(["POL", "HUN"]), size);
    const bottomOf = (code: string) =>
      extentOf(members.find((member) => member.code === code)?.path ?? "").bottom;
    expect(bottomOf("POL")).toBeLessThan(bottomOf("HUN"));
  });

  test("is not widened by members across the ocean, nor by the far side of Russia", () => {
    const near = smallMapDrawing(atlas, new Set(["FRA", "ESP"]), size);
    const far = smallMapDrawing(atlas, new Set(["FRA", "ESP", "USA", "RUS"]), size);
    const spain = ({ members }: typeof near) => members.find(({ code }) => code === "ESP")?.path;
    expect(spain(far)).toBe(spain(near));
  });

  test("draws no full line between Serbia and Kosovo*, but the dashed one", () => {
    const { specialLines, outline } = smallMapDrawing(atlas, sixS, size);
    expect(specialLines.map(({ kind }) => kind)).toEqual(["dashed"]);
    const dashed = specialLines[0]?.path.match(/[-\d.]+ [-\d.]+/g) ?? [];
    const middle = dashed.slice(1, -1);
    expect(middle.length).toBeGreaterThan(0);
    for (const point of middle) expect(outline).not.toContain(point);
  });

  test("draws Kosovo and Metohija with Serbia under that policy, its limit dotted", () => {
    const { members, specialLines } = smallMapDrawing(overview("serbia"), sixS, size);
    expect(members.some(({ code }) => code === "XKX")).toBe(false);
    expect(specialLines.map(({ kind }) => kind)).toEqual(["dotted"]);
  });

  test("of a group that is not formed yet is Europe without members", () => {
    const { land, members, outline } = smallMapDrawing(atlas, new Set(), size);
    expect(members).toEqual([]);
    expect(outline).toBe("");
    expect(land.length).toBeGreaterThan(1000);
  });
});
