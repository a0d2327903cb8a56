import { within } from "@testing-library/dom";
import { afterEach, describe, expect, test } from "vitest";
import { correspondenceOf } from "../../src/domain/marking.ts";
import { markingSearch } from "../../src/panels/desk/markingSearch.ts";
import { panelOf } from "../../src/view/panel.ts";
import { deskWords } from "../../src/words/english/desk.ts";
import { counterpartOf, inLanguages, markingsIn } from "./deskQueries.ts";
import { elementWith, pause, rowOf, textOf } from "./dom.ts";
import { page } from "./page.ts";

afterEach(pause);

const { markings } = page.facts.markings;
const desk = (chosen: string | null): HTMLElement => page.show("desk", {}, chosen);
const read = (chosen: string | null): string => textOf(desk(chosen));
const all = desk(null);

describe("Every marking of the dataset", () => {
  test("stands in the table of all markings, and leads to its own page", () => {
    expect(markingsIn(all).toSorted()).toEqual(markings.map(({ id }) => id).toSorted());
  });

  test.each([
    ["aut-1-de", "level 1 of the law of Austria", "The law’s own level", "high"],
    ["nato-1-fr", "level 1 of the law of Austria", "Table of another agreement", "medium"],
    [
      "nato-2-el",
      "level 2 of the law of Austria",
      "English rendering in a translation",
      "low confidence",
    ],
    [
      "pol-1",
      "level 1 of the law of Austria",
      "The source says that there is no such level",
      "high",
    ],
    ["pol-2-pl", "level 2 of the law of Austria", "Rank among the party’s own levels", "high"],
    ["cze-2-cs", "level 2 of the law of Austria", "Read in the agreement", "high"],
    ["hun-1-hu", "level 1 of the law of Austria", "Same rank and English name", "low confidence"],
    ["svn-rank-1-sl", "not mapped to a level", "None: the correspondence was not read", "medium"],
  ])(
    "%s has a page with its level, basis and confidence: %s, %s, %s",
    (id, level, basis, trust) => {
      expect(read(id)).toContain(`Level ${level} Source`);
      expect(read(id)).toContain(`Basis ${basis}`);
      expect(read(id)).toContain(`Confidence ${trust}`);
    },
  );

  test.each(markings)("$id has a link to the source that it rests on", ({ id, citations }) => {
    const links = [...desk(id).querySelectorAll("a")].map((link) => link.getAttribute("href"));
    for (const { source } of citations) {
      expect(links).toContain(source.url);
    }
  });

  test("of low confidence says so in the table of all, once for a party that has no other", () => {
    expect(textOf(rowOf(all, "Hungary"))).toContain("Hungary low confidence GEHEIM");
    expect(textOf(rowOf(all, "NATO"))).toContain("ΑΠΟΡΡΗΤΟ low confidence");
    expect(textOf(rowOf(all, "Czechia"))).not.toContain("low confidence");
  });

  test("is in its language, Serbian in its script", () => {
    const said = inLanguages(all);
    for (const one of ["el ΑΠΟΡΡΗΤΟ", "de GEHEIM", "hu GEHEIM", "sr-Cyrl СТРОГО ТАЈНО"]) {
      expect(said).toContain(one);
    }
    // Of a marking in two languages each part is in its own.
    expect(said).toContain("fr TRÈS SECRET LACS");
    expect(said).toContain("en /LAKES TOP SECRET");
  });
});

