import type { Marking } from "../../domain/marking.ts";
import { useWords } from "../../reading/context.tsx";
import { deskWords } from "../../words/english/desk.ts";
import * as css from "./MarkingText.module.css";

/** The language of a text for `lang`; Serbian needs its script too, for the forms of its letters. */
const langOf = (language: string, { script }: Pick<Marking, "script">): string =>
  language === "sr" ? `sr-${script}` : language;

/** A marking as it is written, each part in its language; or the words that there is none. */
export function MarkingText({ marking }: { marking: Marking }) {
  const words = useWords();
  const { text, language } = marking;
  if (text === null) return deskWords(words).correspondence["no-equivalent"];
  const languages = language.split("/");
  const parts = text.split("/");
  // Written in two languages at once, as those of the Union are.
  if (parts.length > 1 && parts.length === languages.length) {
    return parts.map((part, index) => (
      <span key={part} lang={languages[index]}>
        {index > 0 && "/"}
        {part}
      </span>
    ));
  }
  return <span lang={langOf(languages[0] ?? language, marking)}>{text}</span>;
}

interface MarkingButtonProps {
  readonly marking: Marking;
  readonly isChosen?: boolean;
  readonly onMarking: (id: string) => void;
}

/** A marking that opens its own page at the desk. */
export function MarkingButton({ marking, isChosen, onMarking }: MarkingButtonProps) {
  return (
    <button
      type="button"
      className={css.marking}
      data-marking={marking.id}
      aria-current={isChosen ? "true" : undefined}
      onClick={() => onMarking(marking.id)}
    >
      <MarkingText marking={marking} />
    </button>
  );
}
