import { useCallback, useEffect, useMemo, useState } from "react";
import { fetchTranslations } from "../data/fetchDataset.ts";
import type { TranslationPart } from "../data/packed.ts";
import type { Dataset } from "../domain/dataset.ts";
import { reached } from "../loading/phases.ts";
import { ENGLISH, type Language, preferredLanguage } from "../words/languages.ts";
import { loadWords, type Words, withDataset, withFacts } from "../words/words.ts";
import { factsPlace } from "./departures.ts";

/** The language of a reader who has chosen none. */
export const browserLanguage = (): Language => preferredLanguage(window.navigator.languages);

/** Words, and whether they are not those of the language that was asked for. */
interface WordsAtHand {
  readonly words: Words;
  readonly hasFailed: boolean;
  readonly onTryAgain: () => void;
}

/** The words of the language; until they have come, those of the last one, and not half of each. */
export function useWords(language: Language, firstWords: Words): WordsAtHand {
  const [words, setWords] = useState(firstWords);
  const [failed, setFailed] = useState<Language | null>(null);
  const ask = useCallback(() => {
    let isWanted = true;
    loadWords(language).then(
      (loaded) => {
        if (!isWanted) return;
        setWords(loaded);
        setFailed(null);
      },
      // The page goes on in the language it has.
      () => {
        if (isWanted) setFailed(language);
      },
    );
    return () => {
      isWanted = false;
    };
  }, [language]);
  useEffect(ask, [ask]);
  return { words, hasFailed: failed === language, onTryAgain: ask };
}

/** The words with the names and notes of the dataset, once it is here. */
export const useDatasetWords = (words: Words, dataset: Dataset | null): Words =>
  useMemo(() => (dataset ? withDataset(words, dataset) : words), [words, dataset]);

/** The words with what the tables say; until that has come, or where it does not, they say it in English. */
export function useFactWords(words: Words): Words {
  const [spoken = ENGLISH] = words.lang.split("-");
  const [translated, setTranslated] = useState<{
    language: Language;
    facts: ReadonlyMap<string, string>;
  } | null>(null);
  useEffect(() => {
    if (spoken === ENGLISH) return;
    let isWanted = true;
    const ask = (part: TranslationPart) =>
      fetchTranslations(factsPlace(), spoken, part).then(
        (facts) => {
          if (!isWanted) return;
          setTranslated((known) => {
            const others = known?.language === spoken ? known.facts : [];
            return { language: spoken, facts: new Map([...others, ...facts]) };
          });
        },
        () => {},
      );
    ask("first");
    // What only an opened panel says must not compete with what is seen first.
    reached("picture").then(() => {
      if (isWanted) ask("later");
    });
    return () => {
      isWanted = false;
    };
  }, [spoken]);
  return useMemo(
    () => (translated?.language === spoken ? withFacts(words, translated.facts) : words),
    [words, spoken, translated],
  );
}
