import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { clauseIn, faultIn } from "../../src/words/faults.ts";
import { loadWords } from "../../src/words/words.ts";
import { added, changed, faultless, problemsOf, textOf } from "./fixture.ts";

const cyrillic = (await loadWords("sr-Cyrl")).faults;
const latin = (await loadWords("sr-Latn")).faults;
if (!cyrillic || !latin) throw new Error("Serbian has no words for faults");

const door = new URL("../../src/data/", import.meta.url);

/** Every clause that the door writes out, with {} for what it fills in. */
function clausesOfDoor(): readonly string[] {
  const clauses = readdirSync(door)
    .filter((name) => name.endsWith(".ts"))
    .flatMap((name) => [
      ...readFileSync(new URL(name, door), "utf8").matchAll(
        /\b(?:message|expected|asWanted)(?::| =)\s*(["`])(.*?)\1|return "(the file [^"]*)"/g,
      ),
    ])
    .map(([, , assigned, returned]) => assigned ?? returned ?? "");
  return [
    ...new Set(
      clauses.map((clause) =>
        clause.replaceAll(/\$\{quoted\(.*?\)\}/g, "“{}”").replaceAll(/\$\{.*?\}/g, "{}"),
      ),
    ),
  ];
}

/** Those that are made of a noun or a reason of their own. */
const MADE_OF_OTHERS = ["{} from {} to {}", "the table could not be fetched{}"];

test("Serbian says every clause in which the door tells of a fault", () => {
  const clauses = clausesOfDoor();
  expect(clauses.length).toBeGreaterThan(70);
  const unknown = clauses.filter((clause) => clauseIn(cyrillic, clause) === null);
  expect(unknown.filter((clause) => !MADE_OF_OTHERS.includes(clause))).toEqual([]);
});

test.each([
  [
    changed("acts", 2, { source: "sorce" }),
    "acts.csv, ред 2, колона source: „sorce” није познато; очекује се: кључ неког реда у sources.csv.",
  ],
  [
    changed("acts", 2, { date: "2013-02-30" }),
    "acts.csv, ред 2, колона date: „2013-02-30” се не може прочитати; очекује се: датум из календара: 2014, 2014-05 или 2014-05-20.",
  ],
  [
    added("attendance", { meeting: "m-1", party: "SVN", source: "list", confidence: "high" }),
    "attendance.csv, ред 3, колона meeting, party: „m-1/SVN” већ стоји у реду 2; очекује се: сопствени кључ.",
  ],
])("A fault is one sentence in Serbian", async (fixture, sentence) => {
  const [problem] = await problemsOf(fixture);
  expect(problem && faultIn(cyrillic, problem)).toBe(sentence);
});

test("The Latin of a fault leaves what it fills in as it stands", async () => {
  const text = textOf("acts", faultless["acts"] ?? []).replace("agreement", "споразум");
  const [unknown] = await problemsOf(faultless, { acts: text });
  expect(unknown && faultIn(latin, unknown)).toMatch(
    /^acts\.csv, red 1, kolona споразум: ova tabela nema kolonu „споразум”; očekuje se: id, agreement, /,
  );
});
