import { describe, expect, test } from "vitest";
import type { Milestone } from "../../src/domain/gathering.ts";
import { AS_LISTED, reckoningOf } from "../../src/domain/reckoning.ts";
import { cooperationLayerOf } from "../../src/layers/cooperationLayer.ts";
import { layersOf, recordOf } from "../../src/layers/index.ts";
import type { PlaceRecord } from "../../src/layers/layer.ts";
import { country, invented } from "../invented/invented.ts";

const layers = layersOf(invented);
const { meetings, cooperation } = layers.places;
const groups = new Set(invented.initiatives.map(({ id }) => id));
const none = new Set<string>();

const site = (id: string) => {
  const found = cooperation.places.find((one) => one.id === id);
  if (!found) throw new Error(`No site is called ${id}.`);
  return found;
};
const siteIds = (year: number) => cooperation.placesAsOf(year, none).map(({ id }) => id);

/** Nothing of the cooperation but milestones like the invented one that has a place. */
function sitesOfMilestones(...changes: readonly Partial<Milestone["place"]>[]) {
  const milestone = invented.milestones.find(({ place }) => place.city === "Vienna");
  if (!milestone) throw new Error("No invented milestone is in Vienna.");
  return cooperationLayerOf({
    ...invented,
    projects: [],
    meetings: [],
    milestones: changes.map((change) => ({
      ...milestone,
      place: { ...milestone.place, ...change },
    })),
  }).places;
}

describe("The meetings of the list's page", () => {
  test("are numbered by date, each with the date that the page gives", () => {
    expect(
      meetings.numbered.map(({ number, meeting }) => [
        number,
        meeting.listedDate,
        meeting.place.city,
      ]),
    ).toEqual([
      [1, "2013-05-21", "Ljubljana"],
      [2, "2014-10", null],
      [3, "2016-04", "Bled"],
    ]);
  });

  test("have their place on the page only where its own words name it", () => {
    const named = meetings.numbered.filter(({ meeting }) => meeting.isPlaceOnListPage);
    expect(named.map(({ number }) => number)).toEqual([1]);
  });

  test.each([
    [2012, []],
    [2013, [1]],
    [2014, [1]],
    [2015, [1]],
    [2016, [1, 3]],
    [2018, [1, 3]],
  ])("as of %i those on the map are %j; the second has no place", (year, numbers) => {
    expect(meetings.placesAsOf(year, none).map(({ number }) => number)).toEqual(numbers);
  });
});

describe("Meetings found elsewhere", () => {
  const citiesOf = (year: number, shown: ReadonlySet<string>) =>
    meetings
      .placesAsOf(year, shown)
      .filter(({ number }) => number === null)
      .map(({ city, remarks }) => [city, remarks.includes("afterTheList")]);

  test("stand on the map with their group alone, and have no number", () => {
    expect(citiesOf(2018, new Set(["lakes"]))).toEqual([["Warsaw", true]]);
    expect(citiesOf(2018, new Set(["rivers"]))).toEqual([]);
    expect(citiesOf(2018, none)).toEqual([]);
  });

  test("after the list's newest year stand with that year and are marked", () => {
    expect(citiesOf(2017, groups)).toEqual([]);
    expect(citiesOf(2018, groups)).toEqual([["Warsaw", true]]);
    const isLater = ({ remarks }: PlaceRecord) => remarks.includes("afterTheList");
    expect(meetings.placesAsOf(2018, none).some(isLater)).toBe(false);
  });

  test("stand with their own year where records reach it", () => {
    const { places } = layersOf(invented, reckoningOf({ ...AS_LISTED, records: "all" }));
    const citiesAsOf = (year: number) =>
      places.meetings.placesAsOf(year, groups).map(({ city }) => city);
    expect(citiesAsOf(2018)).not.toContain("Warsaw");
    expect(citiesAsOf(2019)).toContain("Warsaw");
  });

  test("of no group are no meetings of a layer, but places of cooperation", () => {
    expect(meetings.places.map(({ city }) => city)).toEqual(["Ljubljana", "Bled", "Warsaw"]);
    expect(site("vienna").meetings.map(({ id }) => id)).toEqual(["ev-05"]);
  });
});

describe("The places of cooperation", () => {
  test("each stand once, by a name that an address can carry", () => {
    expect(cooperation.places.map(({ id }) => id)).toEqual(["graz", "bled", "vienna"]);
    const [sankt] = sitesOfMilestones({ city: "Sankt Pölten" });
    expect(sankt?.id).toBe("sankt-polten");
  });

  test("know what is told of them", () => {
    expect(site("vienna").milestones.map(({ id }) => id)).toEqual(["ms-1"]);
    expect(site("graz").projects).toMatchObject([{ project: { id: "p-training" }, partner: null }]);
    expect(site("bled").projects).toMatchObject([
      { project: { id: "p-water" }, partner: { partner: "Institute of Bled", confidence: "low" } },
    ]);
  });

  test("are uncertain where all that puts something there is of low confidence", () => {
    const uncertain = cooperation.places.filter(({ isUncertain }) => isUncertain);
    expect(uncertain.map(({ id }) => id)).toEqual(["bled"]);
  });

  test.each([
    [2008, []],
    [2009, ["vienna"]],
    [2012, ["vienna"]],
    [2013, ["graz", "vienna"]],
    [2014, ["graz", "vienna"]],
    [2015, ["graz", "bled", "vienna"]],
  ])("come with the first thing told of them: as of %i they are %j", (year, ids) => {
    expect(siteIds(year)).toEqual(ids);
  });

  test("come with the end of a project without a beginning, and at once where no year is given", () => {
    const projects = invented.projects.map((project) => ({ ...project, start: null }));
    const asOf = (year: number) =>
      cooperationLayerOf({ ...invented, projects })
        .placesAsOf(year, none)
        .map(({ id }) => id);
    expect(asOf(2000)).toEqual(["graz"]);
    expect(asOf(2015)).toEqual(["graz", "vienna"]);
    expect(asOf(2016)).toEqual(["graz", "bled", "vienna"]);
  });

  test("are two where two towns have one name, and one where one town is told of twice", () => {
    const two = sitesOfMilestones({}, { country: country("CHE"), longitude: 8 });
    expect(two.map(({ id }) => id)).toEqual(["vienna", "vienna-che"]);
    expect(sitesOfMilestones({}, {}).map(({ milestones }) => milestones.length)).toEqual([2]);
  });
});

test("every meeting, milestone and project with coordinates can be seen on the map", () => {
  const newest = invented.years.newest;
  const onTheMap = new Set([
    ...meetings.placesAsOf(newest, groups).map(({ id }) => id),
    ...cooperation
      .placesAsOf(newest, none)
      .flatMap((one) => [
        ...one.projects.map(({ project }) => project.id),
        ...one.milestones.map(({ id }) => id),
        ...one.meetings.map(({ id }) => id),
      ]),
  ]);
  const placed = [...invented.meetings, ...invented.milestones, ...invented.projects].filter(
    ({ place }) => place.longitude !== null,
  );
  expect(placed).toHaveLength(6);
  expect(placed.filter(({ id }) => !onTheMap.has(id))).toEqual([]);
});

test.each([
  ["meeting", "ev-06", "POL"],
  ["site", "graz", "AUT"],
  ["meeting", "ev-02", null],
  ["site", "atlantis", null],
])("the country of the %s %s is %s", (kind, id, code) => {
  expect(recordOf(layers, { kind, id })?.record.country ?? null).toBe(code);
  expect(recordOf(layers, null)).toBeNull();
});
