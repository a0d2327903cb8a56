import { describe, expect, test } from "vitest";
import { correspondenceOf, type Marking } from "../../src/domain/marking.ts";
import { falseFriendsOf } from "../../src/panels/falseFriends.ts";
import { markingSearch } from "../../src/panels/markingSearch.ts";
import { deskWords } from "../../src/words/deskWords.ts";
import { englishWords } from "../../src/words/words.ts";
import { deskMarkup, elementsWith, languages, party, readingOf, textOf } from "./oldRendering.tsx";
import { markingBook, serbia } from "./serbia.ts";

const { markings } = markingBook;
const say = deskWords(englishWords);
const all = deskMarkup(null);

const markingOf = (id: string): Marking => {
  const found = markings.find((marking) => marking.id === id);
  if (!found) throw new Error(`No marking ${id}`);
  return found;
};

/** What the desk says of a party's counterparts of a marking; its rows in one text. */
function counterpart(chosen: string, of: string): string {
  const [table = ""] = elementsWith(deskMarkup(chosen), "table", say.counterpartsColumn);
  const rows = table.match(/<tr[ >].*?<\/tr>/gs) ?? [];
  const first = rows.findIndex((row) => {
    const [head = ""] = row.match(/<th scope="row".*?<\/th>/s) ?? [];
    return textOf(head).startsWith(of);
  });
  const next = rows.findIndex((row, index) => index > first && row.includes('<th scope="row'));
  return textOf(rows.slice(first, next === -1 ? undefined : next).join(" "));
}

describe("Every marking of the dataset", () => {
  test("stands in the table of all markings, and leads to its own page", () => {
    for (const { id } of markings) expect(all, id).toContain(`data-marking="${id}"`);
  });

  test.each(markings.map((marking) => [marking.id, marking] as const))(
    "%s has a page with its level, basis, confidence and source",
    (id, marking) => {
      const markup = deskMarkup(id);
      const text = textOf(markup);
      const isOwn = marking.party === serbia.home && marking.basis === "serbia-agreement";
      expect(text).toContain(isOwn ? say.ownLevel : say.bases[marking.basis]);
      expect(text).toContain(`Confidence ${say.confidences[marking.confidence]}`);
      expect(text).toMatch(
        marking.level === null
          ? /not mapped to a level/
          : `level ${marking.level} of the law of Serbia`,
      );
      for (const { source } of marking.citations) {
        const { url } = serbia.sources.get(source) ?? {};
        if (url) expect(markup).toContain(url.replaceAll("&", "&amp;"));
      }
    },
  );

  test("of low confidence says so in the table of all", () => {
    const low = markings.filter(({ confidence }) => confidence === "low");
    expect(low.length).toBeGreaterThan(30);
    const rows = elementsWith(all, "tr", "low confidence");
    for (const { id } of low) {
      expect(
        rows.some((row) => row.includes(`data-marking="${id}"`)),
        id,
      ).toBe(true);
    }
  });

  test("is in its language, Serbian in its script", () => {
    expect(all).toContain('<span lang="el">ΑΠΟΡΡΗΤΟ</span>');
    expect(all).toContain('<span lang="bg">Секретно</span>');
    expect(all).toContain('<span lang="ru">секретно</span>');
    expect(all).toContain('<span lang="sr-Cyrl">ИНТЕРНО</span>');
    expect(all).toContain('<span lang="sr-Latn">INTERNO</span>');
    expect(all).toContain('<span lang="fr">SECRET UE</span><span lang="en">/EU SECRET</span>');
  });
});

