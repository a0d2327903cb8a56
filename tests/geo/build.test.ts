import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { run } from "../../geo/build.ts";
import { readFiles, writeFiles } from "../../geo/files.ts";
import { pins, sourceBytes } from "../../geo/source.ts";
import { builtFiles } from "./built.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "geo-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const balkans = ["688", "499", "070", "191", "348", "642", "100", "807", "008"];

/**
 * Serbia and its neighbours alone, which is enough of the world to go the whole way through the build,
 * and no Kosovo by name.
 */
function brokenSources() {
  return sourceBytes().map(({ pin, bytes }) => {
    if (pin !== pins.countries) return { pin, bytes };
    const atlas = JSON.parse(
      bytes.toString("utf8").replace('"name":"Kosovo"', '"name":"Atlantis"'),
    );
    const all: { id?: string; properties: { name: string } }[] = atlas.objects.countries.geometries;
    const geometries = all.filter(
      ({ id, properties }) => balkans.includes(id ?? "") || properties.name === "Atlantis",
    );
    const objects = { countries: { type: "GeometryCollection", geometries } };
    return { pin, bytes: Buffer.from(JSON.stringify({ ...atlas, objects })) };
  });
}

describe("The build", () => {
  test("A broken source gives the list of every fault and writes nothing", () => {
    const { isGood, lines } = run([], folder, brokenSources());
    expect(isGood).toBe(false);
    expect(lines[0]).toMatch(/^The geography has \d+ faults; nothing was written\.$/);
    const list = lines.join("\n");
    expect(list).toMatch(/countries-10m.json has the sha256/);
    expect(list).toContain("The source has no area for XKX.");
    expect(list).toContain("XKX is missing in overview.");
    expect(list).toContain("XKX is missing in detail.");
    expect(list).toContain("Pristina should lie in XKX in regional and lies in LAND.");
    expect(list).toContain("SRB and XKX do not meet in overview.");
    expect(readdirSync(folder)).toEqual([]);
  }, 60_000);

  test("A source that cannot be read is a fault as well", () => {
    const broken = sourceBytes().map(({ pin }) => ({ pin, bytes: Buffer.from("{") }));
    const { isGood, lines } = run([], folder, broken);
    expect(isGood).toBe(false);
    expect(lines.filter((line) => line.includes("sha256"))).toHaveLength(2);
    expect(lines.at(-1)).toMatch(/^The shapes could not be made: /);
    expect(readdirSync(folder)).toEqual([]);
  });

  test("What was built from the same inputs is left alone", () => {
    writeFiles(builtFiles(), folder);
    expect(run([], folder)).toEqual({ isGood: true, lines: ["geography is up to date"] });
  });

  test("Verifying finds a file that was changed by hand and leaves it so", () => {
    writeFiles(builtFiles(), folder);
    const name = "overview.topo.json";
    const changed = `${builtFiles().get(name)} `;
    writeFiles(new Map([[name, changed]]), folder);
    const { isGood, lines } = run(["--verify"], folder);
    expect(isGood).toBe(false);
    expect(lines).toContain("overview.topo.json was changed by hand: run npm run geo.");
    expect(readFiles(folder).get(name)).toBe(changed);
  });

  test("Verifying an empty folder asks for a build", () => {
    const empty = join(folder, "none");
    expect(run(["--verify"], empty).lines).toContain(
      "The geography has not been built: run npm run geo.",
    );
    expect(existsSync(empty)).toBe(false);
  });
});
