import { describe, expect, test } from "vitest";
import { falseFriendsOf } from "../../src/panels/desk/falseFriends.ts";
import { counterpartOf } from "./deskQueries.ts";
import { elementWith, textOf } from "./dom.ts";
import { page } from "./page.ts";

const { dataset, markings: book } = page.facts;

function friendsOf(id: string): readonly string[] {
  const marking = book.markings.find((one) => one.id === id);
  if (!marking) throw new Error(`No marking ${id}`);
  return falseFriendsOf(marking, book.markings, dataset.home).map(
    ({ resemblance, other }) => `${resemblance} ${other.id}`,
  );
}

describe("False friends are pointed out, on the page of either", () => {
  test.each([
    ["GEHEIM is level 2 at home and level 1 in Hungary", "same-word", "aut-2-de", "hun-1-hu"],
    [
      "STRENG opens level 1 at home, level 2 in Poland",
      "same-beginning",
      "aut-1-de",
      "pol-2-pl-until-2015",
    ],
    ["Tajné is part of Tajné zvlášť", "own-ladder", "cze-2-cs", "cze-1-cs"],
    ["TAJNE of Poland is level 2, СТРОГО ТАЈНО level 1", "home-word", "pol-2-pl", "aut-1-sr-cyrl"],
    ["Tajné is level 2, TAJNO of Slovenia not mapped", "same-word", "cze-2-cs", "svn-rank-1-sl"],
  ])("%s: %s", (_what, resemblance, one, other) => {
    expect(friendsOf(one)).toContain(`${resemblance} ${other}`);
    expect(friendsOf(other)).toContain(`${resemblance} ${one}`);
    for (const id of [one, other]) {
      expect(page.read("desk", {}, id)).toContain("False friends");
    }
  });

  test("no marking is a false friend of one at its own level", () => {
    for (const marking of book.markings) {
      for (const { other } of falseFriendsOf(marking, book.markings, dataset.home)) {
        expect(other.level, `${marking.id} ${other.id}`).not.toBe(marking.level);
      }
    }
  });

  test("in the row of the counterpart as well", () => {
    const hungary = counterpartOf(page.show("desk", {}, "aut-1-de"), "Hungary");
    expect(hungary).toContain("GEHEIM False friend: GEHEIM, Austria (level 2)");
  });
});

test("One that is written alike at the same level is told, and is no false friend", () => {
  const alike = elementWith(page.show("desk", {}, "pol-2-pl"), "section", "Written alike");
  expect(textOf(alike)).toBe(
    "Written alike, at the same level Czechia. The words alone do not tell whose marking it is.",
  );
});
