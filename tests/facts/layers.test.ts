import { describe, expect, test } from "vitest";
import { layersOf } from "../../src/layers/index.ts";
import { anyParty, shippedDataset } from "./shipped.ts";

const dataset = await shippedDataset();
const layers = layersOf(dataset);
const { agreements } = layers;
const { meetings, cooperation } = layers.places;
const groups = new Set(dataset.initiatives.map(({ id }) => id));
const none = new Set<string>();

const classOf = (code: string, year: number): string =>
  agreements.classAsOf(anyParty(code), year).id;
const site = (id: string) => cooperation.places.find((one) => one.id === id);
const siteIds = (year: number) => cooperation.placesAsOf(year, none).map(({ id }) => id);

describe("The fills of the shipped map", () => {
  test.each([
    ["POL", 2014, "not-in-the-list"],
    ["POL", 2015, "concluded-2015"],
    ["ROU", 2016, "launched"],
    ["ROU", 2017, "listed-as-both-2017"],
    ["CYP", 2014, "launched"],
    ["CYP", 2020, "listed-as-both-2017"],
    ["DEU", 2011, "launched"],
    ["PRT", 2020, "launched"],
    ["MNE", 2020, "launched"],
    ["HRV", 2020, "not-in-the-list"],
    ["HUN", 2020, "not-in-the-list"],
    ["SRB", 2011, "home"],
    ["XKX", 2020, "not-classed"],
    ["ZZZ", 2020, "not-in-the-list"],
  ])("%s is, as of %i, in the class %s", (code, year, id) => {
    expect(classOf(code, year)).toBe(id);
  });

  test("Serbia is home and Kosovo* is not classed at every year, and no other party is either", () => {
    const { first, newest } = dataset.years;
    for (let year = first; year <= newest; year++) {
      const apart = [...dataset.parties.keys()]
        .map((code) => `${code} ${classOf(code, year)}`)
        .filter((text) => /home|not-classed/.test(text));
      expect(apart.sort()).toEqual(["SRB home", "XKX not-classed"]);
    }
  });

  test("the key holds every class that is shown, each once", () => {
    const ids = agreements.classes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const code of dataset.parties.keys()) {
      for (let year = dataset.years.first; year <= dataset.years.newest; year++) {
        expect(ids).toContain(classOf(code, year));
      }
    }
  });

  test("seven years of conclusion take the seven steps of the ramp in order of time", () => {
    const steps = agreements.classes
      .filter(({ kind }) => kind === "concluded")
      .map(({ year, symbol }) => [year, symbol.kind === "solid" ? symbol.fill : "hatched"]);
    expect(steps).toEqual([
      [2011, "--ramp-1"],
      [2013, "--ramp-2"],
      [2014, "--ramp-3"],
      [2015, "--ramp-4"],
      [2017, "--ramp-5"],
      [2018, "--ramp-6"],
      [2020, "--ramp-7"],
    ]);
  });
});

test("the layers are seven initiatives with marks, the meetings and the cooperation", () => {
  expect(layers.switched.map(({ id }) => id)).toEqual([
    "6s",
    "seensa",
    "v4",
    "rcc",
    "nato",
    "eu",
    "pfp",
    "meetings",
    "cooperation",
  ]);
});

describe("The meetings that the list's page tells of", () => {
  test("are seven, numbered by date, each with the date that the page gives", () => {
    expect(
      meetings.numbered.map(({ number, meeting }) => [
        number,
        meeting.start.slice(0, 7),
        meeting.listedDate,
        meeting.place.city,
      ]),
    ).toEqual([
      [1, "2011-05", "2011-05", "Sofia"],
      [2, "2011-11", "2011-11", "Warsaw"],
      [3, "2011-11", "2011-11", "Tirana"],
      [4, "2014-05", "2014-05-20", "Sarajevo"],
      [5, "2014-10", "2014-10-23", null],
      [6, "2014-11", "2014-11-25", "Zagreb"],
      [7, "2015-05", "2015-05-20", "Skopje"],
    ]);
  });

  test("have five of their places from the page: the first from elsewhere, the fifth from nowhere", () => {
    const unnamed = meetings.numbered.filter(({ meeting }) => !meeting.isPlaceOnListPage);
    expect(unnamed.map(({ number }) => number)).toEqual([1, 5]);
  });

  test("have all but the fifth on the map: no source says where that one was", () => {
    const years = [2014, 2015, dataset.years.newest];
    const numbers = years.flatMap((year) =>
      meetings.placesAsOf(year, groups).map(({ number }) => number),
    );
    expect(numbers).not.toContain(5);
  });

  test.each([
    [2010, []],
    [2011, [1, 2, 3]],
    [2013, [1, 2, 3]],
    [2014, [1, 2, 3, 4, 6]],
    [2020, [1, 2, 3, 4, 6, 7]],
  ])("as of %i those on the map are %j", (year, numbers) => {
    expect(meetings.placesAsOf(year, none).map(({ number }) => number)).toEqual(numbers);
  });
});

describe("The meetings that were found elsewhere", () => {
  test("of 6S are one in Ljubljana, without a number, as of 2014", () => {
    const with6s = meetings.placesAsOf(2014, new Set(["6s"]));
    expect(with6s.map(({ city, number }) => [city, number])).toContainEqual(["Ljubljana", null]);
    expect(meetings.placesAsOf(2014, none).every(({ number }) => number !== null)).toBe(true);
  });

  test("after 2020 are in Skopje, Ohrid and Sofia, and stand with 2020", () => {
    const laterCities = (year: number) =>
      meetings
        .placesAsOf(year, groups)
        .filter(({ remarks }) => remarks.includes("afterTheList"))
        .map(({ city }) => city);
    expect(laterCities(2019)).toEqual([]);
    expect(laterCities(2020)).toEqual(["Skopje", "Ohrid", "Sofia"]);
  });
});

describe("The places of cooperation", () => {
  test("are eight, each with a name that an address can carry", () => {
    expect(cooperation.places.map(({ id }) => id).sort()).toEqual([
      "belgrade",
      "brussels",
      "kragujevac",
      "krusevac",
      "kumanovo",
      "manchester",
      "mladenovac",
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

  test("come with the first thing told of them: Kruševac 2013, Waco 2017, Mladenovac 2018", () => {
    expect(siteIds(2012)).toEqual(expect.arrayContaining(["kumanovo", "kragujevac", "brussels"]));
    expect(siteIds(2012)).not.toContain("krusevac");
    expect(siteIds(2013)).toContain("krusevac");
    expect(siteIds(2016)).not.toContain("waco");
    expect(siteIds(2017)).toContain("waco");
    expect(siteIds(2017)).not.toContain("mladenovac");
    expect(siteIds(2018)).toContain("mladenovac");
  });
});

test("every shipped meeting, milestone and project with coordinates can be seen on the map", () => {
  const onTheMap = new Set([
    ...meetings.placesAsOf(dataset.years.newest, groups).map(({ id }) => id),
    ...cooperation
      .placesAsOf(dataset.years.newest, none)
      .flatMap((one) => [
        ...one.projects.map(({ project }) => project.id),
        ...one.milestones.map(({ id }) => id),
        ...one.meetings.map(({ id }) => id),
      ]),
  ]);
  const placed = [...dataset.meetings, ...dataset.milestones, ...dataset.projects].filter(
    ({ place }) => place.longitude !== null,
  );
  expect(placed.length).toBeGreaterThan(30);
  expect(placed.filter(({ id }) => !onTheMap.has(id))).toEqual([]);
});
