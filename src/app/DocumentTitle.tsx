import { useEffect } from "react";
import { useReadingSoFar, useWords, useYear } from "../reading/context.tsx";

/** The document speaks the language of the page and carries its title. */
export function DocumentTitle() {
  const words = useWords();
  const year = useYear();
  const reading = useReadingSoFar();
  const title = reading
    ? words.message.title.documentTitle(words.partyName(reading.dataset.home), year)
    : words.message.header.appName;
  // Written only when it is another: each writing has the whole page styled anew.
  useEffect(() => {
    document.documentElement.lang = words.lang;
  }, [words.lang]);
  useEffect(() => {
    document.title = title;
  }, [title]);
  return null;
}
