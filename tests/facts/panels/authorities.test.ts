import { afterEach, describe, expect, test } from "vitest";
import { elementsWith, elementWith, pause, textOf } from "../../panels/dom.ts";
import { page } from "./serbia.ts";

afterEach(pause);

const heading = "Competent security authority";
const sectionOf = (code: string): HTMLElement => elementWith(page.open(code), "section", heading);
const confidences = { high: "", medium: "(medium confidence)", low: "(low confidence)" };

describe("The panel of each party with a known authority", () => {
  test.each([...page.facts.authorities])(
    "%s: names it, with its page or that it is not confirmed, and with its source",
    (code, { name, url, localName, confidence }) => {
      const section = sectionOf(code);
      const text = textOf(section);
      expect(text).toContain(name);
      if (localName) {
        const local = elementWith(section, `[lang="${localName.language}"]`);
        expect(local.textContent).toBe(localName.text);
      }
      if (url === null) expect(text).toContain("named; its page is not confirmed");
      else {
        const link = [...section.querySelectorAll("a")].find((one) => textOf(one) === name);
        expect(link?.getAttribute("href")).toBe(url);
        expect(link?.getAttribute("target")).toBe("_blank");
        expect(link?.getAttribute("rel")).toContain("noopener noreferrer");
      }
      expect(text).toContain(confidences[confidence]);
      expect(text).toMatch(/ Source \d+/);
    },
  );
});

test.each(["USA", "HUN"])("Of %s no authority was found, and that is what is said", (code) => {
  expect(textOf(sectionOf(code))).toContain("None was found in the sources that were read.");
});

test("Of Austria, without an agreement, nothing is said: nothing was looked for", () => {
  expect(elementsWith(page.open("AUT"), "section", heading)).toEqual([]);
});

test("In Serbian Poland's is named in Serbian, and in Polish as such", () => {
  const panel = page.open("POL", { words: page.wordsIn("sr-Cyrl") });
  const section = elementWith(panel, "section", "Надлежни безбедносни орган");
  expect(elementWith(section, "[lang=sr-Cyrl]").textContent).toMatch(/^Директор Агенције/);
  expect(elementWith(section, "[lang=pl]").textContent).toMatch(/^Szef Agencji/);
});
