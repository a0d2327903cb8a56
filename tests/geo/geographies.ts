import type { Geography } from "../../src/domain/geography.ts";
import type { AtlasTopology, BoundaryPolicyId } from "../../src/map/atlas/atlas.ts";
import { geographyOf } from "../../src/map/atlas/geography.ts";
import { builtFiles } from "./built.ts";

// The build's own file, held to its laws in tests/geo.
const overview = JSON.parse(builtFiles().get("overview.topo.json") ?? "") as AtlasTopology;

/** How the countries lie to one another in the shipped shapes. */
export const geographies: Readonly<Record<BoundaryPolicyId, Geography>> = {
  un1244: geographyOf(overview, "un1244"),
  serbia: geographyOf(overview, "serbia"),
};
