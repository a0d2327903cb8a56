import { describe, expect, test } from "vitest";
import { HELP } from "../../src/view/panel.ts";
import { page } from "./page.ts";

// What the page of one state says that the page of another must not.
describe("A panel says of the state at home what its own tables say", () => {
  test("the key names whom they do not class", () => {
    expect(page.read("key")).toContain("Liechtenstein");
    expect(page.read("key")).not.toContain("Kosovo");
  });

  test("the panel of one without a class has the note on its own name, or none", () => {
    expect(page.open("LIE").textContent).not.toContain("without prejudice");
  });

  test("the notes name its own entries that are listed as both", () => {
    expect(page.read("notes")).toContain("† Hungary is listed as concluded (2018)");
  });

  test("the help says who has no class, and how that state ratifies", () => {
    const help = page.open(HELP);
    expect(help.textContent).toContain("Liechtenstein is not classed and not counted.");
    expect(help.textContent).toContain("the assembly does so by a decree");
    const serbian = page.open(HELP, { words: page.wordsIn("sr-Latn") });
    expect(serbian.textContent).toContain("Lihtenštajn: ne razvrstava se i ne računa se.");
    expect(serbian.textContent).toContain("to čini skupština uredbom");
  });

  test("a title in that state's language is marked as in it", () => {
    const [title] = page.open("NATO").querySelectorAll("[lang=de]");
    expect(title?.textContent).toContain("Abkommen zwischen Österreich und der NATO");
  });

  test("the cooperation is called after those who cooperate", () => {
    expect(page.read("layers")).toContain("NATO–Austria cooperation");
    expect(page.open("AUT").textContent).toContain("NATO and Austria");
  });
});
