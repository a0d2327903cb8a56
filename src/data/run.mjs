/**
 * Checks every dataset folder: all problems, one sentence each, or one line of counts.
 * `--write` also writes each folder's datapackage.json anew; without it, an old one is a problem.
 */
import { promises } from "node:fs";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const { readdir, readFile, writeFile } = promises;

const root = new URL("../../", import.meta.url);
const folders = new URL("public/data/", root);

/** Loads a TypeScript module of the page, which Node 20 cannot do by itself. */
async function load(file) {
  const path = fileURLToPath(new URL(file, import.meta.url));
  const { module } = await runnerImport(path, { configFile: false, logLevel: "error" });
  return module;
}

/** The texts of the source pages by their ids: a quotation stands in its page, word for word. */
async function sourceTexts() {
  const folder = new URL("tests/sources/", root);
  const pages = (await readdir(folder)).filter((file) => file.endsWith(".txt"));
  return new Map(
    await Promise.all(
      pages.map(async (file) => [
        file.slice(0, -".txt".length),
        await readFile(new URL(file, folder), "utf8"),
      ]),
    ),
  );
}

const [{ checkFolder }, { describeProblem }, { namedOnMap }, texts] = await Promise.all([
  load("./checkFolder.ts"),
  load("../words/english/faults.ts"),
  load("../../geo/namedOnMap.ts"),
  sourceTexts(),
]);
const isWriting = process.argv.includes("--write");

for (const entry of await readdir(folders, { withFileTypes: true })) {
  if (!entry.isDirectory()) continue;
  const folder = new URL(`${entry.name}/`, folders);
  const readText = (name) => readFile(new URL(`${name}.csv`, folder), "utf8");
  const { problems, counts, datapackage } = await checkFolder(readText, texts, namedOnMap);
  const lines = problems.map((problem) => `${entry.name}/${describeProblem(problem)}`);
  const descriptor = new URL("datapackage.json", folder);
  if (datapackage && isWriting) await writeFile(descriptor, datapackage);
  else if (datapackage && (await readFile(descriptor, "utf8").catch(() => "")) !== datapackage) {
    lines.push(
      `${entry.name}/datapackage.json is not that of the tables; expected: npm run data -- --write.`,
    );
  }
  if (lines.length > 0) {
    process.exitCode = 1;
    const count = lines.length === 1 ? "1 problem" : `${lines.length} problems`;
    process.stderr.write(`${lines.join("\n")}\n${count} in ${entry.name}\n`);
  } else {
    const rows = [...counts].map(([name, count]) => `${name} ${count}`).join(", ");
    process.stdout.write(`${entry.name}: ${rows}; quotations held against ${texts.size} pages\n`);
  }
}
