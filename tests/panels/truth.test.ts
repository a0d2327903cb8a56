import { afterEach, describe, expect, test } from "vitest";
import { panelOf } from "../../src/view/panel.ts";
import { pause } from "./dom.ts";
import { panelNames } from "./everyPanel.tsx";
import { page } from "./page.ts";
import { truthPromises } from "./truthPromises.ts";
import { untruthIn } from "./untruth.ts";

afterEach(pause);

const codes = [...page.facts.dataset.parties.keys()];

describe.each(page.languages)("In $lang", (words) => {
  test.each(truthPromises)("%s", (_promise, holds) => holds(page, words));
});

test.each([
  ["en", "<p>It is <b>in force</b></p>", "in force"],
  ["en", '<button aria-label="Signed 2012">x</button>', "Signed"],
  ["sr-Cyrl", "<p>Споразум је потписан</p>", "потписан"],
  ["sr-Latn", "<p>Sporazum je na snazi</p>", "na snazi"],
  ["en", "<p>There is <b>no</b> agreement</p>", "no agreement"],
  ["en", "<p>not rati<b>fied</b></p>", "ratified"],
  ["en", "<p>Assigned, invalid</p>", null],
  ["en", "<p>concluded 2012</p>", null],
])("In %s what must not be said is found in “%s”: %s", (language, markup, said) => {
  expect(untruthIn(language).in(markup)).toBe(said);
});

test("Of the list's year it is looked for apart from what other sources say", () => {
  const untruth = untruthIn("en").inWhatTheListSays;
  expect(untruth('<section class="other-sources"><p>Signed 2010</p></section>')).toBeNull();
  expect(untruth('<q><span lang="en">signed</span></q>')).toBeNull();
  expect(untruth("<section><p>Signed 2010</p></section>")).toBe("Signed");
});

test("Every panel is rendered in Node, where there is no window", () => {
  expect(typeof window).toBe("undefined");
  expect(typeof document).toBe("undefined");
  for (const name of panelNames) {
    const panel = panelOf(page.party("CZE"));
    expect(page.markupOf(name, { panel }).length, name).toBeGreaterThan(0);
  }
});

test("No panel needs a style of its own in the markup: the policy would refuse it", () => {
  for (const name of panelNames) {
    for (const selected of name === "details" ? codes : [page.party("CZE")]) {
      expect(
        page.show(name, { panel: panelOf(selected) }).querySelector("[style]"),
        name,
      ).toBeNull();
    }
  }
});

test("An organisation never colours its members: Switzerland is in NATO as of 2014, and not in the list", () => {
  const { agreements, groups } = page.readingOf().layers;
  const nato = groups.find(({ id }) => id === "nato");
  const switzerland = page.party("CHE");
  expect(nato?.membersAsOf(2014).has(switzerland)).toBe(true);
  expect(agreements.classAsOf(page.party("NATO"), 2014).kind).toBe("concluded");
  expect(agreements.classAsOf(switzerland, 2014).kind).toBe("not-in-the-list");
});
