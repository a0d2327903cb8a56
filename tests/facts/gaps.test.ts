import { describe, expect, test } from "vitest";
import { coverageAsOf } from "../../src/domain/coverage.ts";
import { reckoningOf } from "../../src/domain/reckoning.ts";
import { EVERY_STATE, type StateQuery, statesFound } from "../../src/domain/stateQuery.ts";
import { shippedDataset } from "./shipped.ts";

const dataset = await shippedDataset();

const ask = (query: Partial<StateQuery>, year: number) =>
  statesFound(dataset, { ...EVERY_STATE, ...query }, year);

const sorted = (codes: readonly string[]): string => [...codes].sort().join(" ");

describe("The numbers of the list and the dated memberships, asked as questions", () => {
  test.each([
    ["6s", 2020, "BIH MKD SVN", 5],
    ["v4", 2020, "CZE POL SVK", 4],
    ["seensa", 2020, "BGR BIH MKD ROU SVN", 11],
    ["rcc", 2020, "BGR BIH MKD ROU SVN", 11],
  ])("%s, concluded as of %i: %s of %i", (group, year, concluded, total) => {
    const { found, others } = ask({ within: [group], standings: ["concluded"] }, year);
    expect(sorted(found)).toBe(concluded);
    expect(found.length + others.length).toBe(total);
  });

  test.each([
    ["nato", 2014, 5, 28],
    ["eu", 2014, 5, 28],
    ["nato", 2020, 10, 30],
    ["eu", 2020, 10, 27],
    ["nato", 2024, 10, 32],
    ["eu", 2024, 10, 27],
    ["pfp", 2020, 2, 19],
  ])("%s, concluded as of %i: %i of %i", (group, year, concluded, total) => {
    const { found, others } = ask({ within: [group], standings: ["concluded"] }, year);
    expect([found.length, found.length + others.length]).toEqual([concluded, total]);
  });

  test.each([
    ["6s", "HRV"],
    ["v4", "HUN"],
    ["seensa", "ALB GRC HRV MDA TUR"],
    ["rcc", "ALB GRC HRV MDA TUR"],
  ])("%s, not in the list as of 2020: %s", (group, codes) => {
    expect(sorted(ask({ within: [group], standings: ["not-in-the-list"] }, 2020).found)).toBe(
      codes,
    );
  });

  test("neither EU nor NATO, concluded: Bosnia and Herzegovina, Russia", () => {
    const query = { outside: ["eu", "nato"], standings: ["concluded"] } as const;
    expect(sorted(ask(query, 2020).found)).toBe("BIH RUS");
  });

  test("SEENSA, not NATO, not in the list, as of 2020: Moldova", () => {
    const query = {
      within: ["seensa"],
      outside: ["nato"],
      standings: ["not-in-the-list"],
    } as const;
    const answer = ask(query, 2020);
    expect(answer.found).toEqual(["MDA"]);
    expect(answer.others).toEqual(["BIH"]);
    expect(answer).toMatchObject({ notClassed: ["XKX"], includesHome: true });
  });

  test("listed as both, as of 2020: Cyprus and Romania, both in the EU", () => {
    expect(sorted(ask({ standings: ["listed-as-both"] }, 2020).found)).toBe("CYP ROU");
    expect(ask({ outside: ["eu"], standings: ["listed-as-both"] }, 2020).found).toEqual([]);
  });

  test("the participants of the RCC without a date are told and not counted", () => {
    const { unsettled } = ask({ within: ["rcc"] }, 2020);
    expect(unsettled).toHaveLength(19);
    expect(unsettled.every(({ groups }) => groups.join() === "rcc")).toBe(true);
  });

  test("with records outside the list, Hungary is found as one of them, as of 2023", () => {
    const all = reckoningOf({ dates: "listed", records: "all", scope: "general" });
    const query: StateQuery = { ...EVERY_STATE, within: ["v4"], standings: ["outside-the-list"] };
    expect(statesFound(dataset, query, 2023, all).found).toEqual(["HUN"]);
    expect(statesFound(dataset, query, 2023).found).toEqual([]);
  });

  test("in every year each group counts what its coverage counts", () => {
    for (let year = dataset.years.first; year <= 2024; year++) {
      for (const { id } of dataset.initiatives) {
        const coverage = coverageAsOf(dataset, id, year);
        const of = (standing: StateQuery["standings"][number]) =>
          ask({ within: [id], standings: [standing] }, year);
        const { found, others, notClassed, includesHome } = of("concluded");
        expect(sorted(found)).toBe(sorted(coverage.concluded));
        expect(found.length + others.length).toBe(coverage.total);
        expect(notClassed).toEqual(coverage.notClassed);
        expect(includesHome).toBe(coverage.includesHome);
        expect(sorted(of("launched").found)).toBe(sorted(coverage.launched));
        expect(sorted(of("not-in-the-list").found)).toBe(sorted(coverage.notInTheList));
      }
    }
  });
});
