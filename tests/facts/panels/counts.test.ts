import { describe, expect, test } from "vitest";
import { statesNotNamed, tableRows } from "../../../src/panels/table/tableRows.ts";
import { coverageWords } from "../../../src/words/english/coverage.ts";
import { elementWith, partiesIn, rowOf, textOf } from "../../panels/dom.ts";
import type { PanelName } from "../../panels/everyPanel.tsx";
import { page } from "./serbia.ts";

const shown = new Map<string, Element>();

/** A panel as of a year, rendered once for all that is said of it. */
function asOf(panel: PanelName, year: number): Element {
  const key = `${panel} ${year}`;
  const element = shown.get(key) ?? page.show(panel, { year });
  shown.set(key, element);
  return element;
}

const read = (panel: PanelName, year = 2020): string => textOf(asOf(panel, year));

describe("The title", () => {
  test("as of 2020 says fifteen agreements, with 13 states and two organisations", () => {
    expect(read("title")).toContain("Fifteen agreements, 2011–2020");
    expect(read("title")).toContain("with 13 states and two organisations");
  });

  test("as of 2014 says ten agreements, and five procedures still open", () => {
    expect(read("title", 2014)).toContain("Ten agreements, 2011–2014");
    expect(read("title", 2014)).toContain("with five more states");
  });
});

describe("Of each group, the members with an agreement", () => {
  test.each([
    [2020, "6S initiative", "3 of 5"],
    [2020, "SEENSA", "5 of 11"],
    [2020, "Visegrad Group", "3 of 4"],
    [2020, "Regional Cooperation Council", "5 of 11"],
    [2020, "NATO", "10 of 30"],
    [2020, "European Union", "10 of 27"],
    [2020, "Partnership for Peace", "2 of 19"],
    [2014, "6S initiative", "3 of 5"],
    [2014, "NATO", "5 of 28"],
    [2014, "European Union", "5 of 28"],
  ])("as of %i, %s: %s, in the layers and in the coverage", (year, name, count) => {
    expect(textOf(elementWith(asOf("layers", year), "li", `${name} ${count}`))).toMatch(name);
    expect(textOf(rowOf(asOf("coverage", year), name))).toContain(count);
  });

  test("6S was not formed by 2012, and nobody is counted", () => {
    const row = rowOf(asOf("coverage", 2012), "6S initiative");
    expect(textOf(elementWith(asOf("layers", 2012), "li", "6S initiative"))).toContain(
      "not formed by 2012",
    );
    expect(textOf(row)).toContain("not formed by 2012");
    expect(textOf(row)).not.toContain("none");
    expect(partiesIn(row)).toEqual([]);
  });

  test("nine layers can be switched on, and the meetings alone are on", () => {
    const boxes = [...asOf("layers", 2020).querySelectorAll("input[type=checkbox]")];
    expect(boxes).toHaveLength(9);
    expect(boxes.filter((box) => box.hasAttribute("checked"))).toHaveLength(1);
  });
});

describe("Coverage", () => {
  const row = (name: string): string => textOf(rowOf(asOf("coverage", 2020), name));

  test("of SEENSA stands in the order of the list, then by name", () => {
    expect(partiesIn(rowOf(asOf("coverage", 2020), "SEENSA")).join(" ")).toBe(
      "BGR SVN BIH MKD ROU MNE ALB HRV GRC MDA TUR XKX",
    );
  });

  test("names those not in the list for the four regional initiatives alone", () => {
    for (const name of ["6S initiative", "SEENSA", "Visegrad Group", "Regional Cooperation"]) {
      expect(row(name)).toContain("Not in the list: ");
    }
    expect(row("European Union")).not.toContain("Not in the list: ");
    expect(row("Visegrad Group")).toContain("Not in the list: Hungary.");
    expect(row("6S initiative")).toContain("Not in the list: Croatia.");
  });

  test.each(page.languages.map((words) => [words.lang, words] as const))(
    "in %s says that Kosovo* stands outside the count",
    (_lang, words) => {
      const said = coverageWords(words).notClassed(words.partyName("XKX"));
      expect(page.read("coverage", { words })).toContain(said);
    },
  );
});

