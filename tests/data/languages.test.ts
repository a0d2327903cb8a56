import { expect, test } from "vitest";
import { LANGUAGES } from "../../src/data/languages.ts";
import { translations } from "../../src/data/translations.ts";
import { ENGLISH, LANGUAGES as SPOKEN } from "../../src/words/languages.ts";

test("The tables name things in every language of the page, and are translated into each but English", () => {
  const spoken = [...new Set(SPOKEN.map((language) => language.split("-")[0]))];
  expect([...LANGUAGES]).toEqual(spoken);
  const others = Object.keys(translations.columns).filter((column) => column !== "text");
  expect(others).toEqual(spoken.filter((language) => language !== ENGLISH));
});
