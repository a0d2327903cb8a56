import { describe, expect, test } from "vitest";
import { searchEntries } from "../../../src/panels/search/searchEntries.ts";
import { searchIndex } from "../../../src/panels/search/searchIndex.ts";
import { elementWith, textOf } from "../../panels/dom.ts";
import { group, meeting } from "../../panels/readings.ts";
import { page } from "./serbia.ts";

const { statements } = page.facts;
const panels = {
  SRB: page.open("SRB"),
  NATO: page.open("NATO"),
  group: page.open(group("nato")),
};

test("Every statement names its speaker, quotes its page, and says where on it the words stand", () => {
  expect(statements.length).toBeGreaterThan(50);
  for (const { id, speaker, citations } of statements) {
    expect(speaker, id).not.toBe("");
    for (const { quote, place } of citations) expect([quote, place], id).not.toContain(null);
  }
});

test("Of those with a date the speaker is a person, who speaks at a meeting of that day", () => {
  const dated = statements.filter(({ date }) => date !== null);
  expect(dated.length).toBeGreaterThan(10);
  for (const { id, date, speaker, meeting: at } of dated) {
    const held = page.facts.dataset.meetings.find((each) => each.id === at);
    expect(held?.start, id).toBe(date);
    expect(speaker, id).toMatch(/^(Jens|Aleksandar|Rose) \S+, /);
  }
});

test("Each is told in Serbia's panel, and in those of NATO if it is about both", () => {
  for (const { text, party } of statements) {
    expect(textOf(panels.SRB)).toContain(text);
    for (const panel of [panels.NATO, panels.group]) {
      expect(textOf(panel).includes(text), text).toBe(party === "NATO");
    }
  }
});

test("What either side says of neutrality stands side by side, each under its speaker", () => {
  const subject = textOf(
    elementWith(elementWith(panels.NATO, "section", "Statements"), "div", "Military neutrality"),
  );
  expect(subject).toMatch(
    /NATO Military Liaison Office Belgrade.*NATO fully respects Serbia’s military neutrality/,
  );
  expect(subject).toMatch(/President of Serbia, 12 October 2017.*Serbia is militarily neutral/);
  expect(subject).toMatch(/NATO Deputy Secretary General, 12 October 2017.*no obstacle/);
});

test.each([
  ["ev-24", "NATO’s status-neutral approach to Kosovo and Metohija is important to Serbia."],
  ["ev-25", "Serbia leads a balanced defence policy"],
  ["ev-27", "The partnership can bring real benefits"],
])("At the meeting %s it was said: %s", (id, said) => {
  expect(textOf(elementWith(page.open(meeting(id)), "section", "Statements"))).toContain(said);
});

test.each([
  ["m-2015-ipap", "implies no aspiration to membership"],
  ["m-1999-1244", "KFOR remains on the basis of UNSCR 1244"],
  ["m-2006-mlo", "Birčaninova 5"],
])("Under the milestone %s stands: %s", (id, said) => {
  expect(panels.SRB.querySelector(`[data-row=${id}] details`)?.textContent).toContain(said);
});

describe.each(page.languages.map((words) => [words.lang, words] as const))(
  "In %s the search",
  (_lang, words) => {
    const entries = searchEntries({ ...page.readingOf({ words }), languages: page.languages });
    const find = searchIndex(entries);
    test.each([
      ["military neutrality", "mlo-neutrality"],
      ["војну неутралност", "mlo-neutrality"],
      ["Stoltenberg", "sg-neutrality"],
      ["Вулин", "mod-balanced"],
      ["classified information law", "nsc-doc-law-ci"],
    ])("for “%s” finds %s", (query, id) => {
      expect(find(query).map(({ entry }) => entry.statement?.id)).toContain(id);
    });
  },
);