describe("The dock", () => {
  const totals = (year: number): string =>
    textOf(elementWith(asOf("dock", year), "tr", "Running total"));

  test("gives the running total of each year up to the year shown", () => {
    expect(totals(2020)).toBe("Running total 4 4 7 10 11 11 13 14 14 15");
    expect(totals(2014)).toBe("Running total 4 4 7 10 – – – – – –");
  });

  test("as of 2014 is at ten agreements, in words", () => {
    const slider = asOf("dock", 2014).querySelector("input[type=range]");
    expect(slider?.getAttribute("aria-valuetext")).toBe("2014, ten agreements");
  });

  test("has a tile for each of the fifteen, and five for procedures launched", () => {
    expect(asOf("dock", 2020).querySelectorAll("button.tile")).toHaveLength(15 + 5);
  });

  test("as of 2014 outlines the tiles of later years and hatches Romania and Cyprus", () => {
    const classesOf = (code: string) =>
      [...asOf("dock", 2014).querySelectorAll(`[data-party=${code}]`)].map((tile) =>
        tile.getAttribute("data-class"),
      );
    expect(classesOf("POL")).toEqual(["later"]);
    for (const code of ["ROU", "CYP"]) expect(classesOf(code)).toEqual(["later", "launched"]);
  });

  test("says that the place of the fifth meeting is not stated", () => {
    expect(read("dock")).toContain(
      "Meeting 5: Thematic Workgroup on Cyber Defence, Place not stated, 23 October 2014",
    );
  });
});

describe("The table", () => {
  test("has 18 rows in every year", () => {
    for (const year of [2011, 2014, 2020]) {
      expect(asOf("table", year).querySelectorAll('th[scope="row"]')).toHaveLength(18);
      expect(tableRows(page.readingOf({ year }))).toHaveLength(18);
    }
  });

  test("as of 2020 counts 15 concluded and 3 launched: Portugal, Germany and Montenegro", () => {
    expect(read("table")).toContain("15 concluded, 3 launched · as of 2020");
    const text = read("table");
    const places = ["no year given", "Portugal", "Germany", "Montenegro"].map((part) =>
      text.lastIndexOf(part),
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
  });

  test("as of 2014 says of Poland that it is not in the list as of 2014", () => {
    expect(textOf(rowOf(asOf("table", 2014), "Poland"))).toContain("Not in the list as of 2014");
  });

  test("gives the names that the list writes, and Spain's only once", () => {
    for (const name of ["Slovak R.", "Czech R.", "BiH", "Macedonia", "Luxemburg"]) {
      expect(read("table")).toContain(`listed as “${name}”`);
    }
    expect(textOf(rowOf(asOf("table", 2020), "Slovakia"))).toContain("listed as “Slovak R.”");
    expect(textOf(rowOf(asOf("table", 2020), "Spain"))).not.toContain("listed as");
  });

  test("Spain is a member of NATO and the EU alone, and of the EU's own none is told", () => {
    const spain = textOf(rowOf(asOf("table", 2020), "Spain"));
    expect(spain.match(/not a member/g)).toHaveLength(5);
    expect(spain).toContain("member of NATO");
    expect(textOf(rowOf(asOf("table", 2020), "European Union"))).not.toContain("not a member");
  });

  test("can be widened by states that the list does not name, Kosovo* alone not classed", () => {
    const states = statesNotNamed(page.readingOf());
    const codes = states.map(({ party }) => String(party.code));
    for (const code of ["HRV", "HUN", "ALB", "USA"]) expect(codes).toContain(code);
    for (const code of ["SRB", "SVK", "PRT", "ROU", "NATO"]) expect(codes).not.toContain(code);
    const kinds = states.map(({ party, status }) => `${party.code} ${status.kind}`);
    expect(kinds.filter((kind) => !kind.endsWith(" not-in-the-list"))).toEqual(["XKX not-classed"]);
  });
});

test("The seal of NATO says that its agreement is with the organisation, concluded 2011", () => {
  expect(read("seals")).toContain("NATO: agreement with the organisation, concluded 2011");
});
