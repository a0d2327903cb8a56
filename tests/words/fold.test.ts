import { assert, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { folded, foldings } from "../../src/words/fold.ts";
import { toLatin } from "../../src/words/latin.ts";
import { shippedRows } from "../facts/shipped.ts";

describe("Folding", () => {
  test.each([
    ["Češka", "ceska"],
    ["Чешка", "ceska"],
    ["CZECH R.", "czech r"],
    ["Türkiye", "turkiye"],
    ["Косово*", "kosovo"],
    ["  Brdo  pri-Kranju ", "brdo pri kranju"],
    ["Љубљана", "ljubljana"],
    ["6С", "6s"],
    ["Łódź", "lodz"],
    ["Άκρως Απόρρητο", "akros aporrito"],
    ["ΑΚΡΩΣ ΑΠΟΡΡΗΤΟ", "akros aporrito"],
    ["особой важности", "osoboi vaznosti"],
    ["За служебно ползване", "za sluzebno polzvane"],
    ["ÇOK GİZLİ", "cok gizli"],
    ["", ""],
    ["* – ·", ""],
  ])("“%s” is “%s”", (text, expected) => expect(folded(text)).toBe(expected));

  test("takes đ as dj and as d", () => {
    expect(foldings("Мађарска")).toEqual(["madjarska", "madarska"]);
    expect(foldings("Mađarska")).toEqual(["madjarska", "madarska"]);
    expect(folded("Madjarska")).toBe("madjarska");
  });

  test("is the same for both scripts of every Serbian name", () => {
    const names = shippedRows("names").map((row) => row["name_sr"] ?? "");
    expect(names.length).toBeGreaterThan(70);
    for (const name of names) expect(folded(toLatin(name))).toBe(folded(name));
  });

  test("changes nothing the second time", () => {
    assert(
      property(string(), (text) => {
        expect(folded(folded(text))).toBe(folded(text));
      }),
    );
  });
});
