/**
 * A text with what is filled in kept apart from the language's own words: a name, a number or a text
 * that stands in a file stays as it is when the words are put in another script.
 */
export interface Phrase {
  readonly words: readonly string[];
  /** One between each two of the words. */
  readonly filled: readonly (Phrase | string | number)[];
}

/** Writes a phrase as a template: phrase`“${key}” already stands in row ${row}`. */
export const phrase = (words: readonly string[], ...filled: Phrase["filled"]): Phrase => ({
  words,
  filled,
});

/** Puts the words of a language in another of its scripts. */
export type InScript = (words: string) => string;

export const spoken = ({ words, filled }: Phrase, inScript: InScript): string =>
  words
    .map((text, place) => {
      const part = filled[place] ?? "";
      return inScript(text) + (typeof part === "object" ? spoken(part, inScript) : part);
    })
    .join("");

/** The text of a cell, short enough to be read inside a sentence. */
export const shortened = (text: string): string =>
  text.length > 60 ? `${text.slice(0, 59)}…` : text;
