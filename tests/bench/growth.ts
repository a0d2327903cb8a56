import { readFile } from "node:fs/promises";
import { groupedBy } from "../../src/domain/indexes.ts";
import { defaultBoundaryPolicy } from "../../src/geography/boundaryPolicies.ts";
import { type AtlasTopology, decodeAtlas } from "../../src/map/atlas/atlas.ts";
import { planePath } from "../../src/map/plane/planePath.ts";
import { grown, LARGEST, stepTo } from "../domain/growth.ts";
import { denser } from "../map/denser.ts";
import { median } from "./statistics.ts";

/** What the domain takes with as many facts as it is to bear, and the map with finer shapes; in ms. */
export interface Growth {
  /** All that is made once for a dataset: the groups, and what the first step needs. */
  readonly index: number;
  /** The median of a step to another year. */
  readonly step: number;
  /** Shapes decoded and their outlines written: as they are, and with ten times the vertices. */
  readonly shapes: { readonly now: number; readonly tenfold: number };
}

function timeOf(act: () => void): number {
  const from = performance.now();
  act();
  return performance.now() - from;
}

function draw(topology: AtlasTopology): void {
  const { countries, borders, coast, land } = decodeAtlas(
    topology,
    "overview",
    defaultBoundaryPolicy,
  );
  for (const { geometry } of countries.features) planePath(geometry);
  for (const { line } of borders) planePath(line);
  planePath(coast);
  planePath(land);
}

const REPEATS = 5;

export async function measureGrowth(): Promise<Growth> {
  const indexes: number[] = [];
  const steps: number[] = [];
  for (let repeat = 0; repeat < REPEATS; repeat++) {
    const dataset = grown(LARGEST, null);
    indexes.push(
      timeOf(() => {
        groupedBy(dataset.agreements, ({ counterparty }) => counterparty);
        stepTo(dataset, 1990);
      }),
    );
    for (let year = 1961; year < 2029; year++) steps.push(timeOf(() => stepTo(dataset, year)));
  }
  const overview: AtlasTopology = JSON.parse(
    await readFile("public/geo/overview.topo.json", "utf8"),
  );
  const finer = denser(overview);
  const drawn = (topology: AtlasTopology) =>
    median(Array.from({ length: REPEATS }, () => timeOf(() => draw(topology))));
  return {
    index: median(indexes),
    step: median(steps),
    shapes: { now: drawn(overview), tenfold: drawn(finer) },
  };
}
