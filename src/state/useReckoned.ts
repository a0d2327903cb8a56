import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { AS_LISTED, type Reckoning } from "../domain/reckoning.ts";
import type { Words } from "../words/words.ts";

type Reckon = (words: Words, reckoning: Reckoning) => Words;

let reckon: Reckon | null = null;
const whenItComes = new Set<() => void>();

function subscribe(onCome: () => void): () => void {
  whenItComes.add(onCome);
  return () => {
    whenItComes.delete(onCome);
  };
}

/** Fetches what the page says of other dates and records than the list's own. */
export async function loadReckoned(): Promise<void> {
  const { reckonedWords } = await import("../words/reckonedWords.ts");
  reckon = reckonedWords;
  for (const tell of whenItComes) tell();
}

/** A reckoning with its words; the list's own while those of another have not come. */
interface Reckoned {
  readonly words: Words;
  readonly reckoning: Reckoning;
  readonly hasFailed: boolean;
  readonly onTryAgain: () => void;
}

/** The reckoning asked for and the words for it, together: what is shown never lacks its words. */
export function useReckoned(words: Words, asked: Reckoning): Reckoned {
  // Also when the choice of a date has brought it along, so that a date chosen is a date shown.
  const known = useSyncExternalStore(
    subscribe,
    () => reckon,
    () => null,
  );
  const [hasFailed, setHasFailed] = useState(false);
  const isWanted = asked !== AS_LISTED && known === null;
  const ask = useCallback(() => {
    loadReckoned().catch(() => setHasFailed(true));
  }, []);
  useEffect(() => {
    if (isWanted) ask();
  }, [isWanted, ask]);
  const reckoned = useMemo(
    () => (asked === AS_LISTED || known === null ? words : known(words, asked)),
    [words, asked, known],
  );
  return {
    words: reckoned,
    reckoning: isWanted ? AS_LISTED : asked,
    hasFailed: isWanted && hasFailed,
    onTryAgain: ask,
  };
}
