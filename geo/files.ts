import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import type { Topology } from "topojson-specification";
import type { Made, Reference } from "./make.ts";
import { type Pin, pins, sha256, sourceBytes } from "./source.ts";
import { type Tier, tierOrder } from "./tiers.ts";
import type { Areas } from "./topologyAreas.ts";

/** What stands in public/geo: each file's text by its name. */
export type Files = ReadonlyMap<string, string>;

/** The files of the map as the checks see them. */
export interface Geography {
  readonly tiers: ReadonlyMap<Tier, Topology<Areas>>;
  /** The tiers and the lakes by file name. */
  readonly maps: ReadonlyMap<string, Topology>;
  readonly reference: ReadonlyMap<string, Reference>;
  /** Size by file name, gzip level 9, bytes. */
  readonly gzip: ReadonlyMap<string, number>;
}

interface Meta {
  /** One hash over everything the files were made from. */
  readonly inputs: string;
  readonly sources: Readonly<Record<string, Pin>>;
  readonly files: Readonly<Record<string, FileNote>>;
  readonly reference: Readonly<Record<string, Reference>>;
}

interface FileNote {
  readonly sha256: string;
  readonly bytes: number;
  readonly gzip: number;
  readonly shapes: number;
  readonly arcs: number;
  readonly vertices: number;
}

export const publicGeo = fileURLToPath(new URL("../public/geo/", import.meta.url));
/** What the build shares with the map. */
const SHARED = ["boundaryPolicies.ts", "plane.ts", "planeBox.ts", "ring.ts"].map(
  (name) => `../src/geography/${name}`,
);
export const metaName = "meta.json";
const lakesName = "context.topo.json";

function fileOf(tier: Tier): string {
  return `${tier}.topo.json`;
}

/** One hash over the sources and the build's own text. */
export function hashOfInputs(read = sourceBytes()): string {
  const hash = createHash("sha256");
  for (const { bytes } of read) hash.update(bytes);
  const folder = fileURLToPath(new URL(".", import.meta.url));
  const own = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(ts|mjs)$/.test(name))
    .sort();
  for (const name of [...own, ...SHARED]) {
    hash.update(name).update(readFileSync(join(folder, name)));
  }
  return hash.digest("hex");
}

export function filesOf({ tiers, lakes, reference }: Made, inputs: string): Files {
  const topologies = new Map<string, Topology>([
    ...[...tiers].map(([tier, topology]) => [fileOf(tier), topology] as const),
    [lakesName, lakes],
  ]);
  const texts = new Map(
    [...topologies].map(([name, value]) => [name, `${JSON.stringify(value)}\n`]),
  );
  const meta: Meta = {
    inputs,
    sources: pins,
    files: Object.fromEntries(
      [...topologies].map(([name, topology]) => [name, noteOf(topology, texts.get(name) ?? "")]),
    ),
    reference: Object.fromEntries(reference),
  };
  return texts.set(metaName, `${JSON.stringify(meta, null, 1)}\n`);
}

function noteOf(topology: Topology, text: string): FileNote {
  const shapes = Object.values(topology.objects).map((object) =>
    object.type === "GeometryCollection" ? object.geometries.length : 1,
  );
  return {
    sha256: sha256(text),
    bytes: Buffer.byteLength(text),
    gzip: gzipSync(text, { level: 9 }).length,
    shapes: shapes.reduce((sum, count) => sum + count, 0),
    arcs: topology.arcs.length,
    vertices: topology.arcs.reduce((sum, arc) => sum + arc.length, 0),
  };
}

export function geographyOf(files: Files): Geography {
  const maps = new Map(
    [...files]
      .filter(([name]) => name !== metaName)
      // Written by filesOf, here or in an earlier run; staleness() tells a text that was changed.
      .map(([name, text]) => [name, JSON.parse(text) as Topology<Areas>]),
  );
  const tiers = tierOrder.flatMap((tier) => {
    const map = maps.get(fileOf(tier));
    return map ? [[tier, map] as const] : [];
  });
  return {
    tiers: new Map(tiers),
    maps,
    reference: new Map(Object.entries(metaOf(files).reference ?? {})),
    gzip: new Map([...files].map(([name, text]) => [name, gzipSync(text, { level: 9 }).length])),
  };
}

function metaOf(files: Files): Partial<Meta> {
  // Written by filesOf; a file of another form has none of the members and counts as not built.
  return JSON.parse(files.get(metaName) ?? "{}") as Partial<Meta>;
}

export function readFiles(folder = publicGeo): Files {
  const names = existsSync(folder)
    ? readdirSync(folder).filter((name) => name.endsWith(".json"))
    : [];
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

/** Each file appears whole or not at all: a server may be reading the old one. */
export function writeFiles(files: Files, folder = publicGeo): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of files) {
    writeFileSync(join(folder, `${name}.new`), text);
    renameSync(join(folder, `${name}.new`), join(folder, name));
  }
}

/** A sentence for each way in which the files are not what these inputs make. */
export function staleness(files: Files, inputs: string): string[] {
  const meta = metaOf(files);
  if (!meta.files) return ["The geography has not been built: run npm run geo."];
  return [
    ...(meta.inputs === inputs
      ? []
      : ["The geography was built from other inputs: run npm run geo."]),
    ...Object.entries(meta.files).flatMap(([name, note]) => {
      const text = files.get(name);
      if (text === undefined) return [`${name} is missing: run npm run geo.`];
      return sha256(text) === note.sha256 ? [] : [`${name} was changed by hand: run npm run geo.`];
    }),
  ];
}
