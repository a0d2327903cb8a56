import { Fragment } from "react";
import type { Words } from "../words/words.ts";

/** What a table says, in the language of the page, or in English as long as it says so alone. */
export function FactText({ words, children }: { words: Words; children: string }) {
  const { text, lang } = words.fact(children);
  return <span lang={lang}>{text}</span>;
}

/** Several such texts, parted as in their cell. */
export function FactTexts({ words, texts }: { words: Words; texts: readonly string[] }) {
  return texts.map((text, index) => (
    <Fragment key={text}>
      {index > 0 && "; "}
      <FactText words={words}>{text}</FactText>
    </Fragment>
  ));
}
