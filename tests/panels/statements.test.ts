import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { SearchFinds } from "../../src/panels/search/SearchFinds.tsx";
import { searchEntries } from "../../src/panels/search/searchEntries.ts";
import { searchIndex } from "../../src/panels/search/searchIndex.ts";
import type { Reading } from "../../src/reading/reading.ts";
import { elementOf, elementsWith, elementWith, textOf } from "./dom.ts";
import { readAt } from "./everyPanel.tsx";
import { page } from "./page.ts";
import { group, meeting } from "./readings.ts";

const heading = "Statements";
const said = (panel: Element): string => textOf(elementWith(panel, "section", heading));

describe("What somebody says", () => {
  test("stands in the home state's panel by subject, with who says it, when, and its source", () => {
    const chapter = elementWith(page.open("AUT"), "section", "Told in short");
    expect(textOf(chapter)).toMatch(
      /What the agreements are for Invented Security Office The agreements keep the secrets of the lakes\. Source \d+/,
    );
    expect(textOf(chapter)).toMatch(
      /Military neutrality Invented Monitor Austria stays outside every alliance\. Source \d+/,
    );
    expect(textOf(chapter)).toContain("Erna Erfunden, Invented Minister, 15 November 2018");
  });

  test("is told once with all that the same speaker said on the same day of the same subject", () => {
    const chapter = elementWith(page.open("AUT"), "section", "Told in short");
    const subject = elementWith(chapter, "div", "Partnership");
    expect(elementsWith(subject, "p", "Invented Monitor")).toHaveLength(1);
    expect(elementsWith(subject, "p", "Erna Erfunden")).toHaveLength(1);
  });

  test("stands in the panel of the party that it is about, and of its group, and in no other", () => {
    for (const panel of [page.open("NATO"), page.open(group("nato"))]) {
      expect(said(panel)).toContain("The framework is the way to cooperate.");
      expect(said(panel)).not.toContain("secrets of the lakes");
    }
    for (const panel of [page.open("CZE"), page.open(group("lakes"))]) {
      expect(elementsWith(panel, "section", heading)).toEqual([]);
    }
  });

  test("stands in the panel of the meeting at which it was said", () => {
    expect(said(page.open(meeting("ev-05")))).toContain("The visit opens a new page.");
    expect(said(page.open(meeting("ev-05")))).not.toContain("The framework");
    expect(elementsWith(page.open(meeting("ev-01")), "section", heading)).toEqual([]);
  });

  test("stands under the milestone that it belongs to", () => {
    const milestone = page.open("AUT").querySelector("[data-row=ms-1]");
    expect(milestone?.querySelector("summary")?.textContent).toBe("Statements: 1");
    expect(milestone?.querySelector("details")?.textContent).toContain(
      "The framework is the way to cooperate.",
    );
    expect(page.open("AUT").querySelector("[data-row=ms-3] details")).toBeNull();
  });

  test("of low confidence is said to be so", () => {
    expect(said(page.open(meeting("ev-05")))).toContain(
      "Neutrality is no obstacle. (low confidence)",
    );
  });

  test("is said in Serbian in Serbian, with its speaker", () => {
    const panel = page.open(meeting("ev-05"), { words: page.wordsIn("sr-Cyrl") });
    expect(textOf(elementWith(panel, "section", "Изјаве"))).toContain(
      "Ерна Ерфунден, измишљена министарка, 15. новембар 2018. Посета отвара нову страницу.",
    );
  });

  test("that has not come leaves the panel as it is, and that did not come is told", () => {
    const awaited = { statements: { state: "awaited" } } as const;
    expect(elementsWith(page.open("NATO", awaited), "section", heading)).toEqual([]);
    const failed = { statements: { state: "failed", problems: [], onTryAgain: () => {} } } as const;
    for (const code of ["NATO", "AUT"]) {
      expect(textOf(page.open(code, failed))).toContain("Statements: did not load. Try again");
    }
  });
});

describe.each(page.languages.map((words) => [words.lang, words] as const))(
  "In %s the search",
  (_lang, words) => {
    const entries = searchEntries({ ...page.readingOf({ words }), languages: page.languages });
    const find = searchIndex(entries);

    test.each([
      ["new page", "say-visit"],
      ["нову страницу", "say-visit"],
      ["Erfunden", "say-visit"],
      ["ерфунден", "say-visit"],
      ["secrets of the lakes", "say-agreements"],
    ])("for “%s” finds the statement %s", (query, id) => {
      expect(find(query).map(({ entry }) => entry.statement?.id)).toContain(id);
    });

    test("tells it whole, under who says it", () => {
      const finds = page.show("finds", { words });
      const row = elementWith(
        finds,
        "[role=option]",
        words.fact("Austria stays outside every alliance.").text,
      );
      expect(textOf(row)).toContain(words.fact("Invented Monitor").text);
    });

    test("leads to the panel in which the statement stands", () => {
      const targetOf = (id: string) =>
        entries.find(({ statement }) => statement?.id === id)?.target;
      expect(targetOf("say-visit")).toEqual(meeting("ev-05"));
      expect(targetOf("say-neutral")).toMatchObject({ kind: "party", code: "NATO" });
      expect(targetOf("say-agreements")).toMatchObject({ kind: "party", code: "AUT" });
    });

    test("tells what has a name of its own before what is said of it", () => {
      const found = find("austria");
      expect(found[0]?.entry.target).toMatchObject({ kind: "party", code: "AUT" });
      expect(found.at(-1)?.entry.statement?.id).toBe("say-neutral");
    });
  },
);

test("While statements are on their way the search does not say that there is nothing", () => {
  const asked = (statements: Reading["statements"]) => {
    const finds = { id: "finds", query: "Atlantis", statements };
    const shown = createElement(SearchFinds, { ...finds, onList: () => {}, onClose: () => {} });
    return textOf(elementOf(renderToStaticMarkup(readAt(page.readingOf(), shown))));
  };
  const nothing = "Nothing by that name";
  expect(asked({ state: "awaited" })).not.toContain(nothing);
  expect(asked({ state: "here", facts: page.facts.statements })).toContain(nothing);
  expect(asked({ state: "failed", problems: [], onTryAgain: () => {} })).toContain(nothing);
});
