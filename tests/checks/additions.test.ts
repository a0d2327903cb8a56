import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { type ComponentType, createElement, type ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { createServer, type ViteDevServer } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ReadText } from "../../src/data/loadDataset.ts";
import type { LaterLoaded } from "../../src/data/loadLater.ts";
import type { Dataset } from "../../src/domain/dataset.ts";
import type { Part } from "../../src/loading/part.tsx";
import type { Facts } from "../invented/facts.ts";
import type { Page } from "../panels/rendering.tsx";
import { filesIn, overfull } from "./overfull.ts";
import { applied, recipesIn } from "./recipes.ts";

/*
 * The recipes of CONTRIBUTING.md, followed to the letter, all in one copy of the code: what they add
 * compiles and works, and touches no more files than the page says.
 */

const recipes = recipesIn(readFileSync("CONTRIBUTING.md", "utf8"));

const ENGLISH = "src/words/english/first.ts";
const SERBIAN = "src/words/languages/sr-Cyrl+sr-Latn.ts";

/** What each recipe touches; a file in which a language says something is told apart. */
const touched: Readonly<
  Record<
    string,
    {
      readonly creates: readonly string[];
      readonly changes: readonly string[];
      readonly says?: readonly string[];
    }
  >
> = {
  "Add a word": { creates: [], changes: [], says: ["src/words/english/table.ts", SERBIAN] },
  // The address knows which screens there are and may not know their parts: an id and a line.
  "Add a screen": {
    creates: ["src/panels/sources/Sources.tsx"],
    changes: ["src/app/registry.ts", "src/view/view.ts"],
    says: [ENGLISH, SERBIAN],
  },
  "Add a panel": {
    creates: ["src/panels/dossier/ListPanel.tsx"],
    changes: ["src/panels/dossier/Dossier.tsx", "src/view/panel.ts"],
  },
  "Add a layer of places": {
    creates: ["src/layers/projectLayer.ts"],
    changes: ["src/layers/index.ts"],
    says: [ENGLISH, SERBIAN],
  },
  "Add a table that is read later": {
    creates: ["src/domain/visit.ts", "public/data/serbia/visits.csv", "tests/invented/visits.csv"],
    changes: ["src/data/laterTables.ts", "src/data/loadLater.ts"],
  },
  // The tables' own columns are added below: names, initiatives, translations.
  "Add a language": {
    creates: [],
    changes: ["src/data/languages.ts"],
    says: ["src/words/languages/sl.ts"],
  },
  "Add a boundary policy": {
    creates: [],
    changes: ["src/geography/boundaryPolicies.ts"],
    says: [ENGLISH, SERBIAN],
  },
  // And the folder itself.
  "Add a home state": { creates: [], changes: ["index.html"] },
};

let house: string;
let server: ViteDevServer;

beforeAll(async () => {
  house = mkdtempSync(join(tmpdir(), "additions-"));
  for (const part of ["src", "geo", "public/data", "tests/panels", "tests/invented"]) {
    cpSync(part, join(house, part), { recursive: true });
  }
  for (const file of ["tsconfig.json", "tests/tsconfig.json", "index.html", "package.json"]) {
    cpSync(file, join(house, file));
  }
  linkPackages();
  for (const block of [...recipes.values()].flat()) {
    const path = join(house, block.file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, block.isDiff ? applied(readFileSync(path, "utf8"), block) : block.text);
  }
  addColumns();
  cpSync(join(house, "tests/invented"), join(house, "public/data/austria"), { recursive: true });
  server = await createServer({
    root: house,
    configFile: false,
    logLevel: "error",
    appType: "custom",
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [] },
    // As the page is built, and as the tests of panels are.
    oxc: { jsx: { development: false } },
  });
}, 300_000);

afterAll(async () => {
  await server?.close();
  rmSync(house, { recursive: true });
});

test("every recipe with code has its count here", () => {
  const withCode = [...recipes].filter(([, blocks]) => blocks.length > 0).map(([name]) => name);
  expect(withCode).toEqual(Object.keys(touched));
});

