import { describe, expect, test } from "vitest";
import { layersOf } from "../../src/layers/index.ts";
import { elementsWith, markupOf, party, read, textOf } from "./oldRendering.tsx";
import { serbia } from "./serbia.ts";

const home = { selected: party("SRB") };
const group = (id: string) => ({ opened: { kind: "group", id } }) as const;
const meeting = (id: string) => ({ opened: { kind: "meeting", id } }) as const;
const site = (id: string) => ({ opened: { kind: "site", id } }) as const;
const sites = layersOf(serbia).switched.flatMap((layer) =>
  layer.kind === "cooperation" ? layer.sites : [],
);

describe("Every row of the dataset can be reached", () => {
  const homeMarkup = markupOf("details", home);
  const homeText = textOf(homeMarkup);
  const opened = serbia.initiatives.map(({ id }) => read("details", group(id))).join("\n");

  test.each(serbia.meetings.map(({ id, title }) => [id, title] as const))(
    "meeting %s stands in a list and has its own panel",
    (id, title) => {
      const { initiative } = serbia.meetings.find((each) => each.id === id) ?? {};
      expect(initiative === null ? homeText : opened).toContain(title);
      expect(read("details", meeting(id))).toContain(title);
    },
  );

  test.each([
    ["milestones", serbia.milestones.map(({ id }) => id)],
    ["projects", serbia.projects.map(({ id }) => id)],
    ["strategy", serbia.strategy.map(({ category, order }) => `${category}-${order}`)],
  ] as const)("all %s stand on Serbia's page", (_table, rows) => {
    for (const row of rows) expect(homeMarkup, row).toContain(`data-row="${row}"`);
  });

  test("each place has a panel with its projects, milestones and meetings", () => {
    expect(sites.length).toBeGreaterThan(5);
    for (const { id, projects, milestones, meetings } of sites) {
      const text = read("details", site(id));
      for (const { project } of projects) expect(text).toContain(project.name);
      for (const { title } of [...milestones, ...meetings]) expect(text).toContain(title);
    }
  });

  test("each group is named in a row of the layers or on Serbia's page", () => {
    const rows = read("layers");
    for (const { name, shortName } of serbia.initiatives) {
      expect(`${rows} ${homeText}`).toMatch(new RegExp(`${name.en}|${shortName.en}`));
    }
  });
});

describe("A meeting", () => {
  test("is dated as precisely as its source", () => {
    expect(read("details", meeting("ev-08"))).toContain("19–21 May 2014");
    expect(read("details", meeting("ev-02"))).toContain("November 2011 (day not stated)");
    expect(read("details", meeting("ev-06"))).toContain("2013 (month not stated)");
  });

  test("of which no source names the place says so", () => {
    expect(read("details", meeting("ev-09"))).toContain("Place not stated");
    expect(read("details", meeting("ev-09"))).toContain("Serbia co-organiser");
  });

  test("whose number is inferred says so", () => {
    expect(read("details", meeting("ev-10"))).toContain("The number is inferred");
    expect(read("details", meeting("ev-08"))).not.toContain("The number is inferred");
  });

  test("names who is listed, and never calls one who is not absent", () => {
    const text = read("details", meeting("ev-08"));
    expect(text).toContain("9 delegations listed");
    expect(text).toMatch(/Members not listed: .*Türkiye/);
    expect(read("details", meeting("ev-23"))).toContain("Serbia not listed, which is not absent");
    for (const { id } of serbia.meetings) {
      expect(read("details", meeting(id)).replace(/is not absent/gi, "")).not.toMatch(/absent/i);
    }
  });

  test("without a list says that none was found", () => {
    expect(read("details", meeting("ev-01"))).toContain("No list of those attending was found.");
  });

  test("that was announced or not found is never shown as held", () => {
    expect(read("details", meeting("ev-05"))).toContain("whether it was held was not found");
    expect(read("details", meeting("ev-06"))).toContain("No record of it was found");
    expect(read("details", meeting("ev-06"))).toContain("low confidence");
  });

  test("that the five pages do not tell of is marked", () => {
    expect(read("details", meeting("ev-04"))).toContain("Found outside the five source pages");
    expect(read("details", meeting("ev-08"))).not.toContain("Found outside");
  });

  test("leads to the one before and the one after", () => {
    const markup = markupOf("details", meeting("ev-08"));
    expect(markup).toContain("Later meeting: Thematic Workgroup on Cyber Defence");
    expect(markup).toContain("Earlier meeting: Regional meeting of NSA directors");
  });
});

