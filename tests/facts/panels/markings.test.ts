import { afterEach, describe, expect, test } from "vitest";
import { correspondenceOf, type Marking } from "../../../src/domain/marking.ts";
import { falseFriendsOf } from "../../../src/panels/desk/falseFriends.ts";
import { markingSearch } from "../../../src/panels/desk/markingSearch.ts";
import { deskWords } from "../../../src/words/english/desk.ts";
import { englishWords } from "../../../src/words/words.ts";
import { inLanguages, markingsIn } from "../../panels/deskQueries.ts";
import { elementOf, elementsWith, elementWith, pause, textOf } from "../../panels/dom.ts";
import { page, serbia } from "./serbia.ts";

afterEach(pause);

const book = page.facts.markings;
const { markings } = book;
const say = deskWords(englishWords);
// Without the table of counterparts, which is most of a page and has tests of its own.
const desk = (chosen: string): HTMLElement =>
  elementOf(
    page.markupOf("desk", {}, chosen).replace(/<table class="counterparts".*<\/table>/s, ""),
  );
const all = page.show("desk");

const markingOf = (id: string): Marking => {
  const found = markings.find((marking) => marking.id === id);
  if (!found) throw new Error(`No marking ${id}`);
  return found;
};

describe("Every marking of the tables", () => {
  test("stands in the table of all markings, and leads to its own page", () => {
    expect(markingsIn(all)).toEqual(expect.arrayContaining(markings.map(({ id }) => id)));
  });

  test.each(markings.map((marking) => [marking.id, marking] as const))(
    "%s has a page with its level, basis, confidence and source",
    (id, { party, basis, confidence, level, citations }) => {
      const shown = desk(id);
      const text = textOf(shown);
      const isOwn = party === serbia.home && basis === "home-agreement";
      expect(text).toContain(isOwn ? say.ownLevel : say.bases[basis]);
      expect(text).toContain(`Confidence ${say.confidences[confidence]}`);
      expect(text).toContain(
        level === null ? "not mapped to a level" : `level ${level} of the law of Serbia`,
      );
      const links = [...shown.querySelectorAll("a")].map((link) => link.getAttribute("href"));
      const addresses = citations.map(({ source }) => source.url);
      expect(links).toEqual(expect.arrayContaining(addresses.filter((url) => url !== null)));
    },
  );

  test("of low confidence says so in the table of all", () => {
    const low = markings.filter(({ confidence }) => confidence === "low");
    expect(low.length).toBeGreaterThan(30);
    const told = elementsWith(all, "tr", "low confidence").flatMap(markingsIn);
    expect(told).toEqual(expect.arrayContaining(low.map(({ id }) => id)));
  });

  test("is in its language, Serbian in its script", () => {
    const said = inLanguages(all);
    for (const one of [
      ...["el ΑΠΟΡΡΗΤΟ", "bg Секретно", "ru секретно"],
      ...["sr-Cyrl ИНТЕРНО", "sr-Latn INTERNO"],
      ...["fr SECRET UE", "en /EU SECRET"],
    ]) {
      expect(said).toContain(one);
    }
  });
});

test("The three answers are never mixed", () => {
  expect(correspondenceOf(markingOf("rus-rank-1-ru"))).toBe("not-established");
  expect(correspondenceOf(markingOf("fra-4-fr"))).toBe("no-equivalent");
  expect(correspondenceOf(markingOf("usa-4-en"))).toBe("no-equivalent");
  expect(correspondenceOf(markingOf("cyp-4-el"))).toBe("equivalent");
});

