import { describe, expect, test } from "vitest";
import { impurityOf } from "./languagePurity.ts";
import { page } from "./page.ts";

describe.each(page.languages)("In $lang", (words) => {
  test("every word is of the language's script, or marked as another language, or translated", async () => {
    const { ofAnotherScript, leftInEnglish } = await impurityOf(page, words);
    expect([...ofAnotherScript]).toEqual([]);
    // English itself marks what the tables say as what it is.
    if (words.lang !== "en") expect([...leftInEnglish]).toEqual([]);
  });
});

test("A text without a translation is in English and marked so", () => {
  const cyrillic = page.wordsIn("sr-Cyrl");
  const untranslated = "Keeping the lakes clean";
  const words = {
    ...cyrillic,
    fact: (text: string) =>
      text === untranslated ? page.wordsIn("en").fact(text) : cyrillic.fact(text),
  };
  const marked = [...page.open("AUT", { words }).querySelectorAll("span[lang=en]")];
  expect(marked.map(({ textContent }) => textContent)).toEqual([untranslated]);
});