describe("A group", () => {
  test("has its count, its members with dates, and its meetings, those of SEENSA", () => {
    const text = read("details", group("seensa"));
    expect(text).toContain("5 of 11, as of 2020");
    expect(text).toContain("Members as of 2020 · 13");
    expect(text).toContain("Kosovo* since 25 May 2011");
    expect(text).toContain("Found outside the five source pages");
  });

  test("shows at which meeting a delegation is listed: Türkiye only in 2019", () => {
    const [table] = elementsWith(markupOf("details", group("seensa")), "table", "Türkiye");
    const [row] = elementsWith(table ?? "", "tr", "Türkiye");
    expect(row?.match(/data-listed="true"/g)).toHaveLength(1);
    const [totals] = elementsWith(table ?? "", "tr", "Delegations");
    expect(textOf(totals ?? "")).toBe("Delegations 11 9 7 11 9 9 7 9");
  });

  test("keeps members that left, with their end: North Macedonia in the PfP until 2020", () => {
    expect(read("details", group("pfp"))).toMatch(
      /No longer members.*North Macedonia participant, since 15 November 1995, until 27 March 2020/,
    );
    const british =
      /United Kingdom since 1 January 1973, until 1 February 2020|United Kingdom since/;
    expect(read("details", { ...group("eu"), year: 2018 })).toMatch(british);
  });

  test("tells of undated participants and does not count them: 33 of the RCC", () => {
    const text = read("details", group("rcc"));
    expect(text).toContain("Members as of 2020 · 13");
    expect(text).toMatch(/Without a date · 33 Told and not counted/);
  });

  test("without a layer has a panel too: SEECP by its members, EAPC by those of two groups", () => {
    expect(read("details", group("seecp"))).toContain("Members as of 2020 · 13");
    expect(read("details", group("eapc"))).toContain(
      "Its members are those of NATO , Partnership for Peace",
    );
  });
});

describe("Serbia's page", () => {
  const text = read("details", home);

  test("has its chapters in a list of contents", () => {
    const [contents] = elementsWith(markupOf("details", home), "nav", "Projects");
    const links = [...(contents ?? "").matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(links.length).toBeGreaterThan(5);
    for (const id of links) expect(markupOf("details", home)).toContain(`id="${id}"`);
  });

  test("tells the milestones from 1999 to 2020 and the meetings of 2017 in order of date", () => {
    expect(text).toContain("NATO and Serbia, 1999–2020");
    const order = ["Meetings with NATO, 2017", "Gottemoeller", "Stoltenberg", "Filipović"];
    const chapter = text.slice(text.lastIndexOf(order[0] ?? ""));
    const places = order.map((word) => chapter.indexOf(word));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(Math.min(...places)).toBe(0);
  });

  test("gives amounts as their sources do and adds nothing up", () => {
    expect(text).toContain("EUR 9,600,000");
    expect(text).toContain("15,000,000, currency not stated");
    expect(text).not.toMatch(/28,700,000|13,700,000/);
  });

  test("marks a paraphrase, and leaves the page's own words unmarked", () => {
    expect(text).toMatch(/no intention to join NATO[^(]*\(paraphrase\)/);
    expect(text).not.toMatch(/Military neutrality \(paraphrase\)/);
  });

  test("names agreements outside the list and counts them nowhere", () => {
    expect(text).toContain("They stand outside every count.");
    expect(text).toMatch(/with 13 states and two organisations/);
  });
});
