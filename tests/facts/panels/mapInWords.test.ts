import { describe, expect, test } from "vitest";
import { reckoningOf } from "../../../src/domain/reckoning.ts";
import type { BoundaryPolicyId } from "../../../src/map/atlas/atlas.ts";
import { geographies } from "../../geo/geographies.ts";
import { linesOf as linesIn } from "../../panels/mapLines.ts";
import type { Change } from "../../panels/readings.ts";
import { page } from "./serbia.ts";

const linesOf = (policy: BoundaryPolicyId, change?: Change): readonly string[] =>
  linesIn(page, geographies[policy], change);

test("As of 2020 it names exactly the neighbours with an agreement, and says the rest of the others", () => {
  const lines = linesOf("un1244");
  const from = lines.indexOf("Neighbours of Serbia");
  expect(lines.slice(from + 1, from + 6)).toEqual([
    "Agreement concluded: Bulgaria (2011), Bosnia and Herzegovina (2013), North Macedonia (2014) and Romania (2017).",
    "Procedure launched: Montenegro.",
    "Not in the list: Croatia and Hungary.",
    "Not classed: Kosovo*.",
    "Beyond Kosovo*: Not in the list: Albania.",
  ]);
});

test("Under the other boundaries Albania itself is a neighbour, and nothing lies beyond one", () => {
  const lines = linesOf("serbia");
  const from = lines.indexOf("Neighbours of Serbia");
  expect(lines.slice(from + 1, from + 4)).toEqual([
    "Agreement concluded: Bulgaria (2011), Bosnia and Herzegovina (2013), North Macedonia (2014) and Romania (2017).",
    "Procedure launched: Montenegro.",
    "Not in the list: Albania, Croatia and Hungary.",
  ]);
  expect(lines.join()).not.toContain("Beyond");
});

test("As of 2012 Bulgaria alone of the neighbours has an agreement in the list", () => {
  const lines = linesOf("un1244", { year: 2012 });
  expect(lines).toContain("Agreement concluded: Bulgaria (2011).");
  expect(lines).toContain("Procedure launched: Montenegro and Romania.");
  expect(lines).toContain("Bordering Serbia and no other of them: Bulgaria.");
  expect(lines).toContain("Apart, bordering none of them: Slovakia.");
  expect(lines.join()).not.toContain("Poland");
});

test("6S and SEENSA say who of their members has what", () => {
  expect(linesOf("un1244").join()).not.toContain("6S");
  const lines = linesOf("un1244", { active: ["6s", "seensa"] });
  expect(lines).toContain(
    "6S initiative: Agreement concluded: Bosnia and Herzegovina (2013), North Macedonia (2014) and Slovenia (2013). Procedure launched: Montenegro. Not in the list: Croatia.",
  );
  expect(lines.find((line) => line.startsWith("SEENSA"))).toContain("Not classed: Kosovo*.");
});

test("Shared borders join the partners into blocks, with the outliers apart", () => {
  const lines = linesOf("un1244");
  expect(lines).toContain("One block: Slovakia, Czechia, Poland and Russia.");
  expect(lines).toContain("One block, bordering Serbia: Bulgaria, North Macedonia and Romania.");
  expect(lines).toContain("One block: Spain, France and Luxembourg.");
  expect(lines).toContain("Bordering Serbia and no other of them: Bosnia and Herzegovina.");
  expect(lines).toContain("Apart, bordering none of them: Slovenia and Cyprus.");
});

test("Distances are from Belgrade as the tables place it, rounded to what they can bear", () => {
  const lines = linesOf("un1244");
  expect(lines).toContain("Directions and distances from Belgrade");
  expect(lines).toContain("North: Slovakia, about 440 km; Poland, about 830 km.");
  expect(lines).toContain("East: Romania, about 370 km.");
  expect(lines.join()).toContain("Slovenia, about 480 km");
  expect(lines.join()).toContain("Portugal, about 2,400 km (procedure launched)");
});

test("By signature and with other records, North Macedonia's date is not found, Hungary is outside", () => {
  const reckoning = reckoningOf({ dates: "signed", records: "all", scope: "general" });
  const lines = linesOf("un1244", page.reckonedBy(reckoning));
  expect(lines).toContain(
    "Agreement signed: Bulgaria (2011), Bosnia and Herzegovina (2013) and Romania (2017).",
  );
  expect(lines).toContain("Signature date not found: North Macedonia.");
  expect(lines).toContain("Outside the list: Hungary.");
  expect(lines.join()).not.toContain("concluded");
});

describe("In Serbian", () => {
  const inLanguage = (language: string) =>
    linesOf("un1244", { words: page.wordsIn(language), active: ["6s"] });

  test("it says the same in Cyrillic", () => {
    const lines = inLanguage("sr-Cyrl");
    expect(lines).toContain(
      "Споразум закључен: Бугарска (2011), Босна и Херцеговина (2013), Северна Македонија (2014) и Румунија (2017).",
    );
    expect(lines).toContain("Поступак покренут: Црна Гора.");
    expect(lines).toContain("Није на списку: Мађарска и Хрватска.");
    expect(lines).toContain("Иза подручја Косово*: Није на списку: Албанија.");
    expect(lines).toContain("Север: Словачка, око 440 км; Пољска, око 830 км.");
    expect(lines).toContain("Правци и удаљености (полазиште: Београд)");
    expect(lines.join()).toContain("Португалија, око 2.400 км (поступак покренут)");
  });

  test("and in Latin letters, in the order of their alphabet", () => {
    const lines = inLanguage("sr-Latn");
    expect(lines).toContain("Nije na spisku: Hrvatska i Mađarska.");
    expect(lines).toContain("Sever: Slovačka, oko 440 km; Poljska, oko 830 km.");
  });

  test("as many sentences as in English", () => {
    const count = inLanguage("en").length;
    expect(inLanguage("sr-Cyrl")).toHaveLength(count);
    expect(inLanguage("sr-Latn")).toHaveLength(count);
  });
});
