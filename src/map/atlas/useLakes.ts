import type { MultiPolygon } from "geojson";
import { useEffect, useState } from "react";
import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";
import { fetchFile } from "../../faults/fetchFile.ts";
import { reached } from "../../loading/phases.ts";

/** The lakes as one shape in planar km, from beside the page. */
async function loadLakes(base = document.baseURI): Promise<MultiPolygon> {
  const response = await fetchFile(new URL("geo/context.topo.json", base));
  // Our own build wrote and checked it.
  const topology = (await response.json()) as Topology;
  const { lakes } = topology.objects;
  if (!lakes) throw new Error("The lakes that were loaded are no lakes.");
  const shapes = feature(topology, lakes);
  const features = shapes.type === "FeatureCollection" ? shapes.features : [shapes];
  return {
    type: "MultiPolygon",
    coordinates: features.flatMap(({ geometry }) =>
      geometry.type === "MultiPolygon" ? geometry.coordinates : [],
    ),
  };
}

/** Lakes come after the countries, and a map without them is still a map. */
export function useLakes(): MultiPolygon | null {
  const [lakes, setLakes] = useState<MultiPolygon | null>(null);
  useEffect(() => {
    let isWanted = true;
    reached("idle")
      .then(() => loadLakes())
      .then(
        (shapes) => {
          if (isWanted) setLakes(shapes);
        },
        () => {},
      );
    return () => {
      isWanted = false;
    };
  }, []);
  return lakes;
}
