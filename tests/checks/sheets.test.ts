import { readdirSync, readFileSync } from "node:fs";
import { basename, join, normalize } from "node:path";
import { describe, expect, test } from "vitest";
import { BREAK_POINTS, MEDIA } from "../../src/app/style/breakPoints.ts";

const read = (file: string) => readFileSync(file, "utf8");
const files = readdirSync("src", { recursive: true, encoding: "utf8" }).map(
  (file) => `src/${file}`,
);
const sheets = files.filter((file) => file.endsWith(".css")).sort();
const modules = sheets.filter((sheet) => sheet.endsWith(".module.css"));
const components = files.filter((file) => file.endsWith(".tsx")).sort();

/** A sheet without what only looks like a class: comments, names of Leaflet's, decimals, addresses. */
const rulesOf = (sheet: string) =>
  read(sheet)
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/:global\([^)]*\)/g, "")
    .replace(/url\([^)]*\)/g, "")
    .replace(/"[^"]*"/g, "")
    .replace(/@import[^;]*;/g, "");

const classesOf = (sheet: string): ReadonlySet<string> =>
  new Set([...rulesOf(sheet).matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name ?? ""));

const inScript = (name: string) =>
  name.replace(/-+(\w)/g, (_all, letter: string) => letter.toUpperCase());

/** The sheets that a component imports, each with the names that it uses of it. */
function usesOf(component: string) {
  const source = read(component);
  const imports = [...source.matchAll(/import \* as (\w+) from "([^"]+\.module\.css)";/g)];
  return imports.map(([, as = "", path = ""]) => ({
    sheet: normalize(join(component, "..", path)),
    names: [...source.matchAll(new RegExp(`\\b${as}\\.(\\w+)`, "g"))].map(([, name]) => name ?? ""),
  }));
}

describe("A class", () => {
  test("that a component uses stands in the sheet that it imports", () => {
    const unknown = components.flatMap((component) =>
      usesOf(component).flatMap(({ sheet, names }) => {
        const known = new Set([...classesOf(sheet)].map(inScript));
        return names.filter((name) => !known.has(name)).map((name) => `${component}: ${name}`);
      }),
    );
    expect(unknown).toEqual([]);
  });

  test("of a sheet is used by a component", () => {
    const used = new Set(
      components.flatMap(usesOf).flatMap(({ sheet, names }) => names.map((name) => sheet + name)),
    );
    const unused = modules.flatMap((sheet) =>
      [...classesOf(sheet)]
        .filter((name) => !used.has(sheet + inScript(name)))
        .map((name) => `${sheet}: ${name}`),
    );
    expect(unused).toEqual([]);
  });

  test("is styled in one sheet", () => {
    const homes = new Map<string, string[]>();
    for (const sheet of sheets) {
      for (const name of classesOf(sheet)) homes.set(name, [...(homes.get(name) ?? []), sheet]);
    }
    const shared = [...homes].filter(([, each]) => each.length > 1);
    expect(shared).toEqual([]);
  });

  test("is never written as a word in a component", () => {
    const written = components.flatMap((component) =>
      [...read(component).matchAll(/className(?:=|: )\{?["'](?!leaflet-)[^"']*["']/g)].map(
        ([text]) => `${component}: ${text}`,
      ),
    );
    expect(written).toEqual([]);
  });
});

test("A sheet of a component has a name of its own", () => {
  const names = modules.map((sheet) => basename(sheet));
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

describe("A sheet asks", () => {
  const preludes = sheets.flatMap((sheet) =>
    [...rulesOf(sheet).matchAll(/@media([^{]*)/g)].map(([, query = ""]) => ({ sheet, query })),
  );

  test("for a width or a height where the page has a break point, by its name", () => {
    const astray = preludes.flatMap(({ sheet, query }) => [
      ...[...query.matchAll(/(min|max)-(width|height)/g)].map(([text]) => `${sheet}: ${text}`),
      ...[...query.matchAll(/\((--[\w-]+)\)/g)]
        .filter(([, name = ""]) => !MEDIA.has(name))
        .map(([text]) => `${sheet}: ${text}`),
    ]);
    expect(preludes.filter(({ query }) => query.includes("--"))).not.toEqual([]);
    expect(astray).toEqual([]);
  });

  test("by no name that no sheet asks by", () => {
    const { width, height } = BREAK_POINTS;
    const asked = preludes.map(({ query }) => query).join();
    const idle = [...Object.keys(width), ...Object.keys(height)].filter(
      (name) => !new RegExp(`--(from|below)-${name}\\)`).test(asked),
    );
    expect(idle).toEqual([]);
  });

  test("what an element has in it of a part of the page, never of the page", () => {
    const whole =
      /(:root|html|body|\[data-(layout|screen|paper|panel|sheet)[^\]]*\]|\.page|\.plate):has\(/;
    expect(sheets.filter((sheet) => whole.test(rulesOf(sheet)))).toEqual([]);
  });
});

test("A rule stands in a named layer", () => {
  const outside = sheets
    .map(
      (sheet) =>
        [
          sheet,
          rulesOf(sheet)
            .replace(/@font-face \{[^}]*\}/g, "")
            .trim(),
        ] as const,
    )
    .filter(([, rules]) => rules !== "" && !rules.startsWith("@layer "));
  expect(outside.map(([sheet]) => sheet)).toEqual([]);
});
