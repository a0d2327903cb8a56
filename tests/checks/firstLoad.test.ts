import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { firstLoadOf } from "./firstLoad.mjs";

const built = {
  "index.html": `
    <link rel="preload" href="./geo/overview.topo.json" as="fetch" crossorigin />
    <link rel="icon" href="./favicon.svg" />
    <script type="module" crossorigin src="./assets/index.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/react.js">
    <link rel="stylesheet" crossorigin href="./assets/index.css">`,
  "assets/index.js": `import{a}from"./react.js";import("./table.js");a()`,
  "assets/react.js": "export const a=()=>1",
  "assets/table.js": "export {}",
  "assets/index.css": `
    @font-face{font-family:S;src:url(latin.woff2)format("woff2");unicode-range:U+??,U+131}
    @font-face{font-family:S;src:url(cyrillic.woff2)format("woff2");unicode-range:U+400-45F}
    @font-face{font-family:S;src:url("./every.woff2")}`,
};

let dist: string;

beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), "first-load-"));
  for (const [file, content] of Object.entries(built)) {
    mkdirSync(dirname(join(dist, file)), { recursive: true });
    writeFileSync(join(dist, file), content);
  }
});

afterEach(() => rmSync(dist, { recursive: true }));

test("the first load is the page, what it names and may draw Latin with", () => {
  expect(firstLoadOf(dist)).toEqual([
    "assets/every.woff2",
    "assets/index.css",
    "assets/index.js",
    "assets/latin.woff2",
    "assets/react.js",
    "geo/overview.topo.json",
    "index.html",
  ]);
});
