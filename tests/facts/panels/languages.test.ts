import { describe, expect, test } from "vitest";
import { impurityOf } from "../../panels/languagePurity.ts";
import { page } from "./serbia.ts";

const parties = [...page.facts.dataset.parties.keys()];

describe.each(page.languages)("In $lang", (words) => {
  test("no panel has a word of another script that is not marked as another language, and none is left in English", async () => {
    const { ofAnotherScript, leftInEnglish } = await impurityOf(page, words);
    expect([...ofAnotherScript]).toEqual([]);
    // English itself marks what the tables say as what it is.
    if (words.lang !== "en") expect([...leftInEnglish]).toEqual([]);
  });

  test("no party is without a name", () => {
    const unnamed = parties.filter((code) => words.partyName(code) === code && code.length === 3);
    expect(unnamed).toEqual([]);
  });
});