test.each(Object.entries(touched))(
  "“%s” touches what it says",
  (name, { creates, changes, says = [] }) => {
    const blocks = recipes.get(name) ?? [];
    const files = [...new Set(blocks.map(({ file }) => file))].sort();
    expect(files).toEqual([...creates, ...changes, ...says].sort());
    // What is there is changed and what is not is created.
    for (const { file, isDiff } of blocks) expect(existsSync(file), file).toBe(isDiff);
  },
);

test("a recipe whose lines are not there, or not only once, is refused", () => {
  const block = { file: "a.ts", isDiff: true, text: " one\n+two\n" };
  expect(applied("zero\none\nthree\n", block)).toBe("zero\none\ntwo\nthree\n");
  expect(applied("one\n", block)).toBe("one\ntwo\n");
  for (const text of ["none\n", "one more\n", "one\none\n"]) {
    expect(() => applied(text, block)).toThrow("a.ts must have these lines, and once:\none");
  }
});

test("everything together compiles", { timeout: 300_000 }, () => {
  const types = createRequire(import.meta.url).resolve("typescript/package.json");
  const compiler = join(dirname(types), "bin/tsc");
  expect(output(compiler, ["-b", "src", "--pretty", "false"])).toBe("");
});

test("everything together leaves no folder too full", () => {
  expect(overfull([...filesIn("src", house), ...filesIn("geo", house)])).toEqual([]);
});

