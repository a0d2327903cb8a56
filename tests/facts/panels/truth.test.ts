import { describe, expect, test } from "vitest";
import { panelOf } from "../../../src/view/panel.ts";
import { panelNames } from "../../panels/everyPanel.tsx";
import { truthPromises } from "../../panels/truthPromises.ts";
import { page, serbia } from "./serbia.ts";

// Every party in every year: some 1,500 panels a language.
describe.each(page.languages)("In $lang", (words) => {
  test.each(truthPromises)("%s", (_promise, holds) => holds(page, words));
});

test("No panel needs a style of its own in the markup: the policy would refuse it", () => {
  const [first] = serbia.parties.keys();
  for (const name of panelNames) {
    for (const selected of name === "details" ? serbia.parties.keys() : [first ?? null]) {
      expect(page.markupOf(name, { panel: selected && panelOf(selected) })).not.toContain(
        " style=",
      );
    }
  }
});
