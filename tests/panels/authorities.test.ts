import { within } from "@testing-library/dom";
import { describe, expect, test } from "vitest";
import { elementsWith, elementWith, textOf } from "./dom.ts";
import { page } from "./page.ts";
import type { Change } from "./readings.ts";

const heading = "Competent security authority";
const sectionOf = (code: string, change?: Change): HTMLElement =>
  elementWith(page.open(code, change), "section", heading);

describe("The panel of a party with a known authority", () => {
  test.each([
    ["AUT", "Invented Information Security Commission", ""],
    ["CZE", "Invented Security Authority", ""],
    ["SVN", "Invented Office for Secrets", ""],
    ["POL", "Head of the Invented Agency", "(medium confidence)"],
    ["NATO", "Invented Office of Security", "(low confidence)"],
  ])("%s names it, with its source: %s %s", (code, name, trust) => {
    const text = textOf(sectionOf(code));
    expect(text).toMatch(new RegExp(`^${heading} ${name}`));
    expect(text).toContain(trust);
    expect(text.includes("confidence")).toBe(trust !== "");
    expect(text).toMatch(/ Source \d+/);
  });

  test("links its page, in a tab of its own", () => {
    const link = within(sectionOf("CZE")).getByRole("link", {
      name: "Invented Security Authority",
      hidden: true,
    });
    expect(link.getAttribute("href")).toBe("https://office.invented.example/cze");
    expect(link.getAttribute("target")).toBe("_blank");
    expect(link.getAttribute("rel")).toContain("noopener noreferrer");
  });

  test("says that it is named and its page not confirmed, where no page was seen", () => {
    expect(textOf(sectionOf("POL"))).toContain("named; its page is not confirmed");
    expect(textOf(sectionOf("CZE"))).not.toContain("not confirmed");
  });

  test("has its name in the party's own language, as such", () => {
    const named = sectionOf("CZE").querySelector("[lang=cs]");
    expect(named?.textContent).toBe("Vymyšlený bezpečnostní úřad");
  });
});

test.each(["HUN", "CHE"])(
  "Of %s, with an agreement, no authority was found, and that is what is said",
  (code) => {
    expect(textOf(sectionOf(code))).toContain("None was found in the sources that were read.");
  },
);

test("Of a state without an agreement nothing is said where nothing was looked for", () => {
  expect(elementsWith(page.open("ITA"), "section", heading)).toEqual([]);
});

test("While they are on their way, or did not come, the panel says so and the rest stays", () => {
  const awaited = { authorities: { state: "awaited" } } as const;
  expect(textOf(sectionOf("CZE", awaited))).toContain("Reading the authorities");
  const failed = { authorities: { state: "failed", problems: [], onTryAgain: () => {} } } as const;
  expect(textOf(sectionOf("CZE", failed))).toContain("did not load. Try again");
  expect(textOf(page.open("CZE", failed))).toContain("Agreement concluded");
});

test("The table is as it is drawn until the column is asked for", () => {
  const table = page.show("table");
  expect(table.querySelector('th[scope="col"][data-column="authority"]')).toBeNull();
  expect(textOf(table)).toContain(heading);
});

test("In Serbian it is named in Serbian, and in the party's own language as such", () => {
  const panel = page.open("POL", { words: page.wordsIn("sr-Cyrl") });
  const section = elementWith(panel, "section", "Надлежни безбедносни орган");
  expect(elementWith(section, "[lang=sr-Cyrl]").textContent).toBe("Директор Измишљене агенције");
  expect(elementWith(section, "[lang=pl]").textContent).toBe("Szef Wymyślonej Agencji");
});
