import { expect, test } from "vitest";
import { isUncertain } from "../../src/layers/placeLayer.ts";
import { elementsWith, markupOf, read, readingOf, textOf } from "./oldRendering.tsx";
import { serbia } from "./serbia.ts";

const isLow = ({ confidence }: { confidence: string }): boolean => confidence === "low";
const { words, layers } = readingOf();

/** The items of lists in which a name stands first. */
const itemsOf = (markup: string, name: string): readonly string[] =>
  elementsWith(markup, "li", name)
    .map(textOf)
    .filter((text) => text.startsWith(name));

test("A stay of low confidence is said to be so on the group's panel and on the member's", () => {
  const low = serbia.memberships.filter(isLow);
  expect(low.length).toBeGreaterThan(30);
  for (const { initiative: id, member } of low) {
    const group = markupOf("details", { opened: { kind: "group", id } });
    const [stay = ""] = itemsOf(group, words.partyName(member));
    expect(stay, `${member} in ${id}`).toContain("low confidence");
    const party = textOf(markupOf("details", { selected: member }));
    expect(party, member).toMatch(/Regional Cooperation Council[^.]*?\(low confidence\)/);
  }
});

test("A meeting of low confidence is said to be so on its own panel and in its group's list", () => {
  const low = serbia.meetings.filter(isLow);
  expect(low.map(({ id }) => id)).toEqual(["ev-05", "ev-06"]);
  for (const { id, title, initiative } of low) {
    expect(read("details", { opened: { kind: "meeting", id } })).toContain("low confidence");
    const group = markupOf("details", { opened: { kind: "group", id: initiative ?? "" } });
    const [entry = ""] = itemsOf(group, title);
    expect(entry, id).toContain("low confidence");
  }
});

test("A party whose name rests on little is said so where its panel is headed", () => {
  const low = [...serbia.parties.values()].filter(({ evidence }) => isLow(evidence));
  expect(low.length).toBeGreaterThan(10);
  for (const { code } of low) {
    expect(read("details", { selected: code })).toMatch(
      new RegExp(`${words.partyName(code)} low confidence`),
    );
  }
});

test("A place that one uncertain partner alone puts on the map is uncertain: Waco", () => {
  const sites = layers.switched.flatMap((layer) =>
    layer.kind === "cooperation" ? layer.sites : [],
  );
  expect(sites.filter(isUncertain).map(({ city }) => city)).toEqual(["Waco"]);
  expect(read("details", { opened: { kind: "site", id: "waco" } })).toContain("low confidence");
});
