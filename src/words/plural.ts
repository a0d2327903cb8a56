/** The categories into which a language sorts numbers, by the names of Unicode's plural rules. */
type Category = Exclude<Intl.LDMLPluralRule, "other">;

/** A form for each category of the language that whole numbers fall into; every language has `other`. */
export type PluralForms<Own extends Category> = Readonly<Record<Own | "other", string>>;

/** Chooses the form that goes with a number: `plural(21, { one: "agreement", … })`. */
export type Plural<Own extends Category> = (count: number, forms: PluralForms<Own>) => string;

/** `pluralOf<"one" | "few">("sr")`: a text in which a form is missing does not compile. */
export function pluralOf<Own extends Category>(locale: string): Plural<Own> {
  const rules = new Intl.PluralRules(locale);
  return (count, forms: Readonly<Partial<Record<Category, string>> & { other: string }>) => {
    const category = rules.select(count);
    return forms[category] ?? forms.other;
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
