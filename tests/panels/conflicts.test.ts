import { expect, test } from "vitest";
import type { Reading } from "../../src/panels/reading.ts";
import { elementsWith, markupOf, party, read, textOf } from "./oldRendering.tsx";
import { serbia as facts } from "./serbia.ts";

const ofParty = (code: string): Partial<Reading> => ({ selected: party(code) });
const ofMeeting = (id: string): Partial<Reading> => ({ opened: { kind: "meeting", id } });
const ofGroup = (id: string): Partial<Reading> => ({ opened: { kind: "group", id } });
const serbia = ofParty("SRB");

// Where each disagreement between sources can be read, with what either side says.
test.each([
  [
    "NATO: listed 2011, signed 2008",
    ofParty("NATO"),
    ["2011 Agreement concluded", "Signed 1 October 2008"],
  ],
  [
    "NATO, among the milestones of Serbia",
    serbia,
    ["1 October 2008", "The list of the NSC Office gives 2011"],
  ],
  [
    "Cyprus: concluded and launched",
    ofParty("CYP"),
    ["In the list of concluded agreements, 2017.", "Among the procedures launched"],
  ],
  [
    "Romania: concluded and launched",
    ofParty("ROU"),
    ["In the list of concluded agreements, 2017.", "Among the procedures launched"],
  ],
  [
    "SEENSA: thirteen members, seven to eleven delegations",
    ofGroup("seensa"),
    ["The Bulgarian authority lists 13 members", "name 7 to 11 delegations"],
  ],
  [
    "The fourth SEENSA conference: 20 May, or 19 to 21 May",
    ofMeeting("ev-08"),
    ["NSC page: 20 May 2014", "19-21 May 2014"],
  ],
  [
    "The fifth SEENSA conference: 20 May, or 19 to 21 May",
    ofMeeting("ev-11"),
    ["19-21 May 2015", "NSC page and host: 20 May"],
  ],
  ["The second conference: Brdo or Ljubljana", ofMeeting("ev-04"), ["Ljubljana", "says Brdo"]],
  [
    "The working group of 2018: one day or three",
    ofMeeting("ev-16"),
    ["29-31 March", "gov.si say 29 March"],
  ],
  [
    "Partnership for Peace: December or November 2006",
    serbia,
    ["14 December 2006", "A 2008 Xinhua note says November 2006"],
  ],
  [
    "IPAP: approved, concluded, adopted",
    serbia,
    ["'approved' (Mission of Serbia)", "'concluded' and 'agreed'", "'adopted by the NATO Council'"],
  ],
  [
    "The strategies: 2020, or the gazette of 2019",
    serbia,
    ["The monitor's page dates both 2020", "Official Gazette 94/2019"],
  ],
  [
    "Interests: five on the page, seven in the official edition",
    serbia,
    ["Interests beyond the page", "the official English edition has seven"],
  ],
  ["The robot: T-Whex or T-WREX", serbia, ["writes T-Whex", "a Serbian newspaper T-WREX"]],
  [
    "Resolution 1325, as written and by its name",
    serbia,
    ["'UN Resolution 1325'", "UN Security Council Resolution 1325 (2000)"],
  ],
  [
    "Kosovo*, as each institution writes it",
    serbia,
    ["'Kosovo and Metohija'", "NATO office in Belgrade 'Kosovo'", "uses 'Kosovo*' with a footnote"],
  ],
  [
    "The Kumanovo agreement: between whom",
    serbia,
    ["between KFOR and the Serbian armed forces", "the actual signatory"],
  ],
  [
    "NATO: the day in 2008, and when it took effect",
    ofParty("NATO"),
    ["Signed 1 October 2008", "The date 1 July 2008", "took effect at once on signature"],
  ],
  ["NATO: 32 members, or 33", ofGroup("nato"), ["32 members since 7 March 2024", "33 for 2026"]],
  ["Germany in NATO: 6 or 9 May 1955", ofGroup("nato"), ["since 6 May 1955", "9 May also quoted"]],
  [
    "The list ends in 2020, and an agreement of 2023 is not in it",
    serbia,
    ["Newest entry 2020", "Not in it", "Hungary (20 June 2023)"],
  ],
  [
    "Hungary: not in the list, and found elsewhere",
    ofParty("HUN"),
    ["Not in the list of concluded agreements", "It is not in the list", "20 June 2023"],
  ],
  ["Trust funds: 15 million of no currency", serbia, ["15,000,000, currency not stated"]],
  ["Spelling as written", serbia, ["“commitement”", "“tones of suprlus”", "“Brussles”"]],
])("%s: both sides can be read", (_what, view, sides) => {
  const text = read("details", view);
  for (const side of sides) expect(text).toContain(side);
});

/** Every disagreement that the data hold, and the panel that is its place. */
const held: readonly (readonly [string, Partial<Reading>, string])[] = [
  ...facts.initiatives.map(({ id, conflict }) => [id, ofGroup(id), conflict] as const),
  ...facts.meetings.map(({ id, conflict }) => [id, ofMeeting(id), conflict] as const),
  ...facts.milestones.map(({ id, conflict }) => [id, serbia, conflict] as const),
  ...facts.projects.map(({ id, conflict }) => [id, serbia, conflict] as const),
].flatMap(([id, view, conflict]) => (conflict === null ? [] : [[id, view, conflict] as const]));

test("every disagreement that the data hold is said in its place, with a source for it", () => {
  expect(held.length).toBeGreaterThan(10);
  for (const [id, view, conflict] of held) {
    const remarks = elementsWith(markupOf("details", view), "p", conflict);
    expect(remarks, id).toHaveLength(1);
    expect(textOf(remarks[0] ?? ""), id).toMatch(/^Sources differ:.* Source \d+/);
  }
});

test("every party that the list names twice has both statements side by side", () => {
  const twice = facts.agreements.filter(({ listed, launched }) => listed && launched);
  expect(twice.map(({ counterparty }) => counterparty)).toEqual(["ROU", "CYP"]);
  for (const { counterparty } of twice) {
    const markup = markupOf("details", { selected: counterparty });
    const [box] = elementsWith(markup, "section", "The source says two things");
    expect(elementsWith(box ?? "", "li", "Source")).toHaveLength(2);
  }
});

test("each disagreement is shown with the numbers of its sources", () => {
  for (const view of [serbia, ofParty("BIH"), ofGroup("seensa"), ofMeeting("ev-08")]) {
    const markup = markupOf("details", view);
    const remarks = [
      ...elementsWith(markup, "p", "Sources differ:"),
      ...elementsWith(markup, "small", "Sources differ:"),
    ];
    expect(remarks.length).toBeGreaterThan(0);
    for (const remark of remarks) expect(remark).toMatch(/aria-label="Source \d+"/);
  }
});