describe("What was added works", { timeout: 300_000 }, () => {
  test("a table says its new word in every language", async () => {
    const { tableWords } = await load("/src/words/english/table.ts");
    const { englishWords, loadWords } = await load("/src/words/words.ts");
    expect(tableWords(englishWords)).toMatchObject({
      everyParty: "every party that the list names",
    });
    expect(tableWords(await loadWords("sr-Latn"))).toMatchObject({
      everyParty: "sve strane koje spisak navodi",
    });
  });

  test("a screen has its address, its way there, and its part", async () => {
    expect(await address("?view=sources")).toBe("?view=sources");
    const page = await pageOfCopy();
    expect(page.read("header")).toContain("Sources");
    const { screens } = await load("/src/app/registry.ts");
    const publishers = [...page.facts.dataset.sources.values()].map(({ publisher }) => publisher);
    expect(publishers.length).toBeGreaterThan(1);
    const Sources = screens["sources"]?.Part ?? Nothing;
    await Sources.fetch();
    const said = await markupOf(createElement(Sources));
    for (const publisher of publishers) expect(said).toContain(publisher);
  });

  test("a panel opens by its address and says what it is of", async () => {
    expect(await address("?list=open")).toBe("?list=open");
    const page = await pageOfCopy();
    const { dataset } = page.facts;
    const publisher = dataset.listSource.publisher;
    expect(page.open({ kind: "list" }).textContent).toContain(publisher);
  });

  test("a layer of places has its row, its marks, its finds, its panel and its address", async () => {
    const page = await pageOfCopy();
    expect(page.read("layers")).toMatch(/Projects 1/);
    const { layers, dataset, words } = page.readingOf();
    const { placeMarksOf } = await load("/src/map/places/placeMarks.ts");
    const marked = (year: number) =>
      placeMarksOf(layers, ["projects"], year, null).map(({ panel }) => panel);
    const training = { kind: "site", id: "p-training" } as const;
    expect([marked(2012), marked(2013)]).toEqual([[], [training]]);
    const { spokenNameOf } = await load("/src/map/places/placeWords.ts");
    const names = placeMarksOf(layers, [], 2013, training).map((mark) => spokenNameOf(mark, words));
    expect(names).toEqual(["Training centre of the lakes, Graz, 1 project"]);
    const { searchEntries } = await load("/src/panels/search/searchEntries.ts");
    const entries = searchEntries({ ...page.readingOf(), languages: page.languages });
    expect(entries.map(({ target }) => target)).toContainEqual(training);
    expect(page.open(training).textContent).toContain("Training centre of the lakes");
    const { factsOf, scopeOf } = await load("/src/state/facts.ts");
    const scope = scopeOf(factsOf(dataset));
    const query = "?layers=projects&site=p-training";
    const { parseView, formatView } = await load("/src/view/view.ts");
    expect(formatView(parseView(query, scope), scope)).toBe(query);
    const { sourcesOnTheMap } = await load("/src/panels/print/sourcesOnTheMap.ts");
    const sources = sourcesOnTheMap(page.readingOf({ active: ["projects"] }));
    const [project] = dataset.projects.filter(({ id }) => id === training.id);
    expect(sources).toContain(project?.citations[0].source);
  });

  test("a table that is read later is read by the door, and its faults are told", async () => {
    const { dataset } = (await pageOfCopy()).facts;
    const { loadVisits } = await load("/src/data/loadLater.ts");
    const { readInvented } = await load("/tests/invented/invented.ts");
    const columns = readFileSync(join(house, "public/data/serbia/visits.csv"), "utf8");
    const visits = (party: string) =>
      loadVisits(dataset, async (name) =>
        name === "visits"
          ? `${columns}first,${party},2014-05,${dataset.listSource.id},,,high,\n`
          : readInvented(name),
      );
    expect(await visits("POL")).toMatchObject({
      ok: true,
      facts: [{ id: "first", party: "POL", date: "2014-05", confidence: "high" }],
    });
    expect(await visits("NOBODY")).toMatchObject({
      ok: false,
      problems: [{ file: "visits.csv", row: 2, column: "party" }],
    });
  });

  test("a language is offered, loaded and counted in, and the tables name things in it", async () => {
    const { LANGUAGES, languageName } = await load("/src/words/languages.ts");
    expect(LANGUAGES).toContain("sl");
    expect(languageName("sl")).toBe("slovenščina");
    const { loadWords, withDataset } = await load("/src/words/words.ts");
    const slovene = await loadWords("sl");
    const { searchWords } = await load("/src/words/english/search.ts");
    const found = [1, 2, 3, 5].map((count) => searchWords(slovene).found(count, count));
    expect(found).toEqual(["1 rezultat", "2 rezultata", "3 rezultati", "5 rezultatov"]);
    const { dataset } = (await pageOfCopy()).facts;
    expect(withDataset(slovene, dataset).partyName("AUT")).toBe("AUT (sl)");
  });

  test("a boundary policy can be asked for, and the notes say what it shows", async () => {
    expect(await address("?boundaries=dotted")).toBe("?boundaries=dotted");
    expect(await address("?boundaries=unheard-of")).toBe("");
    const { Notes } = await load("/src/panels/margin/Notes.tsx");
    const said = await markupOf(createElement(Notes, { boundaries: "dotted", age: null }));
    expect(said).toContain("Disputed limits are drawn as dotted lines.");
  });

  test("another home state is the folder that index.html names", async () => {
    const page = readFileSync(join(house, "index.html"), "utf8");
    const folder = /id="dataset"[^>]*href="\.\/([^"]+)dataset\.csv"/.exec(page)?.[1];
    expect(folder).toBe("data/austria/");
    const { loadDataset } = await load("/src/data/loadDataset.ts");
    const loaded = await loadDataset(async (name) =>
      readFileSync(join(house, "public", String(folder), `${name}.csv`), "utf8"),
    );
    expect(loaded).toMatchObject({ ok: true, dataset: { home: "AUT" } });
  });
});

