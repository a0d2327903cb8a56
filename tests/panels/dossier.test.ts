import { afterEach, describe, expect, test } from "vitest";
import { elementWith, pause, rowOf, textOf } from "./dom.ts";
import { page } from "./page.ts";
import { group, meeting, site } from "./readings.ts";

afterEach(pause);

const { dataset } = page.facts;
const home = page.open("AUT");
const homeText = textOf(home);
const ofGroup = (id: string, year = 2018): string => textOf(page.open(group(id), { year }));
const ofMeeting = (id: string): string => textOf(page.open(meeting(id)));

describe("Every row of the dataset can be reached", () => {
  const groups = dataset.initiatives.map(({ id }) => ofGroup(id)).join("\n");

  test.each(dataset.meetings)("$id stands in a list and has its own panel", (row) => {
    expect(row.initiative === null ? homeText : groups).toContain(row.title);
    expect(ofMeeting(row.id)).toContain(row.title);
  });

  test.each([
    ["milestones", dataset.milestones.map(({ id }) => id)],
    ["projects", dataset.projects.map(({ id }) => id)],
    ["strategy", dataset.strategy.map(({ category, order }) => `${category}-${order}`)],
  ] as const)("all %s stand on the home state's page", (_table, rows) => {
    const shown = [...home.querySelectorAll("[data-row]")].map((row) =>
      row.getAttribute("data-row"),
    );
    expect(shown).toEqual(expect.arrayContaining([...rows]));
  });

  test.each([
    ["vienna", ["Framework of cooperation with NATO", "Visit to Vienna"]],
    ["graz", ["Training centre of the lakes"]],
    ["bled", ["Study of water", "Second conference of the Lakes"]],
  ])("the place %s has a panel with its milestones, projects and meetings", (id, told) => {
    for (const what of told) expect(textOf(page.open(site(id)))).toContain(what);
  });

  test("each group is named in a row of the layers, or else on the home state's page", () => {
    const rows = page.read("layers");
    for (const { name, mark } of dataset.initiatives) {
      expect(mark === null ? homeText : rows).toContain(name.en);
    }
  });
});

describe("A meeting", () => {
  test.each([
    ["ev-01", "Date 20–22 May 2013"],
    ["ev-02", "Date October 2014 (day not stated)"],
    ["ev-03", "Date 2015 (month not stated)"],
  ])("%s is dated as precisely as its source: %s", (id, date) => {
    expect(ofMeeting(id)).toContain(date);
  });

  test("of which no source names the place says so, and what the home state was", () => {
    expect(ofMeeting("ev-02")).toContain("Place not stated");
    expect(ofMeeting("ev-02")).toContain("Austria co-organiser");
  });

  test("whose number is inferred says so", () => {
    expect(ofMeeting("ev-02")).toContain("The number is inferred");
    expect(ofMeeting("ev-01")).not.toContain("The number is inferred");
  });

  test("names who is listed, and never calls one who is not absent", () => {
    expect(ofMeeting("ev-01")).toContain("4 delegations listed");
    expect(ofMeeting("ev-01")).toContain("Members not listed: Switzerland.");
    expect(ofMeeting("ev-06")).toContain("Austria not listed, which is not absent");
    for (const { id } of dataset.meetings) {
      expect(ofMeeting(id).replace(/is not absent/gi, "")).not.toMatch(/absent/i);
    }
  });

  test("says that its list of those attending is not complete, and not of a complete one", () => {
    expect(ofMeeting("ev-01")).toContain("The list of those attending is not complete.");
    expect(ofMeeting("ev-06")).not.toContain("is not complete");
  });

  test("without a list says that none was found", () => {
    expect(ofMeeting("ev-02")).toContain("No list of those attending was found.");
  });

  test("that was announced or not found is never shown as held", () => {
    expect(ofMeeting("ev-04")).toContain("whether it was held was not found");
    expect(ofMeeting("ev-03")).toContain("No record of it was found (low confidence)");
  });

  test("that no source page tells of is marked", () => {
    expect(ofMeeting("ev-06")).toMatch(/Found outside the source pages/);
    expect(ofMeeting("ev-01")).not.toContain("Found outside");
  });

  test("leads to the one before and the one after, in order of date", () => {
    expect(ofMeeting("ev-02")).toContain("Earlier meeting: First conference of the Lakes");
    expect(ofMeeting("ev-02")).toContain("Later meeting: Meeting of the Rivers");
  });
});

