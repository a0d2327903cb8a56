/** Forms by the plural categories that English and Serbian have for whole numbers. */
export interface PluralForms {
  readonly one: string;
  /** Serbian 2 to 4, 22 to 24 …; English has none. */
  readonly few?: string;
  readonly other: string;
}

/** Chooses the form that goes with a number: `plural(21, { one: "agreement", … })`. */
export type Plural = (count: number, forms: PluralForms) => string;

export function pluralOf(locale: string): Plural {
  const rules = new Intl.PluralRules(locale);
  return (count, forms) => {
    const category = rules.select(count);
    if (category === "one") return forms.one;
    return category === "few" ? (forms.few ?? forms.other) : forms.other;
  };
}

/** The number as a word where the list has one, else in figures. `words[0]` stands for 0. */
export function numberWord(count: number, words: readonly string[]): string {
  return words[count] ?? String(count);
}

/** "fifteen agreements" as the head of a sentence: "Fifteen agreements". */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