/** The modules of the copy that are tried, with what the recipes add to them. */
interface Copy {
  "/src/app/registry.ts": {
    readonly screens: Readonly<Record<string, { readonly Part: Part<object> | null }>>;
  };
  "/src/data/loadDataset.ts": typeof import("../../src/data/loadDataset.ts");
  "/src/data/loadLater.ts": {
    loadVisits(dataset: Dataset, readText: ReadText): Promise<LaterLoaded<readonly object[]>>;
  };
  "/src/map/places/placeMarks.ts": typeof import("../../src/map/places/placeMarks.ts");
  "/src/map/places/placeWords.ts": typeof import("../../src/map/places/placeWords.ts");
  "/src/panels/margin/Notes.tsx": {
    readonly Notes: ComponentType<{ readonly boundaries: string; readonly age: null }>;
  };
  "/src/panels/print/sourcesOnTheMap.ts": typeof import("../../src/panels/print/sourcesOnTheMap.ts");
  "/src/panels/search/searchEntries.ts": typeof import("../../src/panels/search/searchEntries.ts");
  "/src/state/facts.ts": typeof import("../../src/state/facts.ts");
  "/src/view/view.ts": typeof import("../../src/view/view.ts");
  "/src/words/english/search.ts": typeof import("../../src/words/english/search.ts");
  "/src/words/english/table.ts": typeof import("../../src/words/english/table.ts");
  "/src/words/languages.ts": typeof import("../../src/words/languages.ts");
  "/src/words/words.ts": typeof import("../../src/words/words.ts");
  "/tests/invented/invented.ts": typeof import("../invented/invented.ts");
  "/tests/panels/everyPanel.tsx": typeof import("../panels/everyPanel.tsx");
  "/tests/panels/rendering.tsx": {
    pageOf(facts: Facts): Promise<
      Pick<Page, "facts" | "languages" | "read" | "readingOf"> & {
        open(panel: { readonly kind: string; readonly id?: string }): HTMLElement;
      }
    >;
  };
}

/** Stands where a part is missing: it says nothing, and the test fails. */
const Nothing: Part<object> = Object.assign(() => null, { fetch: async () => {} });

/** A module of the copy, which is what the table above says; the server knows no types. */
const load = <File extends keyof Copy>(file: File) =>
  server.ssrLoadModule(file) as Promise<Copy[File]>;

async function pageOfCopy() {
  const { pageOf } = await load("/tests/panels/rendering.tsx");
  const { inventedFacts } = await load("/tests/invented/invented.ts");
  return pageOf(inventedFacts);
}

/** What is shown to a reader of the copy. */
async function markupOf(shown: ReactElement): Promise<string> {
  const { readAt } = await load("/tests/panels/everyPanel.tsx");
  return renderToStaticMarkup(readAt((await pageOfCopy()).readingOf(), shown));
}

/** The address of the view that the copy reads in an address. */
async function address(query: string): Promise<string> {
  const { parseView, formatView } = await load("/src/view/view.ts");
  const { scopeOf } = await load("/src/state/facts.ts");
  const scope = scopeOf(null);
  return formatView(parseView(query, scope), scope);
}

/** All packages, but not what was built of this house beside them. */
function linkPackages() {
  mkdirSync(join(house, "node_modules"));
  for (const name of readdirSync("node_modules")) {
    if (name.startsWith(".")) continue;
    symlinkSync(resolve("node_modules", name), join(house, "node_modules", name), "junction");
  }
}

/** The columns of the new language, filled, in the tables that name things. */
function addColumns() {
  const columns = {
    names: ["name_sl", "short_sl", "note_sl"],
    initiatives: ["name_sl", "short_sl"],
    translations: ["sl"],
  };
  for (const [table, names] of Object.entries(columns)) {
    const file = join(house, "tests/invented", `${table}.csv`);
    const [header = "", ...rows] = readFileSync(file, "utf8").trimEnd().split("\n");
    const filled = rows.map((row) => {
      const [key] = row.replaceAll('"', "").split(",");
      return [row, ...names.map((name) => (name === "note_sl" ? "" : `${key} (sl)`))].join(",");
    });
    writeFileSync(file, `${[[header, ...names].join(","), ...filled].join("\n")}\n`);
  }
}

// The compiler says on its output what is wrong, and ends with 1.
function output(command: string, argument: readonly string[]): string {
  try {
    return execFileSync(process.execPath, [command, ...argument], { cwd: house, encoding: "utf8" });
  } catch (failure) {
    return String((failure as { stdout?: unknown }).stdout);
  }
}
