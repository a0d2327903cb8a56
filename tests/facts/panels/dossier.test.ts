import { afterEach, describe, expect, test } from "vitest";
import { elementWith, pause, rowOf, textOf } from "../../panels/dom.ts";
import { group, meeting, site } from "../../panels/readings.ts";
import { page, serbia } from "./serbia.ts";

afterEach(pause);

const home = page.open("SRB");
const homeText = textOf(home);
const ofGroup = (id: string, year = 2020): string => textOf(page.open(group(id), { year }));
const ofMeeting = (id: string): string => textOf(page.open(meeting(id)));

describe("Every row of Serbia's tables can be reached", () => {
  const groups = serbia.initiatives.map(({ id }) => ofGroup(id)).join("\n");

  test.each(serbia.meetings.map((row) => [row.id, row] as const))(
    "meeting %s stands in a list and has its own panel",
    (id, { title, initiative }) => {
      expect(initiative === null ? homeText : groups).toContain(title);
      // Not listed is not absent, at any of them.
      expect(ofMeeting(id)).toContain(title);
      expect(ofMeeting(id).replace(/is not absent/gi, "")).not.toMatch(/absent/i);
    },
  );

  test.each([
    ["milestones", serbia.milestones.map(({ id }) => id)],
    ["projects", serbia.projects.map(({ id }) => id)],
    ["strategy", serbia.strategy.map(({ category, order }) => `${category}-${order}`)],
  ] as const)("all %s stand on Serbia's page", (_table, rows) => {
    const shown = [...home.querySelectorAll("[data-row]")].map((row) =>
      row.getAttribute("data-row"),
    );
    expect(shown).toEqual(expect.arrayContaining([...rows]));
  });

  test("each place has a panel with its projects, milestones and meetings", () => {
    const sites = page.readingOf().layers.places.cooperation.places;
    expect(sites.length).toBeGreaterThan(5);
    for (const { id, projects, milestones, meetings } of sites) {
      const text = textOf(page.open(site(id)));
      for (const { project } of projects) expect(text).toContain(project.name);
      for (const { title } of [...milestones, ...meetings]) expect(text).toContain(title);
    }
  });

  test("each group is named in a row of the layers or on Serbia's page", () => {
    const texts = `${page.read("layers")} ${homeText}`;
    for (const { name, shortName } of serbia.initiatives) {
      expect([name.en, shortName.en].filter((one) => texts.includes(one))).not.toEqual([]);
    }
  });
});

describe("The meetings", () => {
  test.each([
    ["ev-08", "19–21 May 2014"],
    ["ev-02", "November 2011 (day not stated)"],
    ["ev-06", "2013 (month not stated)"],
    ["ev-09", "Place not stated"],
    ["ev-09", "Serbia co-organiser"],
    ["ev-10", "The number is inferred"],
    ["ev-08", "9 delegations listed"],
    ["ev-23", "Serbia not listed, which is not absent"],
    ["ev-14", "No list of those attending was found."],
    ["ev-01", "The page says in general terms that the Office took part."],
    ["ev-05", "whether it was held was not found"],
    ["ev-06", "No record of it was found"],
    ["ev-06", "low confidence"],
    ["ev-04", "Found outside the source pages"],
    ["ev-08", "Later meeting: Thematic Workgroup on Cyber Defence"],
    ["ev-08", "Earlier meeting: Regional meeting of NSA directors"],
  ])("of %s it is said: %s", (id, said) => {
    expect(ofMeeting(id)).toContain(said);
  });

  test("at the fourth SEENSA conference Türkiye is not listed; its number is stated, its page a source", () => {
    expect(ofMeeting("ev-08")).toMatch(/Members not listed: .*Türkiye/);
    expect(ofMeeting("ev-08")).not.toContain("The number is inferred");
    expect(ofMeeting("ev-08")).not.toContain("Found outside");
  });
});

describe("The groups", () => {
  test("SEENSA has its count, its members with dates, and meetings from elsewhere", () => {
    const seensa = ofGroup("seensa");
    expect(seensa).toContain("5 of 11, as of 2020");
    expect(seensa).toContain("Members as of 2020 · 13");
    expect(seensa).toContain("Kosovo* since 25 May 2011");
    expect(seensa).toContain("Found outside the source pages");
  });

  test("at SEENSA's meetings Türkiye is listed only in 2019", () => {
    const table = elementWith(page.open(group("seensa")), "table", "Delegations");
    expect(rowOf(table, "Türkiye").querySelectorAll("[data-listed=true]")).toHaveLength(1);
    expect(textOf(elementWith(table, "tr", "Delegations"))).toBe(
      "Delegations 1 1 11 9 1 7 11 9 9 7 9",
    );
  });

  test("North Macedonia was in the PfP until 2020, and the United Kingdom in the EU", () => {
    expect(ofGroup("pfp")).toMatch(
      /No longer members.*North Macedonia participant, since 15 November 1995, until 27 March 2020/,
    );
    expect(ofGroup("eu")).toContain("United Kingdom since 1 January 1973, until 1 February 2020");
    expect(ofGroup("eu")).toContain("left on 31 Jan 2020; third country as of 1 Feb 2020");
    expect(ofGroup("eu", 2018)).toContain("United Kingdom since 1 January 1973");
  });

  test("33 of the RCC are undated, told and not counted", () => {
    const rcc = ofGroup("rcc");
    expect(rcc).toContain("Members as of 2020 · 13");
    expect(rcc).toMatch(/Without a date · 33 Told and not counted/);
  });

  test("SEECP is told by its members, the EAPC by those of two groups", () => {
    expect(ofGroup("seecp")).toContain("Members as of 2020 · 13");
    expect(ofGroup("eapc")).toContain("Its members are those of NATO , Partnership for Peace");
  });
});

describe("Serbia's page", () => {
  test("has its chapters in a list of contents", () => {
    const links = [...elementWith(home, "nav", "Projects").querySelectorAll("a")];
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) {
      const id = link.getAttribute("href")?.slice(1);
      expect(home.querySelectorAll(`[id="${id}"]`)).toHaveLength(1);
    }
  });

  test("tells the milestones from 1999 to 2020 and the meetings of 2017 in order of date", () => {
    expect(homeText).toContain("NATO and Serbia, 1999–2020");
    const order = ["Meetings with NATO, 2017", "Gottemoeller", "Stoltenberg", "Filipović"];
    const chapter = homeText.slice(homeText.lastIndexOf(order[0] ?? ""));
    const places = order.map((word) => chapter.indexOf(word));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(Math.min(...places)).toBe(0);
  });

  test("gives amounts as their sources do and adds nothing up", () => {
    expect(homeText).toContain("EUR 9,600,000");
    expect(homeText).toContain("15,000,000, currency not stated");
    expect(homeText).not.toMatch(/28,700,000|13,700,000/);
  });

  test("marks a paraphrase, and leaves the page's own words unmarked", () => {
    expect(homeText).toMatch(/no intention to join NATO[^(]*\(paraphrase\)/);
    expect(homeText).not.toMatch(/Military neutrality \(paraphrase\)/);
  });

  test("names agreements outside the list and counts them nowhere", () => {
    expect(homeText).toContain("They stand outside every count.");
    expect(homeText).toContain("with 13 states and two organisations");
  });
});
