import type { ZoomAnimEvent } from "leaflet";
import { useEffect, useState } from "react";
import { reached } from "../../loading/phases.ts";
import { inIdleTime } from "../../loading/steps.ts";
import { useMapSoFar } from "../leaflet/MapSoFar.tsx";
import { useMapStateSoFar } from "../leaflet/useMapState.ts";
import {
  type Atlas,
  type AtlasTopology,
  type BoundaryPolicyId,
  loadTier,
  type Tier,
  tierForZoom,
} from "./atlas.ts";
import { decodedAtlas, preparationOf } from "./decodedAtlas.ts";

/** ms: a zoom takes a quarter of a second, in which all steps are to be done. */
const SOON = 10;

type Loaded = Readonly<Partial<Record<Tier, AtlasTopology>>>;

/**
 * The shapes for the map's zoom. A finer tier is fetched when the zoom asks for it, the next one
 * beforehand when the page is idle; until it has come, and if it never does, the one at hand stays.
 */
export function useAtlas(overview: AtlasTopology, policy: BoundaryPolicyId): Atlas {
  const [loaded, setLoaded] = useState<Loaded>({ overview });
  const [shown, setShown] = useState<Tier>("overview");
  const wanted = tierForZoom(
    useMapStateSoFar((map) => map.getZoom(), Number.NEGATIVE_INFINITY),
    shown,
  );

  useEffect(() => {
    const next: Tier = wanted === "overview" ? "regional" : wanted;
    if (loaded[next]) return;
    let isMounted = true;
    const load = () => {
      if (!isMounted) return;
      loadTier(next).then(
        (topology) => {
          if (isMounted) setLoaded((tiers) => ({ ...tiers, [next]: topology }));
        },
        // The coarser shapes stay; the next zoom asks again.
        () => {},
      );
    };
    if (next === wanted) load();
    else void reached("idle").then(load);
    return () => {
      isMounted = false;
    };
  }, [wanted, loaded]);

  const map = useMapSoFar();
  useEffect(() => {
    let stop = () => {};
    // While the browser stretches the drawing the page has little to do but to make the next one.
    const prepare = ({ zoom }: ZoomAnimEvent) => {
      const next = tierForZoom(zoom, shown);
      const topology = loaded[next];
      stop();
      if (topology) stop = inIdleTime(preparationOf(topology, next, policy), SOON);
    };
    map?.on("zoomanim", prepare);
    return () => {
      map?.off("zoomanim", prepare);
      stop();
    };
  }, [map, loaded, shown, policy]);

  const awaited = wanted === shown ? undefined : loaded[wanted];
  useEffect(() => {
    if (!awaited) return;
    // The shapes at hand stay until all of the others are written.
    return inIdleTime(preparationOf(awaited, wanted, policy), SOON, () => setShown(wanted));
  }, [awaited, wanted, policy]);

  const topology = loaded[shown] ?? overview;
  return decodedAtlas(topology, shown, policy);
}