describe("What corresponds to a marking", () => {
  test.each([
    ["aut-1-de", "Czechia", "Czechia Tajné zvlášť"],
    ["aut-2-de", "Czechia", "Czechia Tajné"],
    ["aut-2-sr-cyrl", "NATO", "NATO ΑΠΟΡΡΗΤΟ"],
  ])("to %s with %s is: %s", (id, party, said) => {
    expect(counterpartOf(desk(id), party)).toMatch(new RegExp(`^${said} `));
  });

  test("is said with what it rests on", () => {
    expect(counterpartOf(desk("aut-1-de"), "Czechia")).toContain("Read in the agreement");
  });

  test("is none where the party has no marking at the level, and the source says so", () => {
    const poland = counterpartOf(desk("aut-1-de"), "Poland");
    expect(poland).toContain("No equivalent");
    expect(poland).toContain("The source says that there is no such level");
  });

  test("are both sets, each with its time, where the party has changed its markings", () => {
    const poland = counterpartOf(desk("aut-2-de"), "Poland");
    expect(poland).toMatch(/^Poland TAJNE .*from 1 January 2015 .*STRENG POUFNE .*until 1 January/);
  });

  test.each(["aut-1-de", "aut-2-de"])(
    "is not established for %s of a party whose markings are not mapped: they stand with the reason",
    (id) => {
      const slovenia = counterpartOf(desk(id), "Slovenia");
      expect(slovenia).toContain("Not established. TAJNO");
      expect(slovenia).toContain("do not map by rank");
      expect(slovenia).not.toContain("No equivalent");
    },
  );

  test("was not found for a party without markings, which is not “no equivalent”", () => {
    const switzerland = counterpartOf(desk("aut-2-de"), "Switzerland");
    expect(switzerland).toContain("Not established. No marking of this party was found.");
    expect(switzerland).not.toContain("No equivalent");
  });

  test("of a marking without a level, or of none, nothing corresponds and it is said why", () => {
    expect(read("svn-rank-1-sl")).toContain("Not established. Its correspondence");
    expect(read("pol-1")).toContain("No equivalent. The party has no marking");
    for (const id of ["svn-rank-1-sl", "pol-1"]) {
      expect(desk(id).querySelector(".counterparts")).toBeNull();
    }
  });

  test("every party stands once, with one of the three answers", () => {
    const table = elementWith(desk("aut-2-de"), "table.counterparts");
    const heads = [...table.querySelectorAll('th[scope="row"]')].map((head) => textOf(head));
    // The last as a member of a group whose members' markings were looked for.
    const listed = ["NATO", "Poland", "Czechia", "Hungary", "Slovenia", "Switzerland"];
    expect(heads).toEqual([...listed, "Liechtenstein"]);
    for (const head of table.querySelectorAll('th[scope="row"]')) {
      expect(head.closest("tr")?.getAttribute("data-correspondence")).toMatch(
        /^(equivalent|no-equivalent|not-established)$/,
      );
    }
  });

  test("between two other parties is said to be read through the home state's levels", () => {
    expect(read("cze-2-cs")).toContain("Read through the levels of the law of Austria");
    expect(read("aut-2-de")).not.toContain("Read through the levels");
  });
});

test.each([
  ["svn-rank-1-sl", "not-established"],
  ["pol-1", "no-equivalent"],
  ["cze-1-cs", "equivalent"],
])("The three answers are never mixed: %s is %s", (id, answer) => {
  const marking = markings.find((one) => one.id === id);
  expect(marking && correspondenceOf(marking)).toBe(answer);
});

test("Where sources differ, both sides can be read, on the marking's page and with all", () => {
  for (const shown of [desk("cze-2-cs"), all]) {
    const box = textOf(elementWith(shown, "section", "Where sources differ"));
    expect(box).toMatch(/The law names two levels\. Source \d+/);
    expect(box).toMatch(/The press report names three\. \(low confidence\) Source \d+/);
  }
  expect(read("aut-1-de")).not.toContain("Where sources differ");
});

describe("Finding a marking", () => {
  const find = markingSearch(page.facts.markings, page.wordsIn("en"), page.facts.dataset.names);
  const found = (query: string): string[] => find(query).map(({ id }) => id);

  test.each([
    ["ПОВЕРЉИВО", ["aut-2-sr-cyrl"]],
    ["POVERLJIVO", ["aut-2-sr-cyrl"]],
    ["Поверљиво", ["aut-2-sr-cyrl"]],
    ["tajne", ["cze-2-cs", "cze-1-cs", "pol-2-pl"]],
    ["Tajné", ["cze-2-cs", "pol-2-pl"]],
    ["απόρρητο", ["nato-2-el"]],
    ["aporrito", ["nato-2-el"]],
    ["tres secret", ["nato-1-fr"]],
    ["geheim", ["aut-1-de", "aut-2-de", "hun-1-hu"]],
  ])("“%s” finds %j, in any script and without accents", (query, ids) => {
    expect(found(query)).toEqual(expect.arrayContaining(ids));
  });

  test("finds nothing by what is no marking", () => expect(found("qwerty")).toEqual([]));
});

test("An id that is not known is as none", () => {
  expect(page.markupOf("desk", {}, "moon")).toBe(page.markupOf("desk"));
});

test.each(page.languages)(
  "In $lang every screen of the desk says that it is a reading aid",
  (words) => {
    for (const chosen of [null, "aut-2-sr-cyrl", "svn-rank-1-sl", "pol-1"]) {
      expect(page.read("desk", { words }, chosen)).toContain(deskWords(words).readingAid);
    }
  },
);

test("The name of a party opens its panel, and says whether it is open", () => {
  const shown = within(page.show("desk", { panel: panelOf(page.party("POL")) }));
  const pressed = shown
    .getAllByText(/^(Poland|Czechia)$/, { selector: "button" })
    .map((button) => [textOf(button), button.getAttribute("aria-pressed")]);
  expect(pressed).toEqual([
    ["Poland", "true"],
    ["Czechia", "false"],
  ]);
});
