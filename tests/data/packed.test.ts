import { expect, test } from "vitest";
import { assemble } from "../../src/data/assemble.ts";
import { PACKED_FACTS, packedTranslations, unpack } from "../../src/data/packed.ts";
import { packFolder } from "../../src/data/packFolder.ts";
import { FaultyFile } from "../../src/faults/problem.ts";
import { inventedFacts, readInvented } from "../invented/invented.ts";
import { faultless, readFixture } from "./fixture.ts";

const files = await packFolder(readInvented);

/** What a page reads of a packed file. */
const read = (file: string) => JSON.parse(files.get(file) ?? "null");

test("Packed and read back, the facts are the very dataset that the tables give", () => {
  const lines = unpack(read(PACKED_FACTS));
  const [about] = lines.dataset;
  if (!about) throw new Error("The packed facts are of no dataset.");
  expect(assemble(about.value, lines)).toEqual(inventedFacts.dataset);
});

test("So is what the tables say in another language, in two parts", async () => {
  const first = read(packedTranslations("sr", "first"));
  const later = read(packedTranslations("sr", "later"));
  const whole = await inventedFacts.saidIn("sr");
  expect(new Map([...first, ...later])).toEqual(whole);
  expect(first.length + later.length).toBe(whole.size);
});

test("What only the tables that are read later say is no part of the first", () => {
  const said = (part: "first" | "later"): readonly string[] =>
    read(packedTranslations("sr", part)).map(([text]: readonly [string, string]) => text);
  expect(said("first")).toContain("First conference of the Lakes");
  expect(said("later")).toContain("Neutrality is no obstacle.");
  expect(said("first")).not.toContain("Neutrality is no obstacle.");
});

test("Tables that are at fault are not packed: what is wrong with them is told", async () => {
  const read = readFixture(faultless);
  const readFaulty = async (name: string) => (await read(name)).replace("2013-10-02", "2.10.2013.");
  await expect(packFolder(readFaulty)).rejects.toThrow(FaultyFile);
});
