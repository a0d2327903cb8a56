import { expect, test } from "vitest";
import { assemble } from "../../src/data/assemble.ts";
import { judge, readAll } from "../../src/data/loadDataset.ts";
import { breachesOf, type DatasetLines } from "../../src/data/rules.ts";
import { tables } from "../../src/data/tables.ts";
import { treatyBreachesOf } from "../../src/data/treatyRules.ts";
import { readInvented } from "../invented/invented.ts";

const { lines: invented } = judge(await readAll(tables, readInvented));

type Value = Readonly<Record<string, unknown>>;

/** What a row calls itself, and by what it names another row of the same copy. */
const NAMES: ReadonlySet<string> = new Set(["id", "agreement", "meeting", "initiative", "project"]);

/** The same row once more, in the words of another copy of the tables; the first copy has its own. */
function copied(value: Value, copy: number): Value {
  if (copy === 0) return value;
  const cells = Object.entries(value).map(([column, cell]) => {
    if (typeof cell === "string" && NAMES.has(column)) return [column, `${cell}-${copy}`];
    return [column, column === "listed_number" && cell !== null ? Number(cell) + copy * 100 : cell];
  });
  return Object.fromEntries(cells);
}

/** How often a cell of the tables is read while they are held against their rules and put together. */
function readsOf(copies: number): number {
  let reads = 0;
  const told = (value: Value): Value =>
    new Proxy(value, {
      get(target, column) {
        reads += 1;
        return Reflect.get(target, column);
      },
    });
  // The copies have the columns of their tables, which a type over a loop cannot follow.
  const lines = Object.fromEntries(
    Object.entries(invented).map(([name, rows]) => [
      name,
      Array.from({ length: copies }, (_, copy) =>
        rows.map(({ value }, at) => ({
          row: copy * rows.length + at + 2,
          value: told(copied(value, copy)),
        })),
      ).flat(),
    ]),
  ) as unknown as DatasetLines;
  const [about] = lines.dataset;
  if (!about) throw new Error("The invented facts have no dataset.");
  for (const _ of [...breachesOf(lines), ...treatyBreachesOf(lines)]);
  assemble(about.value, lines);
  return reads;
}

test("tables five times as long are read five times as often, not twenty-five times", () => {
  const [some, more] = [readsOf(20), readsOf(100)];
  expect(some).toBeGreaterThan(1000);
  expect(more).toBeLessThanOrEqual(some * 5 * 1.05);
});
