import { expect, test } from "vitest";
import { elementsWith, textOf } from "./dom.ts";
import { page } from "./page.ts";
import { group, meeting, site } from "./readings.ts";

/** The item of a list in which a name stands first. */
function itemOf(panel: Element, name: string): string {
  const items = elementsWith(panel, "li", name).map(textOf);
  const found = items.find((item) => item.startsWith(name));
  if (found === undefined) throw new Error(`No item begins with “${name}”`);
  return found;
}

test("A stay of low confidence is said to be so on the group's panel and on the member's", () => {
  const rivers = page.open(group("rivers"));
  expect(itemOf(rivers, "Hungary since")).toContain("low confidence");
  expect(itemOf(rivers, "Czechia since")).not.toContain("low confidence");
  expect(itemOf(page.open("HUN"), "Rivers Forum")).toContain("(low confidence)");
});

test("A meeting of low confidence is said to be so on its own panel and in its group's list", () => {
  expect(textOf(page.open(meeting("ev-03")))).toContain("low confidence");
  expect(itemOf(page.open(group("rivers")), "Meeting of the Rivers")).toContain("low confidence");
  expect(textOf(page.open(meeting("ev-02")))).not.toContain("low confidence");
});

test("A party whose name rests on little is said so where its panel is headed", () => {
  expect(textOf(page.open("ITA"))).toContain("Italy low confidence");
  expect(textOf(page.open("SVN"))).not.toContain("Slovenia low confidence");
});

test("A place that one uncertain partner alone puts on the map is uncertain", () => {
  const sites = page.readingOf().layers.places.cooperation.places;
  expect(sites.map(({ city }) => city)).toEqual(["Graz", "Bled", "Vienna"]);
  expect(sites.filter(({ isUncertain }) => isUncertain).map(({ city }) => city)).toEqual(["Bled"]);
  expect(textOf(page.open(site("bled")))).toContain("Slovenia (low confidence)");
});
