import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { FeatureCollection } from "geojson";
import { topology } from "topojson-server";
import { defaultBoundaryPolicy } from "../../src/geography/boundaryPolicies.ts";
import { agreementLayerOf } from "../../src/layers/agreementLayer.ts";
import type { AreaClass, ColourToken } from "../../src/layers/layer.ts";
import { type AtlasTopology, decodeAtlas, type Tier } from "../../src/map/atlas/atlas.ts";
import { anyParty, shippedDataset } from "../facts/shipped.ts";

const TIERS: readonly Tier[] = ["overview", "regional", "detail"];

/** As fine as the atlas' own outlines are written: a tenth of a km on twelve thousand. */
const STEPS = 1e5;

/** What of a picture the harness has to know too. */
export interface Picture {
  readonly years: { readonly first: number; readonly newest: number };
  readonly nameOf: (code: string) => string;
}

/** The colours of the page by its tokens, as they are in the light. */
async function coloursOfTheLight(): Promise<ReadonlyMap<string, string>> {
  const tokens = await readFile("src/app/style/tokens.css", "utf8");
  return new Map(
    [...tokens.matchAll(/(--[\w-]+): light-dark\((#\w+)/g)].map(([, token = "", light = ""]) => [
      token,
      light,
    ]),
  );
}

/** No library hatches by itself: a hatched class has a plain colour, of its ground or of its lines. */
const tokenOf = ({ symbol }: AreaClass): ColourToken => {
  if (symbol.kind === "solid") return symbol.fill;
  return symbol.ground === "--land" ? symbol.line : symbol.ground;
};

async function shapesOf(tier: Tier): Promise<FeatureCollection> {
  const read: AtlasTopology = JSON.parse(await readFile(`public/geo/${tier}.topo.json`, "utf8"));
  const { countries, land } = decodeAtlas(read, tier, defaultBoundaryPolicy);
  const neutral = { type: "Feature", properties: { code: "LAND" }, geometry: land } as const;
  return { type: "FeatureCollection", features: [neutral, ...countries.features] };
}

/**
 * Writes what the other pages draw: the very shapes of the atlas, tier by tier, and each country's
 * name and colours by year, in the form in which such pages usually have them.
 */
export async function writePicture(folder: string): Promise<Picture> {
  await mkdir(folder, { recursive: true });
  const dataset = await shippedDataset();
  const { classAsOf } = agreementLayerOf(dataset);
  const colours = await coloursOfTheLight();
  const { first, newest } = dataset.years;
  const years = Array.from({ length: newest - first + 1 }, (_, index) => first + index);
  const nameOf = (code: string): string => dataset.names.get(code)?.name.en ?? "";
  const countries: Record<string, { name: string; colours: readonly (string | undefined)[] }> = {};
  for (const tier of TIERS) {
    const shapes = await shapesOf(tier);
    const file = join(folder, `${tier}.json`);
    await writeFile(file, JSON.stringify(topology({ countries: shapes }, STEPS)));
    for (const code of shapes.features.map(({ properties }) => String(properties?.["code"]))) {
      countries[code] ??= {
        name: nameOf(code),
        colours: years.map((year) => colours.get(tokenOf(classAsOf(anyParty(code), year)))),
      };
    }
  }
  const facts = { first, newest, countries };
  await writeFile(join(folder, "facts.json"), JSON.stringify(facts));
  return { years: dataset.years, nameOf };
}
