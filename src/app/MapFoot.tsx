import { mapFactsAsOf } from "../bearings/mapFacts.ts";
import type { AtlasTopology, BoundaryPolicyId } from "../map/atlas/atlas.ts";
import { geographyOf } from "../map/atlas/geography.ts";
import { MapInWords } from "../panels/spoken/MapInWords.tsx";
import { useReadingNow, useWords } from "../reading/context.tsx";
import { spokenWords } from "../words/english/spoken.ts";

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
