import type { Loaded } from "./data/loadDataset.ts";
import { describeProblem } from "./data/problem.ts";
import type { Departures } from "./departures.ts";
import type { AtlasTopology } from "./map/atlas.ts";
import { Awaited, Failure } from "./panels/Failure.tsx";
import type { Arrival } from "./useArrival.ts";
import { clauseIn, faultIn } from "./words/faults.ts";
import { ENGLISH } from "./words/languages.ts";
import type { Said, Words } from "./words/words.ts";

/** What went wrong, in sentences; empty while nothing has. */
function problemsOf(loaded: Arrival<Loaded>, words: Words): readonly Said[] {
  if (loaded.state === "failed") return [reasonIn(words, loaded.reason)];
  if (loaded.state === "awaited" || loaded.value.ok) return [];
  return loaded.value.problems.map((problem) => {
    const text = words.faults && faultIn(words.faults, problem);
    return text ? { text, lang: words.lang } : { text: describeProblem(problem), lang: ENGLISH };
  });
}

function reasonIn({ faults, lang }: Words, reason: string): Said {
  const text = faults && clauseIn(faults, reason);
  return text ? { text, lang } : { text: reason, lang: ENGLISH };
}

interface PlateStateProps {
  readonly loaded: Arrival<Loaded>;
  readonly overview: Arrival<AtlasTopology>;
  readonly words: Words;
  readonly isOnMap: boolean;
  readonly hasReading: boolean;
  readonly onTryAgain: (failed: ReadonlySet<keyof Departures>) => void;
}

/** In the plate: what is still on its way, or did not come. */
export function PlateState(props: PlateStateProps) {
  const { loaded, overview, words, isOnMap, hasReading, onTryAgain } = props;
  const faults = problemsOf(loaded, words);
  const tryAgain = () => {
    const failed = new Set<keyof Departures>();
    if (faults.length > 0) failed.add("dataset");
    if (overview.state === "failed") failed.add("overview");
    onTryAgain(failed);
  };
  if (!hasReading && loaded.state === "awaited") return <Awaited words={words} what="list" />;
  if (!hasReading) {
    return (
      <Failure
        {...{ words, faults }}
        what="list"
        hasOutlines={isOnMap && overview.state === "here"}
        onTryAgain={tryAgain}
      />
    );
  }
  if (!isOnMap) return null;
  if (overview.state === "awaited") return <Awaited words={words} what="map" />;
  if (overview.state === "failed")
    return (
      <Failure
        words={words}
        what="map"
        faults={[reasonIn(words, overview.reason)]}
        onTryAgain={tryAgain}
      />
    );
  return null;
}
