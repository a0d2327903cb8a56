import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loadTranslations } from "../../src/data/translations.ts";
import { toLatin } from "../../src/words/latin.ts";

const folder = new URL("../../public/data/serbia/", import.meta.url);
const serbian = await loadTranslations(
  async (name) => readFileSync(new URL(`${name}.csv`, folder), "utf8"),
  "sr",
);

/** The figures of a text, whatever stands between them: "28,000" and "28.000" are the same. */
const figures = (text: string): readonly number[] =>
  (text.match(/\d+/g) ?? []).map(Number).sort((a, b) => a - b);

/** "2014-05-06" without the month, which Serbian writes out. */
const withoutMonths = (text: string): string => text.replace(/(\d{4})-\d{2}-(\d{2})/g, "$1 $2");

test("Every translation has the figures of the English, and no others", () => {
  const differing = [...serbian].filter(
    ([text, said]) => `${figures(withoutMonths(text))}` !== `${figures(said)}`,
  );
  expect(differing).toEqual([]);
});

test("Every translation is Serbian in Cyrillic", () => {
  const others = [...serbian].filter(
    ([text, said]) => !/\p{Script=Cyrillic}/u.test(said) && !/^[\d.]+$|^[A-Z]+$/.test(text),
  );
  expect(others).toEqual([]);
  for (const said of serbian.values()) {
    // A Latin а, е or о in a Cyrillic word looks right and is not found by a search.
    expect(said).not.toMatch(
      /\p{Script=Cyrillic}\p{Script=Latin}|\p{Script=Latin}\p{Script=Cyrillic}/u,
    );
    expect(said).not.toMatch(/[ыщъэёѓќѕ]|["“]| {2}|^ | $/u);
  }
});

test("Every translation has a Latin form, without a letter left over", () => {
  for (const said of serbian.values()) {
    const latin = toLatin(said);
    expect(latin).not.toMatch(/\p{Script=Cyrillic}/u);
    expect(toLatin(latin)).toBe(latin);
    // A digraph's second letter is a capital only among capitals.
    expect(latin).not.toMatch(/(?:LJ|NJ|DŽ)\p{Ll}/u);
  }
});

test("What was concluded is not called signed, and what was signed is not called concluded", () => {
  for (const [text, said] of serbian) {
    if (/\bconcluded\b/i.test(text) && !/\bsign/i.test(text)) expect(said).not.toMatch(/потпис/i);
    if (/\bsigned\b/i.test(text)) expect(said).toMatch(/потпис/i);
    if (/entry into force/i.test(text)) expect(said).toMatch(/ступањ/i);
    if (/general knowledge/i.test(text)) expect(said).toMatch(/општ.*познат/i);
  }
});
