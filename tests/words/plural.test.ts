import { expect, test } from "vitest";
import { pluralOf } from "../../src/words/plural.ts";

test.each([
  [1, "1 agreement"],
  [0, "0 agreements"],
  [21, "21 agreements"],
])("English says %i as “%s”", (count, said) => {
  const plural = pluralOf<"one">("en-GB");
  expect(`${count} ${plural(count, { one: "agreement", other: "agreements" })}`).toBe(said);
});

test.each([
  [1, "1 споразум"],
  [3, "3 споразума"],
  [12, "12 споразума"],
  [21, "21 споразум"],
  [0, "0 споразума"],
])("Serbian says %i as “%s”", (count, said) => {
  const plural = pluralOf<"one" | "few">("sr");
  const forms = { one: "споразум", few: "споразума", other: "споразума" };
  expect(`${count} ${plural(count, forms)}`).toBe(said);
});

test.each([
  [1, "1 sporazum"],
  [2, "2 sporazuma"],
  [4, "4 sporazumi"],
  [5, "5 sporazumov"],
])("A language with a form for two, as Slovene, says %i as “%s”", (count, said) => {
  const plural = pluralOf<"one" | "two" | "few">("sl");
  const forms = { one: "sporazum", two: "sporazuma", few: "sporazumi", other: "sporazumov" };
  expect(`${count} ${plural(count, forms)}`).toBe(said);
});

test.each([
  [0, "zero"],
  [1, "one"],
  [2, "two"],
  [7, "few"],
  [11, "many"],
  [100, "other"],
])("A language with all six forms, as Arabic, gives %i the form “%s”", (count, form) => {
  const plural = pluralOf<"zero" | "one" | "two" | "few" | "many">("ar");
  const forms = {
    zero: "zero",
    one: "one",
    two: "two",
    few: "few",
    many: "many",
    other: "other",
  };
  expect(plural(count, forms)).toBe(form);
});
