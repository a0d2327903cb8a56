import { within } from "@testing-library/dom";
import { describe, expect, test } from "vitest";
import { panelOf } from "../../src/view/panel.ts";
import { elementsWith, elementWith, textOf } from "./dom.ts";
import { page } from "./page.ts";

describe("The title", () => {
  test.each([
    [2018, "Four agreements, 2012–2018", "with three states and one organisation"],
    [2018, "Four agreements, 2012–2018", "A procedure is open with one more state."],
    [2014, "Three agreements, 2012–2014", "with two states and one organisation"],
    [2014, "Three agreements, 2012–2014", "Procedures are open with two more states."],
    [2012, "Two agreements, 2012", "with one state and one organisation"],
  ])("as of %i says: %s … %s", (year, heading, sentence) => {
    const title = page.show("title", { year });
    expect(textOf(elementWith(title, "h1"))).toBe(heading);
    expect(textOf(title)).toContain(sentence);
  });
});

describe("The layer rows", () => {
  const rowOf = (name: string, year: number): string =>
    textOf(elementWith(page.show("layers", { year }), "li", name));

  test.each([
    [2018, "Lakes Initiative", "1 of 3"],
    [2018, "Rivers Forum", "2 of 2"],
    [2018, "NATO 3", "3 of 4"],
    [2014, "Lakes Initiative", "0 of 3"],
    [2014, "NATO 2", "2 of 4"],
    [2012, "Lakes Initiative", "not formed by 2012"],
  ])("as of %i the row of %s reads %s", (year, name, count) => {
    expect(rowOf(name, year)).toContain(count);
  });

  test("have a checkbox each by the layer's name, ticked for the layers that are on", () => {
    const rows = within(page.show("layers"));
    const boxes = rows.getAllByRole("checkbox", { hidden: true });
    expect(boxes).toHaveLength(5);
    const meetings = rows.getByRole("checkbox", { name: /^Meetings, in order/, hidden: true });
    expect(boxes.filter((box) => box.hasAttribute("checked"))).toEqual([meetings]);
  });

  test("show a line for the two newest initiatives alone", () => {
    const rows = page.show("layers", { active: ["lakes", "rivers", "nato"] });
    const lineOf = (id: string) => {
      const row = rows.querySelector(`[data-layer=${id}]`);
      return [row?.getAttribute("data-on"), row?.getAttribute("data-band")];
    };
    expect(lineOf("nato")).toEqual(["true", "1"]);
    expect(lineOf("rivers")).toEqual(["true", "2"]);
    expect(lineOf("lakes")).toEqual(["true", null]);
  });
});

describe("The dock", () => {
  test("gives the running total of each year up to the year shown", () => {
    const totals = (year: number): string =>
      textOf(elementWith(page.show("dock", { year }), "tr", "Running total"));
    expect(totals(2018)).toBe("Running total 2 2 3 3 3 3 4");
    expect(totals(2014)).toBe("Running total 2 2 3 – – – –");
  });

  test("has a slider that says its value in words", () => {
    const dock = within(page.show("dock", { year: 2014 }));
    const slider = dock.getByRole("slider", { name: "As of the end of the year", hidden: true });
    expect(slider.getAttribute("aria-valuetext")).toBe("2014, three agreements");
  });

  test("has a tile for each that is concluded, and one for each procedure launched", () => {
    const tiles = page.show("dock").querySelectorAll("button.tile");
    expect([...tiles].map((tile) => tile.getAttribute("data-party"))).toEqual([
      ...["NATO", "POL", "CZE", "HUN"],
      ...["SVN", "HUN"],
    ]);
  });

  test("outlines the tiles of later years, and hatches the launched one of them beside", () => {
    const dock = page.show("dock", { year: 2012 });
    const classesOf = (code: string) =>
      [...dock.querySelectorAll(`[data-party=${code}]`)].map((one) =>
        one.getAttribute("data-class"),
      );
    expect(classesOf("CZE")).toEqual(["later"]);
    expect(classesOf("HUN")).toEqual(["later", "launched"]);
  });

  test("says of a meeting that its place is not stated", () => {
    expect(page.read("dock")).toContain(
      "Meeting 2: Workshop on markings, Place not stated, October 2014",
    );
  });
});

test("A seal says that the agreement is with the organisation, and since when", () => {
  expect(page.read("seals")).toContain("NATO: agreement with the organisation, concluded 2012");
});

test("A seal is an outline before the year of its listing", () => {
  const seal = (year: number) =>
    elementsWith(page.show("seals", { year }), ".seal")[0]?.getAttribute("data-class");
  expect([seal(2011), seal(2012)]).toEqual(["later", "concluded"]);
});

test("The tooltip of a country names its status and its groups", () => {
  const tooltip = page.read("tooltip", { panel: panelOf(page.party("SVN")) });
  expect(tooltip).toContain("Slovenia Procedure launched, no year given");
  expect(tooltip).toMatch(/ Lakes NATO /);
});
