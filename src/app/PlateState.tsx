import type { Loaded } from "../data/loadDataset.ts";
import { type Arrival, problemsIn } from "../loading/arrival.ts";
import type { AtlasTopology } from "../map/atlas/atlas.ts";
import { Awaited, Failure } from "../panels/frame/Failure.tsx";
import type { Departures } from "../state/departures.ts";

interface PlateStateProps {
  readonly loaded: Arrival<Loaded>;
  readonly overview: Arrival<AtlasTopology>;
  readonly isOnMap: boolean;
  readonly hasReading: boolean;
  readonly onTryAgain: (failed: ReadonlySet<keyof Departures>) => void;
}

/** In the plate: what is still on its way, or did not come. */
export function PlateState(props: PlateStateProps) {
  const { loaded, overview, isOnMap, hasReading, onTryAgain } = props;
  const problems = problemsIn(loaded);
  const tryAgain = () => {
    const failed = new Set<keyof Departures>();
    if (loaded.state === "failed" || problems.length > 0) failed.add("dataset");
    if (overview.state === "failed") failed.add("overview");
    onTryAgain(failed);
  };
  if (!hasReading && loaded.state === "awaited") return <Awaited what="list" />;
  if (!hasReading) {
    return (
      <Failure
        problems={problems}
        what="list"
        hasOutlines={isOnMap && overview.state === "here"}
        onTryAgain={tryAgain}
      />
    );
  }
  if (!isOnMap) return null;
  if (overview.state === "awaited") return <Awaited what="map" />;
  if (overview.state === "failed")
    return <Failure what="map" problems={overview.problems} onTryAgain={tryAgain} />;
  return null;
}
