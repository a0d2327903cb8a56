import { describe, expect, test } from "vitest";
import { loadDataset } from "../../src/data/loadDataset.ts";
import { FaultyFile, ofWholeFile } from "../../src/faults/problem.ts";
import { describeProblem } from "../../src/words/english/faults.ts";
import { faultless, readFixture, sentencesOf, textOf } from "./fixture.ts";

const acts = textOf("acts", faultless["acts"] ?? []);

describe("A file that is not a table of ours says what it is", () => {
  test.each([
    ["saved with a byte order mark", `\uFEFF${acts}`, "the file begins with a byte order mark"],
    ["saved with semicolons", acts.replaceAll(",", ";"), "the file is saved with semicolons"],
    ["saved with tabs", acts.replaceAll(",", "\t"), "the file is saved with tabs"],
    [
      "saved as cp1250",
      acts.replace("2013", "Kru\uFFFDevac"),
      "the file is not UTF-8, perhaps saved as cp1250",
    ],
    ["a web page", "<!doctype html>", "the file is a web page, not a table"],
  ])("%s", async (_, text, message) => {
    expect(await sentencesOf(faultless, { acts: text })).toContain(
      `acts.csv: ${message}; expected a table saved as “CSV UTF-8 (comma delimited)”.`,
    );
  });

  test("empty", async () => {
    expect((await sentencesOf(faultless, { acts: "" }))[0]).toBe(
      "acts.csv, row 1: the file is empty; expected a header row: id,agreement,act,date,by,place,signatories,reference,source,quote,locator,confidence,note.",
    );
  });

  test.each([
    [
      "a quotation mark that is never closed",
      'x,"open\n',
      "row 4: a quotation mark is never closed; expected its closing mark.",
    ],
    [
      "text behind a quotation mark",
      '"x"y\n',
      "row 4: text follows a closing quotation mark; expected a comma or the end of the row.",
    ],
    [
      "a quotation mark inside a cell",
      'x"y\n',
      "row 4: a quotation mark stands inside a cell; expected the whole cell in quotation marks.",
    ],
    ["a row of one cell", "x\n", "row 4: the row has 1 cell; expected 13, as in the header."],
    [
      "a row that is too short",
      "x,a-svn\n",
      "row 4: the row has 2 cells; expected 13, as in the header.",
    ],
  ])("%s is told with its row", async (_, line, sentence) => {
    expect(await sentencesOf(faultless, { acts: acts + line })).toContain(`acts.csv, ${sentence}`);
  });

  test("a column that is not known, one that is missing and one that stands twice are told together", async () => {
    const text = acts.replace("id,agreement,act,date", "id,agreement,agreement,dat");
    expect(
      (await sentencesOf(faultless, { acts: text })).filter((s) => s.startsWith("acts")),
    ).toEqual([
      "acts.csv, row 1, column agreement: the column stands twice in the header; expected it once.",
      "acts.csv, row 1, column dat: “dat” is not a column of this table; expected id, agreement, act, date, by, place, signatories, reference, source, quote, locator, confidence, note.",
      "acts.csv, row 1, column act: the column is missing; expected it in the header.",
      "acts.csv, row 1, column date: the column is missing; expected it in the header.",
    ]);
  });

  const notFound = new FaultyFile(ofWholeFile("parties.csv", { kind: "not-fetched", status: 404 }));
  test("a table that cannot be fetched is a problem like others, and the only one", async () => {
    const loaded = await loadDataset(async (name) => {
      if (name === "parties") throw notFound;
      return readFixture(faultless)(name);
    });
    expect(loaded.ok ? [] : loaded.problems.map(describeProblem)).toEqual([
      "parties.csv: the file could not be fetched (the server answered 404); expected a file of that name.",
    ]);
  });
});

test("a table that no server and no disk has is told without an answer", async () => {
  const loaded = await loadDataset(async (name) => {
    if (name === "parties") throw new Error("ENOENT");
    return readFixture(faultless)(name);
  });
  expect(loaded.ok ? [] : loaded.problems.map(describeProblem)).toEqual([
    "parties.csv: the file could not be fetched; expected a file of that name.",
  ]);
});

describe("What a spreadsheet does to a file is borne", () => {
  const isRead = async (text: string) =>
    expect(await sentencesOf(faultless, { acts: text })).toEqual([]);
  test("line ends of Windows", () => isRead(acts.replaceAll("\n", "\r\n")));
  test("no line end after the last row", () => isRead(acts.trimEnd()));
  test("empty rows at the end", () => isRead(`${acts}${",".repeat(12)}\n${",".repeat(12)}\n`));
  test("quotation marks around every cell", () =>
    isRead(acts.replace(/[^,\n]+/g, (cell) => `"${cell}"`)));
  test("columns in another order", () =>
    isRead(
      acts
        .split("\n")
        .map((line) => line.split(",").reverse().join(","))
        .join("\n")
        .replace(/^,*$/m, ""),
    ));
});
