import { expect, test } from "vitest";
import { elementsWith, textOf } from "../../panels/dom.ts";
import { group, meeting, site } from "../../panels/readings.ts";
import { page, serbia } from "./serbia.ts";

const isLow = ({ confidence }: { confidence: string }): boolean => confidence === "low";
const { words, layers } = page.readingOf();

/** The items of a panel's lists, as they read. */
const itemsOf = (panel: Element): readonly string[] => elementsWith(panel, "li").map(textOf);

const lowStays = serbia.memberships.filter(isLow);

test("More than thirty stays are of low confidence, all of them in the RCC", () => {
  expect(lowStays.length).toBeGreaterThan(30);
  expect(new Set(lowStays.map(({ initiative }) => initiative))).toEqual(new Set(["rcc"]));
});

test("Each of them is said to be so on the group's panel and on the member's", () => {
  const items = itemsOf(page.open(group("rcc")));
  for (const { member } of lowStays) {
    const name = words.partyName(member);
    // A name may begin another one's, or stand in a list of tiles.
    const stays = items.filter((item) => item.startsWith(`${name} participant`));
    expect(stays.join(), name).toContain("low confidence");
    expect(textOf(page.open(member)), name).toMatch(
      /Regional Cooperation Council[^.]*?\(low confidence\)/,
    );
  }
});

test("Two meetings are of low confidence, and said to be so in both places", () => {
  const low = serbia.meetings.filter(isLow);
  expect(low.map(({ id }) => id)).toEqual(["ev-05", "ev-06"]);
  for (const { id, title, initiative } of low) {
    expect(textOf(page.open(meeting(id)))).toContain("low confidence");
    const entry = itemsOf(page.open(group(initiative ?? ""))).find((item) =>
      item.startsWith(title),
    );
    expect(entry, id).toContain("low confidence");
  }
});

test("A party whose name rests on little is said so where its panel is headed", () => {
  const low = [...serbia.parties.values()].filter(({ evidence }) => isLow(evidence));
  expect(low.length).toBeGreaterThan(10);
  for (const { code } of low) {
    expect(textOf(page.open(code))).toContain(`${words.partyName(code)} low confidence`);
  }
});

test("A place that one uncertain partner alone puts on the map is uncertain: Waco", () => {
  const sites = layers.places.cooperation.places;
  expect(sites.filter(({ isUncertain }) => isUncertain).map(({ city }) => city)).toEqual(["Waco"]);
  expect(textOf(page.open(site("waco")))).toContain("low confidence");
});