describe("What corresponds to a marking", () => {
  test.each([
    ["srb-1-sr-cyrl", "ΑΚΡΩΣ ΑΠΟΡΡΗΤΟ", "TOP SECRET"],
    ["srb-2-sr-cyrl", "ΑΠΟΡΡΗΤΟ", "SECRET"],
    ["srb-3-sr-cyrl", "ΕΜΠΙΣΤΕΥΤΙΚΟ", "CONFIDENTIAL"],
  ])("%s: with Cyprus %s, with the United States %s, as their agreements say", (id, cyp, usa) => {
    expect(counterpart(id, "Cyprus")).toMatch(`Cyprus ${cyp}`);
    expect(counterpart(id, "Cyprus")).toContain("Read in the agreement");
    expect(counterpart(id, "United States")).toMatch(`United States ${usa}`);
    expect(counterpart(id, "United States")).toContain("Read in the agreement");
  });

  test("ИНТЕРНО has no equivalent in the United States, and the agreement says so", () => {
    const text = counterpart("srb-4-sr-cyrl", "United States");
    expect(text).toContain("No equivalent");
    expect(text).toContain("Read in the agreement");
  });

  test("France has both sets, each with its time", () => {
    const text = counterpart("srb-3-sr-cyrl", "France");
    expect(text).toContain("No equivalent");
    expect(text).toContain("from 1 July 2021");
    expect(text).toContain("CONFIDENTIEL DÉFENSE");
    expect(text).toContain("until 1 July 2021");
    expect(counterpart("srb-4-sr-cyrl", "France")).toContain("No equivalent");
  });

  test("Russia is not mapped: its three grades stand at every level with the reason", () => {
    for (const level of [1, 2, 3, 4]) {
      const text = counterpart(`srb-${level}-sr-cyrl`, "Russia");
      expect(text).toContain("Not established");
      expect(text).toMatch(/особой важности.*совершенно секретно.*секретно/);
      expect(text).toContain("do not map by rank");
      expect(text).not.toContain("No equivalent");
    }
  });

  test.each(["Kosovo", "Malta"])(
    "of %s nothing was found, which is not “no equivalent”",
    (name) => {
      const text = counterpart("srb-2-sr-cyrl", name);
      expect(text).toContain("Not established. No marking of this party was found.");
      expect(text).not.toContain("No equivalent");
    },
  );

  test("of a marking without a level, or of none, nothing corresponds and it is said why", () => {
    expect(textOf(deskMarkup("rus-rank-3-ru"))).toContain("Not established. Its correspondence");
    expect(textOf(deskMarkup("fra-3-fr"))).toContain("No equivalent. The party has no marking");
    for (const id of ["rus-rank-3-ru", "fra-3-fr"]) {
      expect(deskMarkup(id)).not.toContain('class="counterparts"');
    }
  });

  test("every party stands once, with one of the three answers", () => {
    const markup = deskMarkup("srb-2-sr-cyrl");
    const heads = markup.match(/<th scope="row"/g) ?? [];
    const answers = markup.match(/<tr data-correspondence="[^"]+"/g) ?? [];
    const parties = new Set(markings.map((marking) => marking.party));
    // All but Serbia itself, and the two of which nothing was found.
    expect(heads).toHaveLength(parties.size - 1 + 2);
    expect(answers.length).toBeGreaterThanOrEqual(heads.length);
  });

  test("between two other parties is said to be read through Serbia's levels", () => {
    expect(textOf(deskMarkup("cze-2-cs"))).toContain(
      "Read through the levels of the law of Serbia",
    );
    expect(textOf(deskMarkup("srb-2-sr"))).not.toContain("Read through the levels");
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
    expect(textOf(deskMarkup(one))).toContain(say.falseFriends);
  });

  test("no marking is a false friend of one at its own level", () => {
    for (const marking of markings) {
      for (const { other } of falseFriendsOf(marking, markings, serbia.home)) {
        expect(other.level, `${marking.id} ${other.id}`).not.toBe(marking.level);
      }
    }
  });

  test("in the row of the counterpart as well", () => {
    const text = counterpart("srb-2-sr-cyrl", "Spain");
    expect(text).toContain("RESERVADO False friend: RESERVADO, Portugal (level 4)");
  });

  test("ДРЖАВНА ТАЈНА is written alike in North Macedonia, at the same level", () => {
    expect(textOf(deskMarkup("srb-1-sr-cyrl"))).toMatch(
      /Written alike, at the same level North Macedonia\. The words alone do not tell/,
    );
  });
});

describe("Where sources differ, both sides can be read", () => {
  test.each([
    ["srb-2-sr-cyrl", "and the second as “SECRET”", "the second “top secret”"],
    ["lux-1-en", "lists four levels", "names three"],
    ["mkd-3-mk", "as they stand here", "contradicts them"],
  ])("%s: “%s” and “%s”", (id, one, other) => {
    for (const markup of [deskMarkup(id), all]) {
      const [box = ""] = elementsWith(markup, "section", "Where sources differ").slice(-1);
      expect(textOf(box)).toContain(one);
      expect(textOf(box)).toContain(other);
      expect(box).toMatch(/aria-label="Source \d+"/);
    }
  });
});

describe("Finding a marking", () => {
  const find = markingSearch(markingBook, englishWords);
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

  test("finds nothing by what is no marking", () => expect(found("qwerty")).toEqual([]));
});

test("An id that is not known is as none", () => {
  expect(deskMarkup("moon")).toBe(all);
});

test("Every screen of the desk says that it is a reading aid, in every language", () => {
  for (const words of languages) {
    for (const chosen of [null, "srb-3-sr-cyrl", "rus-rank-1-ru", "fra-3-fr"]) {
      expect(textOf(deskMarkup(chosen, { words }))).toContain(deskWords(words).readingAid);
    }
  }
});

test("The name of a party opens its panel, and says whether it is open", () => {
  const markup = deskMarkup(null, readingOf({ selected: party("POL") }));
  const [button] = elementsWith(markup, "button", "Poland");
  expect(button).toContain('aria-pressed="true"');
});
