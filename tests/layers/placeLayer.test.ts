import { describe, expect, test } from "vitest";
import { cooperationLayerOf, meetingLayerOf } from "../../src/layers/placeLayer.ts";
import { shippedDataset } from "../facts/shipped.ts";

const serbia = await shippedDataset();
const meetings = meetingLayerOf(serbia);
const cooperation = cooperationLayerOf(serbia);
const groups = new Set(serbia.initiatives.map(({ id }) => id));
const none = new Set<string>();

const site = (id: string) => cooperation.sites.find((one) => one.id === id);
const siteIds = (year: number) => cooperation.sitesAsOf(year).map(({ id }) => id);

describe("The meetings of the list's page", () => {
  test("are seven, numbered by date, each with the date that the page gives", () => {
    expect(
      meetings.meetings.map(({ number, meeting }) => [
        number,
        meeting.listedDate,
        meeting.place.city,
      ]),
    ).toEqual([
      [1, "2011-05", "Sofia"],
      [2, "2011-11", "Warsaw"],
      [3, "2011-11", "Tirana"],
      [4, "2014-05-20", "Sarajevo"],
      [5, "2014-10-23", null],
      [6, "2014-11-25", "Zagreb"],
      [7, "2015-05-20", "Skopje"],
    ]);
  });

  test("The page names the place of five: of the first another source does, of the fifth none", () => {
    const unnamed = meetings.meetings.filter(({ meeting }) => !meeting.isPlaceOnListPage);
    expect(unnamed.map(({ number }) => number)).toEqual([1, 5]);
  });

  test("The fifth is not on the map at any year, for no source says where it was", () => {
    const years = [2014, 2015, serbia.years.newest];
    const numbers = years.flatMap((year) =>
      meetings.placedAsOf(year, groups).map(({ number }) => number),
    );
    expect(numbers).not.toContain(5);
  });

  test.each([
    [2010, []],
    [2011, [1, 2, 3]],
    [2013, [1, 2, 3]],
    [2014, [1, 2, 3, 4, 6]],
    [2020, [1, 2, 3, 4, 6, 7]],
  ])("As of %i those on the map are %j", (year, numbers) => {
    expect(meetings.placedAsOf(year, none).map(({ number }) => number)).toEqual(numbers);
  });
});

describe("Meetings found elsewhere", () => {
  test("stand on the map with their group, and have no number", () => {
    const with6s = meetings.placedAsOf(2014, new Set(["6s"]));
    expect(with6s.map(({ city, number }) => [city, number])).toContainEqual(["Ljubljana", null]);
    expect(meetings.placedAsOf(2014, none).every(({ number }) => number !== null)).toBe(true);
  });

  test("Those after the list's newest year stand with that year and are marked", () => {
    const laterCities = (year: number) =>
      meetings
        .placedAsOf(year, groups)
        .filter(({ isAfterTheList }) => isAfterTheList)
        .map(({ city }) => city);
    expect(laterCities(2019)).toEqual([]);
    expect(laterCities(2020)).toEqual(["Skopje", "Ohrid", "Sofia"]);
  });
});

describe("The places of cooperation", () => {
  test("each stand once, by a name that an address can carry", () => {
    expect(cooperation.sites.map(({ id }) => id).sort()).toEqual([
      "belgrade",
      "brussels",
      "kragujevac",
      "krusevac",
      "kumanovo",
      "manchester",
      "waco",
    ]);
  });

  test("know what is told of them", () => {
    expect(site("belgrade")?.meetings.map(({ id }) => id)).toEqual(["ev-24", "ev-25", "ev-26"]);
    expect(site("krusevac")?.projects.map(({ project }) => project.id)).toEqual(["p-cbrn"]);
    expect(site("waco")?.projects[0]?.partner).toMatchObject({
      partner: "Baylor University",
      confidence: "low",
    });
    expect(site("belgrade")?.projects[0]?.partner).toBeNull();
  });

  test("come with the first thing told of them; without a year they are there from the start", () => {
    expect(siteIds(2012)).toEqual(expect.arrayContaining(["kumanovo", "kragujevac", "brussels"]));
    expect(siteIds(2012)).not.toContain("krusevac");
    expect(siteIds(2013)).toContain("krusevac");
    expect(siteIds(2016)).not.toContain("waco");
    expect(siteIds(2017)).toContain("waco");
  });

  test("Two towns of one name are two places", () => {
    const [project] = serbia.projects;
    const milestone = serbia.milestones.find(({ place }) => place.city === "Belgrade");
    if (!project || !milestone) throw new Error("The facts have no project or milestone");
    const elsewhere = { ...milestone.place, country: project.place.country, longitude: -91 };
    const { sites } = cooperationLayerOf({
      ...serbia,
      projects: [],
      meetings: [],
      milestones: [milestone, { ...milestone, place: elsewhere }],
    });
    expect(sites).toHaveLength(2);
    expect(new Set(sites.map(({ id }) => id)).size).toBe(2);
  });
});

test("every meeting, milestone and project with coordinates can be seen on the map", () => {
  const onTheMap = new Set([
    ...meetings.placedAsOf(serbia.years.newest, groups).map(({ meeting }) => meeting.id),
    ...cooperation
      .sitesAsOf(serbia.years.newest)
      .flatMap((one) => [
        ...one.projects.map(({ project }) => project.id),
        ...one.milestones.map(({ id }) => id),
        ...one.meetings.map(({ id }) => id),
      ]),
  ]);
  const placed = [...serbia.meetings, ...serbia.milestones, ...serbia.projects].filter(
    ({ place }) => place.longitude !== null,
  );
  expect(placed.length).toBeGreaterThan(30);
  expect(placed.filter(({ id }) => !onTheMap.has(id))).toEqual([]);
});