describe("A group", () => {
  test("has its count, its members with dates, and its meetings", () => {
    const lakes = ofGroup("lakes");
    expect(lakes).toContain("1 of 3, as of 2018");
    expect(lakes).toContain("Members as of 2018 · 5");
    expect(lakes).toContain("Liechtenstein since 20 May 2013");
    expect(lakes).toMatch(/Third conference of the Lakes.* Found outside the source pages/);
  });

  test("shows at which meeting a delegation is listed, and how many at each", () => {
    const table = elementWith(page.open(group("lakes")), "table", "Delegations");
    const listedOf = (name: string) =>
      rowOf(table, name).querySelectorAll("[data-listed=true]").length;
    expect([listedOf("Hungary"), listedOf("Switzerland"), listedOf("Austria")]).toEqual([2, 1, 1]);
    expect(textOf(elementWith(table, "tr", "Delegations"))).toBe("Delegations 4 3");
  });

  test("keeps members that left, with their end, once they have left", () => {
    const left = /No longer members.*Switzerland since 1 January 2001, until 1 January 2016/;
    expect(ofGroup("nato")).toMatch(left);
    expect(ofGroup("nato", 2014)).not.toContain("No longer members");
    expect(ofGroup("nato", 2014)).toContain("Switzerland since 1 January 2001");
  });

  test("tells of undated participants and does not count them", () => {
    const lakes = ofGroup("lakes");
    expect(lakes).toContain("Without a date · 1 Told and not counted");
    expect(lakes).toContain("Poland participant, since when is not stated");
  });

  test("without a layer has a panel too, and says whose members are its own", () => {
    expect(ofGroup("council")).toContain("Its members are those of Lakes Initiative , NATO");
  });
});

describe("The home state's page", () => {
  test("has its chapters in a list of contents, and each link leads to one", () => {
    const contents = elementWith(home, "nav", "Projects");
    const targets = [...contents.querySelectorAll("a")].map((link) => link.getAttribute("href"));
    expect(targets.length).toBeGreaterThan(5);
    for (const target of targets) {
      expect(home.querySelectorAll(`[id="${target?.slice(1)}"]`)).toHaveLength(1);
    }
  });

  test("tells the milestones in order of date, whatever their order in the table", () => {
    expect(homeText).toContain("NATO and Austria, 2009–2017");
    const chapter = textOf(elementWith(home, "section", "Strategies adopted"));
    expect(chapter).toMatch(/June 2009 Framework.* 1 October 2010 Agreement.* 2017 Strategies/);
  });

  test("has the meetings with NATO in a chapter of their own", () => {
    const chapter = textOf(elementWith(home, "section", "Meetings with NATO, 2018"));
    expect(chapter).toContain("Visit to Vienna 15 November 2018");
  });

  test("gives amounts as their sources do and adds nothing up", () => {
    expect(homeText).toContain("EUR 500,000");
    expect(homeText).toContain("3,700,000, currency not stated");
    expect(homeText).not.toContain("4,200,000");
  });

  test("marks a paraphrase, and leaves the page's own words unmarked", () => {
    expect(homeText).toContain("There is no intention to join NATO. (paraphrase)");
    expect(homeText).not.toContain("Keeping the lakes clean (paraphrase)");
  });

  test("names agreements outside the list and counts them nowhere", () => {
    const outside = textOf(elementWith(home, "section", "They stand outside every count."));
    expect(outside).toMatch(/Switzerland Scope: general.* Czechia Scope: defence only/);
    expect(homeText).toContain("with three states and one organisation");
  });
});
