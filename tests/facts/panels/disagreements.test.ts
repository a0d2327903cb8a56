import { afterEach, expect, test } from "vitest";
import { elementsWith, elementWith, pause, textOf } from "../../panels/dom.ts";
import { group, meeting } from "../../panels/readings.ts";
import { page, serbia } from "./serbia.ts";

afterEach(pause);

const home = page.open("SRB");
const homeText = textOf(home);
const seensa = page.open(group("seensa"));
const nato = page.open("NATO");
const ofParty = (code: string): string => textOf(page.open(code));
const ofMeeting = (id: string): string => textOf(page.open(meeting(id)));

// Where each disagreement between sources can be read, with what either side says.
test.each([
  [
    "NATO: listed 2011, signed 2008",
    textOf(nato),
    ["2011 Agreement concluded", "Signed 1 October 2008"],
  ],
  [
    "NATO, among the milestones of Serbia",
    homeText,
    ["1 October 2008", "The list of the NSC Office gives 2011, probably the year of ratification"],
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
    textOf(seensa),
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
    homeText,
    ["14 December 2006", "A 2008 Xinhua note says November 2006"],
  ],
  [
    "IPAP: approved, concluded, adopted",
    homeText,
    ["'approved' (Mission of Serbia)", "'concluded' and 'agreed'", "'adopted by the NATO Council'"],
  ],
  [
    "The strategies: 2020, or the gazette of 2019",
    homeText,
    ["The monitor's page dates both 2020", "Official Gazette 94/2019"],
  ],
  [
    "Interests: five on the page, seven in the official edition",
    homeText,
    ["Interests beyond the page", "the official English edition has seven"],
  ],
  ["The robot: T-Whex or T-WREX", homeText, ["writes T-Whex", "a Serbian newspaper T-WREX"]],
  [
    "Resolution 1325, as written and by its name",
    homeText,
    ["'UN Resolution 1325'", "UN Security Council Resolution 1325 (2000)"],
  ],
  [
    "Kosovo*, as each institution writes it",
    homeText,
    ["'Kosovo and Metohija'", "NATO office in Belgrade 'Kosovo'", "uses 'Kosovo*' with a footnote"],
  ],
  [
    "The Kumanovo agreement: between whom",
    homeText,
    ["between KFOR and the Serbian armed forces", "the actual signatory"],
  ],
  [
    "NATO: the day in 2008, and when it took effect",
    textOf(nato),
    ["Signed 1 October 2008", "The date 1 July 2008", "took effect at once on signature"],
  ],
  [
    "1999: against whom, or to what end",
    homeText,
    ["'against the Federal Republic of Yugoslavia'", "'to bring an end to the violence in Kosovo'"],
  ],
  [
    "The exercise of 2018: 800 participants, or 2,000",
    homeText,
    ["over 800 participants from 32 nations", "SEEBRIG around 2,000 from almost 40"],
  ],
  [
    "The EU: signed on 26 May 2011, or on 26 April",
    ofParty("EU"),
    ["Signed 26 May 2011", "gives 26 April"],
  ],
  [
    "Kosovo* in the RCC: its Board in 2012, a participant from 2013",
    textOf(page.open(group("rcc"))),
    ["own participation early 2013", "The RCC wrote in 2012"],
  ],
  [
    "Germany in NATO: 6 or 9 May 1955",
    textOf(page.open(group("nato"))),
    ["since 6 May 1955", "9 May also quoted"],
  ],
  [
    "The list ends in 2020, and an agreement of 2023 is not in it",
    homeText,
    ["Newest entry 2020", "Not in it", "Hungary (20 June 2023)"],
  ],
  [
    "Hungary: not in the list, and found elsewhere",
    ofParty("HUN"),
    ["Not in the list of concluded agreements", "It is not in the list", "20 June 2023"],
  ],
  ["Trust funds: 15 million of no currency", homeText, ["15,000,000, currency not stated"]],
  ["Spelling as written", homeText, ["“commitement”", "“tones of suprlus”", "“Brussles”"]],
])("%s: both sides can be read", (_what, text, sides) => {
  for (const side of sides) expect(text).toContain(side);
});

/** Every disagreement that the data hold, and the panel that is its place. */
const held = [
  ...serbia.initiatives.map(({ id, conflict }) => [() => page.open(group(id)), conflict] as const),
  ...serbia.meetings.map(({ id, conflict }) => [() => page.open(meeting(id)), conflict] as const),
  ...[...serbia.milestones, ...serbia.projects].map(
    ({ conflict }) => [() => home, conflict] as const,
  ),
].flatMap(([open, conflict]) => (conflict === null ? [] : [[conflict, open] as const]));

test("the data hold more than ten disagreements", () => {
  expect(held.length).toBeGreaterThan(10);
});

test.each(held)("it is said in its place, once, with a source for it: %s", (conflict, open) => {
  const remarks = elementsWith(open(), "p", conflict).map(textOf);
  expect(remarks).toHaveLength(1);
  expect(remarks.join()).toMatch(/^Sources differ:.* Source \d+/);
});

test("every party that the list names twice has both statements side by side", () => {
  const twice = serbia.agreements.filter(({ listed, launched }) => listed && launched);
  expect(twice.map(({ counterparty }) => counterparty)).toEqual(["ROU", "CYP"]);
  for (const { counterparty } of twice) {
    const box = elementWith(page.open(counterparty), "section", "The source says two things");
    expect(elementsWith(box, "li", "Source")).toHaveLength(2);
  }
});

test.each([
  ["Serbia", home],
  ["Bosnia and Herzegovina", page.open("BIH")],
  ["SEENSA", seensa],
  ["the fourth SEENSA conference", page.open(meeting("ev-08"))],
])(
  "each disagreement in the panel of %s is shown with the numbers of its sources",
  (_of, panel) => {
    const remarks = elementsWith(panel, "p, small", "Sources differ:").map(textOf);
    expect(remarks.length).toBeGreaterThan(0);
    for (const remark of remarks) expect(remark).toMatch(/ Source \d+/);
  },
);
