import { useMemo } from "react";
import { mapFactsAsOf } from "../bearings/mapFacts.ts";
import { selectableAsOf } from "../bearings/selectable.ts";
import type { AtlasTopology, BoundaryPolicyId } from "../map/atlas/atlas.ts";
import { geographyOf } from "../map/atlas/geography.ts";
import { CountryButtons } from "../panels/spoken/CountryButtons.tsx";
import { MapInWords } from "../panels/spoken/MapInWords.tsx";
import { useReadingAtRest, useReadingNow, useWords } from "../reading/context.tsx";
import { spokenWords } from "../words/english/spoken.ts";

export interface CountryWalkProps {
  readonly overview: AtlasTopology;
  readonly boundaries: BoundaryPolicyId;
  readonly describedIn: string | undefined;
}

/** The countries that the keyboard walks to, by where the shapes of the map have them. */
export function CountryWalk({ overview, boundaries, describedIn }: CountryWalkProps) {
  const { dataset, layers, year, active } = useReadingAtRest();
  const geography = useMemo(() => geographyOf(overview, boundaries), [overview, boundaries]);
  const places = useMemo(
    () => selectableAsOf({ dataset, layers, year, active }, geography),
    [dataset, layers, year, active, geography],
  );
  return <CountryButtons {...{ places, describedIn }} />;
}

export interface MapFootProps {
  readonly overview: AtlasTopology;
  readonly boundaries: BoundaryPolicyId;
  /** Opens the list of keys; null where there is no keyboard to speak of. */
  readonly onKeys: ((isOpen: true) => void) | null;
}

/** At the map's foot: the map in words, and the list of its keys. */
export function MapFoot({ overview, boundaries, onKeys }: MapFootProps) {
  const words = useWords();
  const readingNow = useReadingNow();
  const factsOf = () => {
    const { dataset, year, reckoning } = readingNow();
    return mapFactsAsOf(dataset, geographyOf(overview, boundaries), year, reckoning);
  };
  return (
    <div className="map-foot-words" lang={words.lang} data-covers-map>
      <MapInWords
        factsOf={factsOf}
        boundariesShown={words.message.notes.boundariesShown[boundaries]}
      />
      {onKeys && (
        <button type="button" className="keys-opener" onClick={() => onKeys(true)}>
          {spokenWords(words).keys.opener}
        </button>
      )}
    </div>
  );
}
