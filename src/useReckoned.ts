import { useCallback, useEffect, useMemo, useState } from "react";
import { AS_LISTED, type Reckoning } from "./domain/reckoning.ts";
import type { Words } from "./words/words.ts";

type Reckon = (words: Words, reckoning: Reckoning) => Words;

let reckon: Reckon | null = null;

/** Fetches what the page says of other dates and records than the list's own. */
export async function loadReckoned(): Promise<void> {
  const { reckonedWords } = await import("./words/reckonedWords.ts");
  reckon = reckonedWords;
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
  const [hasCome, setHasCome] = useState(reckon !== null);
  const [hasFailed, setHasFailed] = useState(false);
  const isWanted = asked !== AS_LISTED && !hasCome;
  const ask = useCallback(() => {
    loadReckoned().then(
      () => setHasCome(true),
      () => setHasFailed(true),
    );
  }, []);
  useEffect(() => {
    if (isWanted) ask();
  }, [isWanted, ask]);
  const reckoned = useMemo(
    () => (asked === AS_LISTED || !hasCome || !reckon ? words : reckon(words, asked)),
    [words, asked, hasCome],
  );
  return {
    words: reckoned,
    reckoning: isWanted ? AS_LISTED : asked,
    hasFailed: isWanted && hasFailed,
    onTryAgain: ask,
  };
}
