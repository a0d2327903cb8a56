import { useCallback, useEffect, useMemo, useState } from "react";
import { fetchTranslations } from "./data/fetchDataset.ts";
import { factsFolder } from "./departures.ts";
import type { Dataset } from "./domain/dataset.ts";
import { ENGLISH, LANGUAGES, type Language, preferredLanguage } from "./words/languages.ts";
import { loadWords, type Words, withDataset, withFacts } from "./words/words.ts";

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
    fetchTranslations(factsFolder(), spoken).then(
      (facts) => {
        if (isWanted) setTranslated({ language: spoken, facts });
      },
      () => {},
    );
    return () => {
      isWanted = false;
    };
  }, [spoken]);
  return useMemo(
    () => (translated?.language === spoken ? withFacts(words, translated.facts) : words),
    [words, spoken, translated],
  );
}

/** A party's name in the languages that the page is not in, once their words have come. */
export function useOtherNames(
  party: string | null,
  language: Language,
  dataset: Dataset | null,
): readonly { readonly lang: Language; readonly name: string }[] {
  const [others, setOthers] = useState<readonly Words[]>([]);
  const isAsked = party !== null;
  useEffect(() => {
    if (!isAsked) return;
    let isWanted = true;
    Promise.all(LANGUAGES.map(loadWords)).then(
      (loaded) => {
        if (isWanted) setOthers(loaded);
      },
      // A panel without the other names is still a panel.
      () => {},
    );
    return () => {
      isWanted = false;
    };
  }, [isAsked]);
  const spoken = useMemo(
    () => (dataset ? others.map((words) => withDataset(words, dataset)) : []),
    [others, dataset],
  );
  if (party === null) return [];
  const own = spoken.find(({ lang }) => lang === language)?.partyName(party);
  const names = spoken.map(({ lang, partyName }) => ({ lang, name: partyName(party) }));
  // A name that is the same in two languages is said once.
  return names.filter(
    ({ name }, index) => name !== own && names.findIndex((other) => other.name === name) === index,
  );
}
