import { Fragment } from "react";
import { useWords } from "../../reading/context.tsx";

/** What a table says, in the language of the page, or in English as long as it says so alone. */
export function FactText({ children }: { children: string }) {
  const words = useWords();
  const { text, lang } = words.fact(children);
  return <span lang={lang}>{text}</span>;
}

/** Several such texts, parted as in their cell. */
export function FactTexts({ texts }: { texts: readonly string[] }) {
  return texts.map((text, index) => (
    <Fragment key={text}>
      {index > 0 && "; "}
      <FactText>{text}</FactText>
    </Fragment>
  ));
}
