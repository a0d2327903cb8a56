import { afterEach, describe, expect, test } from "vitest";
import { panelOf } from "../../../src/view/panel.ts";
import { deskWords } from "../../../src/words/english/desk.ts";
import { counterpartOf } from "../../panels/deskQueries.ts";
import { elementWith, pause, textOf } from "../../panels/dom.ts";
import { page } from "./serbia.ts";

afterEach(pause);

const shown = new Map<string, HTMLElement>();

/** The page of a marking, rendered once for all that is said of it. */
function desk(chosen: string): HTMLElement {
  const element = shown.get(chosen) ?? page.show("desk", {}, chosen);
  shown.set(chosen, element);
  return element;
}
const counterpart = (chosen: string, party: string): string => counterpartOf(desk(chosen), party);

describe("What corresponds to a marking of Serbia's law", () => {
  test.each([
    ["srb-1-sr-cyrl", "ΑΚΡΩΣ ΑΠΟΡΡΗΤΟ", "TOP SECRET"],
    ["srb-2-sr-cyrl", "ΑΠΟΡΡΗΤΟ", "SECRET"],
    ["srb-3-sr-cyrl", "ΕΜΠΙΣΤΕΥΤΙΚΟ", "CONFIDENTIAL"],
  ])("%s: with Cyprus %s, with the United States %s, as their agreements say", (id, cyp, usa) => {
    for (const [party, marking] of [
      ["Cyprus", cyp],
      ["United States", usa],
    ] as const) {
      expect(counterpart(id, party)).toContain(`${party} ${marking}`);
      expect(counterpart(id, party)).toContain("Read in the agreement");
    }
  });

  test("ИНТЕРНО has no equivalent in the United States, and the agreement says so", () => {
    const text = counterpart("srb-4-sr-cyrl", "United States");
    expect(text).toContain("No equivalent");
    expect(text).toContain("Read in the agreement");
  });

  test("France has both sets, each with its time", () => {
    const text = counterpart("srb-3-sr-cyrl", "France");
    for (const part of [
      "No equivalent",
      "from 1 July 2021",
      "CONFIDENTIEL DÉFENSE",
      "until 1 July 2021",
    ]) {
      expect(text).toContain(part);
    }
    expect(counterpart("srb-4-sr-cyrl", "France")).toContain("No equivalent");
  });

  test.each([1, 2, 3, 4])(
    "Russia is not mapped: its three grades stand at level %i with the reason",
    (level) => {
      const text = counterpart(`srb-${level}-sr-cyrl`, "Russia");
      expect(text).toContain("Not established");
      expect(text).toMatch(/особой важности.*совершенно секретно.*секретно/);
      expect(text).toContain("do not map by rank");
      expect(text).not.toContain("No equivalent");
    },
  );

  test.each(["Kosovo", "Malta"])(
    "of %s nothing was found, which is not “no equivalent”",
    (name) => {
      const text = counterpart("srb-2-sr-cyrl", name);
      expect(text).toContain("Not established. No marking of this party was found.");
      expect(text).not.toContain("No equivalent");
    },
  );

  test("RESERVADO of Spain is pointed out as a false friend in its row", () => {
    expect(counterpart("srb-2-sr-cyrl", "Spain")).toContain(
      "RESERVADO False friend: RESERVADO, Portugal (level 4)",
    );
  });

  test("every party stands once, with one of the three answers", () => {
    const table = elementWith(desk("srb-2-sr-cyrl"), "table.counterparts");
    const heads = [...table.querySelectorAll('th[scope="row"]')];
    const parties = new Set(page.facts.markings.markings.map((marking) => marking.party));
    // All but Serbia itself, and the two of which nothing was found.
    expect(new Set(heads.map((head) => textOf(head))).size).toBe(parties.size - 1 + 2);
    expect(heads).toHaveLength(parties.size - 1 + 2);
    for (const head of heads) {
      expect(head.closest("tr")?.hasAttribute("data-correspondence")).toBe(true);
    }
  });
});

test("Of a marking without a level, or of none, nothing corresponds and it is said why", () => {
  const [russian, french] = [desk("rus-rank-3-ru"), desk("fra-3-fr")];
  expect(textOf(russian)).toContain("Not established. Its correspondence");
  expect(textOf(french)).toContain("No equivalent. The party has no marking");
  for (const shown of [russian, french]) expect(shown.querySelector(".counterparts")).toBeNull();
});

test("Between two other parties it is said to be read through Serbia's levels", () => {
  expect(textOf(desk("cze-2-cs"))).toContain("Read through the levels of the law of Serbia");
  expect(textOf(desk("srb-2-sr"))).not.toContain("Read through the levels");
});

test.each(page.languages)("In $lang every screen says that it is a reading aid", (words) => {
  for (const chosen of [null, "srb-3-sr-cyrl", "rus-rank-1-ru", "fra-3-fr"]) {
    expect(page.markupOf("desk", { words }, chosen)).toContain(deskWords(words).readingAid);
  }
});

test("Poland's name opens its panel from the desk, and says that it is open", () => {
  const shown = page.show("desk", { panel: panelOf(page.party("POL")) });
  const button = [...shown.querySelectorAll("button")].find((one) => textOf(one) === "Poland");
  expect(button?.getAttribute("aria-pressed")).toBe("true");
});
