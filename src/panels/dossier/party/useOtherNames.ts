import { useEffect, useState } from "react";
import type { PartyCode } from "../../../domain/party.ts";
import { useReading } from "../../../reading/context.tsx";
import { LANGUAGES, type Language } from "../../../words/languages.ts";
import { loadWords, type Words, withDataset } from "../../../words/words.ts";

interface OtherName {
  readonly lang: Language;
  readonly name: string;
}

/** A party's name in the languages that the page is not in, once their words have come. */
export function useOtherNames(party: PartyCode): readonly OtherName[] {
  const { dataset, words } = useReading();
  const [others, setOthers] = useState<readonly Words[]>([]);
  useEffect(() => {
    let isWanted = true;
    Promise.all(LANGUAGES.map(loadWords)).then(
      (loaded) => {
        if (isWanted) setOthers(loaded.map((spoken) => withDataset(spoken, dataset)));
      },
      // A panel without the other names is still a panel.
      () => {},
    );
    return () => {
      isWanted = false;
    };
  }, [dataset]);
  const own = others.find(({ lang }) => lang === words.lang)?.partyName(party);
  const names = others.map(({ lang, partyName }) => ({ lang, name: partyName(party) }));
  // A name that is the same in two languages is said once.
  return names.filter(
    ({ name }, index) => name !== own && names.findIndex((other) => other.name === name) === index,
  );
}
