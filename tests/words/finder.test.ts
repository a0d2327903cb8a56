import { expect, test } from "vitest";
import { type FoundSaying, finderWords } from "../../src/words/english/finder.ts";
import { loadWords } from "../../src/words/words.ts";

const asked: FoundSaying = {
  year: 2020,
  within: [],
  outside: [],
  standings: [],
  dates: "listed" as const,
  total: 0,
  count: 0,
  names: "",
};

const [english, cyrillic, latin] = await Promise.all(
  ["en", "sr-Cyrl", "sr-Latn"].map(async (lang) => finderWords(await loadWords(lang))),
);

test.each<[Partial<FoundSaying>, string, string]>([
  [
    {
      within: ["SEENSA"],
      outside: ["NATO"],
      standings: ["not-in-the-list"],
      total: 2,
      count: 1,
      names: "M",
    },
    "As of 2020, of two SEENSA members, excluding NATO members, one is not in the list: M.",
    "Закључно са 2020, од две чланице SEENSA, не рачунајући чланице NATO, једна није на списку: M.",
  ],
  [
    { within: ["6S"], standings: ["concluded"], total: 5, count: 3, names: "A, B, C" },
    "As of 2020, of five 6S members, three have an agreement concluded: A, B, C.",
    "Закључно са 2020, од пет чланица 6S три имају закључен споразум: A, B, C.",
  ],
  [
    { outside: ["EU", "NATO"], standings: ["concluded"], total: 21, count: 2, names: "A, B" },
    "As of 2020, of 21 states in this atlas, excluding EU and NATO members, two have an agreement concluded: A, B.",
    "Закључно са 2020, од 21 државе у овом атласу, не рачунајући чланице EU и NATO, две имају закључен споразум: A, B.",
  ],
  [
    {
      within: ["SEENSA", "RCC"],
      standings: ["launched", "not-in-the-list"],
      total: 11,
      count: 6,
      names: "…",
    },
    "As of 2020, of 11 states among SEENSA and RCC members alike, six have a procedure launched or are not in the list: ….",
    "Закључно са 2020, од 11 заједничких чланица SEENSA и RCC шест има покренут поступак или није на списку: ….",
  ],
  [
    { within: ["V4"], total: 1, count: 1, names: "A" },
    "As of 2020, there is one V4 member: A.",
    "Закључно са 2020, постоји једна чланица V4: A.",
  ],
  [
    { within: ["V4"], total: 4, count: 4, names: "…" },
    "As of 2020, there are four V4 members: ….",
    "Закључно са 2020, постоје четири чланице V4: ….",
  ],
  [
    { within: ["6S"] },
    "As of 2020, there are no 6S members.",
    "Закључно са 2020, не постоји ниједна чланица 6S.",
  ],
  [
    { within: ["6S"], standings: ["not-in-the-list"], total: 1 },
    "As of 2020, among one 6S member there is none that is not in the list.",
    "Закључно са 2020, међу чланицама 6S (укупно 1) нема оних које нису на списку.",
  ],
  [
    { within: ["EU"], outside: ["NATO"], standings: ["listed-as-both"], total: 6, count: 1 },
    "As of 2020, of six EU members, excluding NATO members, one is listed as both.",
    "Закључно са 2020, од шест чланица EU, не рачунајући чланице NATO, једна је наведена на оба места.",
  ],
  [
    {
      within: ["V4"],
      dates: "in-force",
      standings: ["concluded", "not-in-the-list"],
      total: 4,
      count: 1,
      names: "A",
    },
    "As of 2020, of four V4 members, one has an agreement that has entered into force or is not in the list or not in force by then: A.",
    "Закључно са 2020, од четири чланице V4 једна има споразум који је ступио на снагу или није на списку или споразум до тада није ступио на снагу: A.",
  ],
])("%j is said in English and Serbian", (said, inEnglish, inSerbian) => {
  expect(english?.sentence({ ...asked, ...said })).toBe(inEnglish);
  expect(cyrillic?.sentence({ ...asked, ...said })).toBe(inSerbian);
});

test("the Latin follows from the Cyrillic", () => {
  const said = { ...asked, within: ["6S"], standings: ["concluded"], total: 5, count: 3 } as const;
  expect(latin?.sentence({ ...said, names: "Bosna i Hercegovina" })).toBe(
    "Zaključno sa 2020, od pet članica 6S tri imaju zaključen sporazum: Bosna i Hercegovina.",
  );
});
