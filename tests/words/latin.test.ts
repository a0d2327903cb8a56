import { array, assert, constantFrom, property } from "fast-check";
import { expect, test } from "vitest";
import { latinOf, toLatin } from "../../src/words/latin.ts";
import { anyString } from "../properties.ts";

test.each([
  ["Љубљана", "Ljubljana"],
  ["ЉУБЉАНА", "LJUBLJANA"],
  ["Његош", "Njegoš"],
  ["ЊЕГОШ", "NJEGOŠ"],
  ["Џејмс и ЏИЏА", "Džejms i DŽIDŽA"],
  ["КОЊ", "KONJ"],
  ["Коњ", "Konj"],
  ["Љ. Петровић", "Lj. Petrović"],
  ["Џ", "Dž"],
  ["инјекција", "injekcija"],
  ["надживети", "nadživeti"],
  ["ђак, ћуп, чај, шум, жир", "đak, ćup, čaj, šum, žir"],
  ["БиХ", "BiH"],
  ["НАТО и ЕУ", "NATO i EU"],
  ["Центар (СЕЛЕК)", "Centar (SELEC)"],
  ["50° с. ш. 15° и. д.", "50° s. š. 15° i. d."],
])("%s is %s in Latin letters", (cyrillic, latin) => {
  expect(toLatin(cyrillic)).toBe(latin);
});

test.each([
  "SEENSA",
  "Natural Earth",
  "Češka",
  "“Slovak R.”",
  "https://www.rcc.int/pages/7/14/structure",
])("%s is Latin already and stays as it is", (text) => expect(toLatin(text)).toBe(text));

test("Letters that Serbian does not have stay as they are", () => {
  expect(toLatin("щыѓ")).toBe("щыѓ");
});

const alphabet = [..."абвгдђежзијклљмнњопрстћуфхцчџш"];
const letters = constantFrom(
  ...alphabet,
  ...alphabet.map((letter) => letter.toUpperCase()),
  " ",
  "–",
  ".",
);
const serbian = array(letters).map((parts) => parts.join(""));

test("No Cyrillic letter of Serbian is left over", () => {
  assert(property(serbian, (text) => !/\p{Script=Cyrillic}/u.test(toLatin(text))));
});

test("A text in Latin letters does not change when it is put into Latin letters again", () => {
  assert(property(serbian, (text) => toLatin(toLatin(text)) === toLatin(text)));
  assert(property(anyString, (text) => toLatin(toLatin(text)) === toLatin(text)));
});

test("Capitals make no difference to the letters chosen", () => {
  const isPlain = (text: string) => !text.includes("СЕЛЕК");
  assert(
    property(
      serbian.filter(isPlain),
      (text) => toLatin(text).toLowerCase() === toLatin(text.toLowerCase()),
    ),
  );
});

test("A tree of texts and of sentences made from names is put into Latin letters throughout", () => {
  const latin = latinOf({ map: "Карта", tile: (name: string) => `${name}: закључен`, none: null });
  expect(latin.map).toBe("Karta");
  expect(latin.tile("Пољска")).toBe("Poljska: zaključen");
  expect(latin.none).toBeNull();
});
