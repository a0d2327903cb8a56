import { useMemo } from "react";
import { mapFactsAsOf } from "../bearings/mapFacts.ts";
import { selectableAsOf } from "../bearings/selectable.ts";
import type { AtlasTopology, BoundaryPolicyId } from "../map/atlas/atlas.ts";
import { geographyOf } from "../map/atlas/geography.ts";
import { CountryButtons } from "../panels/spoken/CountryButtons.tsx";
import { MapSentences } from "../panels/spoken/MapSentences.tsx";
import { useReadingAtRest, useReadingNow, useWords } from "../reading/context.tsx";

export interface CountryWalkProps {
  readonly overview: AtlasTopology;
  readonly boundaries: BoundaryPolicyId;
  readonly describedIn: string | undefined;
  /** The focus is at the place of the walk already. */
  readonly hasFocus: boolean;
}

/** The countries that the keyboard walks to, by where the shapes of the map have them. */
export function CountryWalk(props: CountryWalkProps) {
  const { overview, boundaries, ...walk } = props;
  const { dataset, layers, year, active } = useReadingAtRest();
  const geography = useMemo(() => geographyOf(overview, boundaries), [overview, boundaries]);
  const places = useMemo(
    () => selectableAsOf({ dataset, layers, year, active }, geography),
    [dataset, layers, year, active, geography],
  );
  return <CountryButtons places={places} {...walk} />;
}

export interface MapSentencesNowProps {
  readonly overview: AtlasTopology;
  readonly boundaries: BoundaryPolicyId;
}

/** The map in words, computed from its shapes and the list when it is opened. */
export function MapSentencesNow({ overview, boundaries }: MapSentencesNowProps) {
  const words = useWords();
  const readingNow = useReadingNow();
  const factsOf = () => {
    const { dataset, year, reckoning } = readingNow();
    return mapFactsAsOf(dataset, geographyOf(overview, boundaries), year, reckoning);
  };
  return (
    <MapSentences
      factsOf={factsOf}
      boundariesShown={words.message.notes.boundariesShown[boundaries]}
    />
  );
}
