import { expect, test } from "vitest";
import { elementsWith, elementWith, textOf } from "./dom.ts";
import { page } from "./page.ts";
import { group, meeting } from "./readings.ts";

const home = page.open("AUT");

// Where each disagreement between sources can be read, with what either side says.
test.each([
  [
    "The list's year and the signature's",
    page.open("NATO"),
    ["2012 Agreement concluded", "Signed 1 October 2010"],
  ],
  [
    "A note that the two differ",
    page.open("NATO"),
    ["Invented: the list gives 2012, the signature is of 2010."],
  ],
  [
    "Concluded and launched",
    page.open("HUN"),
    ["In the list of concluded agreements, 2018.", "Among the procedures launched"],
  ],
  ["How many members a group has", page.open(group("lakes")), ["members gives five", "report six"]],
  ["When a meeting was", page.open(meeting("ev-01")), ["list page says 21 May", "20 to 22 May"]],
  ["When a milestone was", home, ["monitor says June 2009", "the press report May 2009"]],
  ["What a project comes to", home, ["says 12 courses", "the press report 10"]],
  ["An amount of no currency", home, ["3,700,000, currency not stated"]],
  [
    "The list's newest entry, and a later agreement that is not in it",
    home,
    ["Newest entry 2018", "Not in it", "Switzerland (20 June 2019)"],
  ],
  [
    "Not in the list, and found elsewhere",
    page.open("CHE"),
    ["Not in the list of concluded agreements", "It is not in the list", "20 June 2019"],
  ],
  ["Spelling as written", home, ["“Polish R.”", "“Czech R.”"]],
])("%s: both sides can be read", (_what, panel, sides) => {
  for (const side of sides) expect(textOf(panel)).toContain(side);
});

test.each([
  ["a group", page.open(group("lakes")), "The list of members gives five, the press report six."],
  [
    "a meeting, in its own panel",
    page.open(meeting("ev-01")),
    "The list page says 21 May, the press report 20 to 22 May.",
  ],
  ["a milestone", home, "The monitor says June 2009, the press report May 2009."],
  ["a project", home, "The monitor says 12 courses, the press report 10."],
])(
  "What sources say differently of %s is said once, with a source for it",
  (_of, panel, conflict) => {
    const remarks = elementsWith(panel, "p", conflict);
    expect(remarks).toHaveLength(1);
    expect(remarks.map(textOf).join()).toMatch(/^Sources differ: .* Source \d+/);
  },
);

test("A meeting's disagreement is said in a party's list of meetings as well, with its sources", () => {
  const entry = elementWith(page.open("HUN"), "small", "The list page says 21 May");
  expect(textOf(entry)).toMatch(/^Sources differ: .* Source \d+ \d+ Source \d+/);
});

test("A party that the list names twice has both statements side by side", () => {
  const box = elementWith(page.open("HUN"), "section", "The source says two things");
  expect(elementsWith(box, "li", "Source")).toHaveLength(2);
});
