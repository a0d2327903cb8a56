import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

const page = (file: string): string => readFileSync(file, "utf8");

/** What a page calls by its path: a file, or a folder. */
const pathsIn = (text: string): readonly string[] =>
  [...text.matchAll(/`((?:src|geo|tests|docs)\/[\w./+-]*\w)\/?`/g)].flatMap(
    ([, path]) => path ?? [],
  );

test.each(["README.md", "ARCHITECTURE.md"])("every file that %s names is there", (file) => {
  const paths = pathsIn(page(file));
  expect(paths.length).toBeGreaterThan(10);
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
});

/** A heading as a link to it is written. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, "")
    .replaceAll(" ", "-");

const anchorsIn = (text: string): readonly string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => anchorOf(heading));

test.each([
  "README.md",
  "ARCHITECTURE.md",
  "CONTRIBUTING.md",
  ...readdirSync("docs/decisions").map((file) => `docs/decisions/${file}`),
])("every link of %s inside the repository leads somewhere", (file) => {
  const links = [...page(file).matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]+))?\)/g)];
  const broken = links.filter(([, to = "", anchor]) => {
    const path = to === "" ? file : join(dirname(file), to);
    if (!existsSync(path)) return true;
    return anchor !== undefined && !anchorsIn(page(path)).includes(anchor);
  });
  expect(broken.map(([link]) => link)).toEqual([]);
});

test("every room of the page has its row, which says what it knows and why", () => {
  const rows = page("ARCHITECTURE.md").match(/^\| `\w+` \| .+ \|$/gm) ?? [];
  const rooms = rows.map((row) => /`(\w+)`/.exec(row)?.[1]).filter((room) => room !== "geo");
  const folders = readdirSync("src", { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  for (const { name } of folders) expect(rooms).toContain(name);
});