describe("False friends are pointed out", () => {
  const friends = (id: string): string[] =>
    falseFriendsOf(markingOf(id), markings, serbia.home).map(({ other }) => other.id);

  test.each([
    ["SECRETO is level 1 in Spain and level 2 in Portugal", "esp-1-es", "prt-2-pt"],
    ["RESERVADO is level 2 in Spain and level 4 in Portugal", "esp-2-es", "prt-4-pt"],
    ["SECRET is level 3 in Romania and level 2 in France", "rou-3-ro", "fra-2-fr"],
    ["NATO SECRET is level 2, SECRET level 3 in Romania", "nato-2-en", "rou-3-ro"],
    ["SECRET is part of SECRET DE SERVICIU", "rou-3-ro", "rou-4-ro"],
    ["STRICT SECRET begins a marking of a higher level", "rou-2-ro", "rou-1-ro"],
    ["Строго opens level 1 in Bulgarian, level 2 in Serbian", "bgr-1-bg", "srb-2-sr-cyrl"],
    ["STROGO opens level 1 in Slovene, level 2 in Macedonian", "svn-1-sl", "mkd-2-mk"],
    ["TAJNO of Slovenia is level 2, ДРЖАВНА ТАЈНА level 1", "svn-2-sl", "srb-1-sr-cyrl"],
    ["Tajné of Czechia is level 2, ДРЖАВНА ТАЈНА level 1", "cze-2-cs", "srb-1-sr-cyrl"],
    ["Секретно is level 2 in Bulgaria, in Russia not mapped", "bgr-2-bg", "rus-rank-3-ru"],
  ])("%s", (_what, one, other) => {
    expect(friends(one)).toContain(other);
    expect(friends(other)).toContain(one);
    expect(textOf(desk(one))).toContain(say.falseFriends);
  });

  test("no marking is a false friend of one at its own level", () => {
    for (const marking of markings) {
      for (const { other } of falseFriendsOf(marking, markings, serbia.home)) {
        expect(other.level, `${marking.id} ${other.id}`).not.toBe(marking.level);
      }
    }
  });

  test("ДРЖАВНА ТАЈНА is written alike in North Macedonia, at the same level", () => {
    expect(textOf(elementWith(desk("srb-1-sr-cyrl"), "section", "Written alike"))).toContain(
      "Written alike, at the same level North Macedonia. The words alone do not tell",
    );
  });
});

describe("Where sources differ, both sides can be read", () => {
  test.each([
    ["srb-2-sr-cyrl", "and the second as “SECRET”", "the second “top secret”"],
    ["lux-1-en", "lists four levels", "names three"],
    ["mkd-3-mk", "as they stand here", "contradicts them"],
  ])("%s: “%s” and “%s”", (id, one, other) => {
    for (const shown of [desk(id), all]) {
      const box = textOf(elementWith(shown, "section", "Where sources differ"));
      expect(box).toContain(one);
      expect(box).toContain(other);
      expect(box).toMatch(/Source \d+/);
    }
  });
});

describe("Finding a marking", () => {
  const find = markingSearch(book, page.wordsIn("en"), page.facts.dataset.names);
  const found = (query: string): string[] => find(query).map(({ id }) => id);

  test.each(["ПОВЕРЉИВО", "POVERLJIVO", "poverljivo", "Поверљиво"])("by “%s”", (query) => {
    expect(found(query).slice(0, 2).sort()).toEqual(["srb-3-sr", "srb-3-sr-cyrl"]);
  });

  test.each([
    ["tajne", ["cze-2-cs", "svk-2-sk", "pol-2-pl", "cze-1-cs"]],
    ["Tajné", ["cze-2-cs", "pol-2-pl"]],
    ["απόρρητο", ["cyp-2-el", "grc-2-el", "cyp-1-el"]],
    ["ΑΠΟΡΡΗΤΟ", ["cyp-2-el", "grc-2-el"]],
    ["aporrito", ["cyp-2-el", "grc-2-el"]],
    ["tres secret", ["fra-1-fr", "eu-1-fr", "fra-1-fr-until-2021"]],
    ["gizli", ["tur-1-tr", "tur-2-tr"]],
    ["secret ue", ["eu-2-fr"]],
    ["sekretno", ["bgr-2-bg", "rus-rank-3-ru"]],
  ])("“%s” finds %j", (query, ids) => {
    expect(found(query)).toEqual(expect.arrayContaining(ids));
  });
});

test("What is said to name the owner of a marking stands in it, and says no more", () => {
  const owned = book.markings.filter(({ ownerWords }) => ownerWords.length > 0);
  expect(owned.length).toBeGreaterThan(10);
  for (const { text, ownerWords } of owned) {
    const words = text?.split(/[ /]/) ?? [];
    expect(words).toEqual(expect.arrayContaining([...ownerWords]));
    expect(words.length).toBeGreaterThan(ownerWords.length);
  }
});
