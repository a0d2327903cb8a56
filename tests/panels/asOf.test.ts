import { describe, expect, test } from "vitest";
import { elementsWith, markupOf, party, read, textOf } from "./rendering.tsx";

describe("The title", () => {
  test("as of 2020 says fifteen agreements", () => {
    expect(read("title")).toContain("Fifteen agreements, 2011–2020");
    expect(read("title")).toContain("with 13 states and two organisations");
  });

  test("as of 2014 says ten agreements", () => {
    expect(read("title", { year: 2014 })).toContain("Ten agreements, 2011–2014");
    expect(read("title", { year: 2014 })).toContain("with five more states");
  });
});

describe("The layer rows", () => {
  const rowOf = (name: string, year: number): string => {
    const [row] = elementsWith(markupOf("layers", { year }), "li", name);
    if (row === undefined) throw new Error(`No row ${name}`);
    return textOf(row);
  };

  test.each([
    ["6S initiative", "3 of 5"],
    ["SEENSA", "5 of 11"],
    ["Visegrad Group", "3 of 4"],
    ["Regional Cooperation Council", "5 of 11"],
    ["NATO", "10 of 30"],
    ["European Union", "10 of 27"],
    ["Partnership for Peace", "2 of 19"],
  ])("as of 2020 %s reads %s", (name, count) => {
    expect(rowOf(name, 2020)).toContain(count);
  });

  test.each([
    ["6S initiative", "3 of 5"],
    ["NATO", "5 of 28"],
    ["European Union", "5 of 28"],
  ])("as of 2014 %s reads %s", (name, count) => {
    expect(rowOf(name, 2014)).toContain(count);
  });

  test("say that 6S was not formed by 2012", () => {
    expect(rowOf("6S initiative", 2012)).toContain("not formed by 2012");
  });

  test("have a checkbox each, ticked for the layers that are on", () => {
    const boxes = markupOf("layers").match(/<input type="checkbox"[^>]*>/g) ?? [];
    expect(boxes).toHaveLength(9);
    expect(boxes.filter((box) => box.includes("checked"))).toHaveLength(1);
  });

  test("show a line for the two newest initiatives alone", () => {
    const markup = markupOf("layers", { active: ["6s", "seensa", "rcc"] });
    expect(markup).toMatch(/data-layer="rcc" data-on="true" data-band="1"/);
    expect(markup).toMatch(/data-layer="seensa" data-on="true" data-band="2"/);
    expect(markup).toMatch(/data-layer="6s" data-on="true">/);
  });
});

describe("The dock", () => {
  test("gives the running total of each year up to the year shown", () => {
    const [row] = elementsWith(markupOf("dock"), "tr", "Running total");
    expect(textOf(row ?? "")).toBe("Running total 4 4 7 10 11 11 13 14 14 15");
    const [earlier] = elementsWith(markupOf("dock", { year: 2014 }), "tr", "Running total");
    expect(textOf(earlier ?? "")).toBe("Running total 4 4 7 10 – – – – – –");
  });

  test("has a slider that says its value in words", () => {
    expect(markupOf("dock", { year: 2014 })).toContain('aria-valuetext="2014, ten agreements"');
  });

  test("has a tile for each of the fifteen, and five for procedures launched", () => {
    const tiles = markupOf("dock").match(/<button[^>]*class="tile"[^>]*>/g) ?? [];
    expect(tiles).toHaveLength(15 + 5);
  });

  test("as of 2014 outlines the tiles of later years and hatches Romania and Cyprus", () => {
    const tilesOf = (code: string): readonly string[] =>
      markupOf("dock", { year: 2014 }).match(new RegExp(`data-party="${code}"[^>]*>`, "g")) ?? [];
    expect(tilesOf("POL")).toEqual([expect.stringContaining('data-class="later"')]);
    for (const code of ["ROU", "CYP"]) {
      expect(tilesOf(code)).toEqual([
        expect.stringContaining('data-class="later"'),
        expect.stringContaining('data-class="launched"'),
      ]);
    }
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
      const rows = elementsWith(markupOf("table", { year }), "tr", "").filter((row) =>
        row.includes('scope="row"'),
      );
      expect(rows).toHaveLength(18);
    }
  });

  test("as of 2020 counts 15 concluded and 3 launched", () => {
    expect(read("table")).toContain("15 concluded, 3 launched · as of 2020");
  });

  test("as of 2014 says of Poland that it is not in the list as of 2014", () => {
    const [row] = elementsWith(markupOf("table", { year: 2014 }), "tr", "Poland");
    expect(textOf(row ?? "")).toContain("Not in the list as of 2014");
  });

  test("gives the names that the list writes", () => {
    for (const name of ["Slovak R.", "Czech R.", "BiH", "Macedonia", "Luxemburg"]) {
      expect(read("table")).toContain(`listed as “${name}”`);
    }
  });

  test("is sorted by number, and says so", () => {
    expect(markupOf("table").match(/aria-sort="ascending"/g)).toHaveLength(1);
    expect(markupOf("table")).toMatch(/aria-sort="ascending"[^>]*>\s*<button[^>]*>No\./);
  });
});

describe("Coverage", () => {
  test("says who of 6S is not in the list", () => {
    expect(read("coverage")).toContain("Not in the list: Croatia.");
  });

  test("does not class Kosovo*", () => {
    expect(read("coverage")).toContain("Kosovo* is not classed.");
  });
});

test("The seals are outlines before the year of their listing, and NATO is listed 2011", () => {
  expect(read("seals")).toContain("NATO: agreement with the organisation, concluded 2011");
});

test("The tooltip of Slovenia names its status and its groups", () => {
  const text = read("tooltip", { selected: party("SVN") });
  expect(text).toContain("Slovenia Concluded 2013");
  expect(text).toContain("SEENSA");
});
