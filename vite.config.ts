import { readFileSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { configDefaults, defineConfig } from "vitest/config";
import { picture } from "./vite.picture.ts";
import { css, rolldownOptions, sheets } from "./vite.sheets.ts";

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");

// The faces of the first picture, which the browser would otherwise find only after the style sheet.
const firstFaces = ["source-sans-3-latin-wght-normal", "source-serif-4-latin-600-normal"];

// The shapes of the first picture, which it would otherwise find only after the script.
const firstShapes = "geo/overview.topo.json";

// Puts the policy and the preloads right behind the charset, so that nothing is loaded before the
// policy is known. Only in the built page: in development Vite injects styles and React refresh
// inline. frame-ancestors is left out because browsers ignore it in a meta tag.
function headOfBuiltPage(): Plugin {
  return {
    name: "head-of-built-page",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle }) {
        const files = Object.keys(bundle ?? {});
        const faces = firstFaces.map((face) => {
          const file = files.find((name) => name.includes(face));
          if (!file)
            throw new Error(`No built font is called ${face}; see src/app/style/fonts.css.`);
          return preload(file, "font", "font/woff2");
        });
        const head = [
          charset,
          `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
          ...faces,
          preload(firstShapes, "fetch", "application/json"),
        ];
        if (!html.includes(charset)) throw new Error(`index.html needs ${charset}`);
        return html.replace(charset, head.join("\n    "));
      },
    },
  };
}

// The link of index.html that names the dataset by its first table.
const firstTable = /data\/([\w-]+)\/dataset\.csv" as="fetch" type="text\/csv"/;

const tablesIn =
  (folder: string) =>
  (table: string): Promise<string> =>
    readFile(`public/data/${folder}/${table}.csv`, "utf8");

// The facts are checked and packed once, here, instead of by each reader; the tables stay beside
// them. What the map shows first stands in the link itself: the map is drawn before the facts are here.
function packedFacts(): Plugin {
  return {
    name: "packed-facts",
    apply: "build",
    async transformIndexHtml(html) {
      const [link, folder] = html.match(firstTable) ?? [];
      if (!link || !folder) throw new Error("index.html names no dataset by its first table.");
      const { readFrames } = await import("./src/data/door.ts");
      const frames = await readFrames(tablesIn(folder)("dataset"));
      return html.replace(
        link,
        `data/${folder}/facts.json" data-frames='${JSON.stringify(frames)}' as="fetch" type="application/json"`,
      );
    },
    async generateBundle() {
      const { packFolder } = await import("./src/data/packFolder.ts");
      for (const folder of await readdir("public/data")) {
        for (const [file, source] of await packFolder(tablesIn(folder))) {
          this.emitFile({ type: "asset", fileName: `data/${folder}/${file}`, source });
        }
      }
    },
  };
}

// The licences of fonts and shapes ask for it; Vite itself writes those of the code.
function notices(): Plugin {
  return {
    name: "third-party-notices",
    apply: "build",
    generateBundle() {
      const source = readFileSync("THIRD-PARTY-NOTICES.md", "utf8");
      this.emitFile({ type: "asset", fileName: "third-party-notices.md", source });
    },
  };
}

/** Modules of src by their folders or names. */
const modulesIn = (...paths: readonly string[]): RegExp =>
  new RegExp(`[\\\\/]src[\\\\/](${paths.join("|").replaceAll("/", "[\\\\/]")})\\b`);

// What stands beside the screens, and what opens in place of them.
const corners = modulesIn(
  "app/(SpokenMap|Shortcuts)",
  "panels/(spoken|search|margin|header|onMap|signs|frame)",
  "words/(reckonedWords|faultWords)",
  "bearings",
  "domain",
  "layers",
  "loading",
);
const panels = modulesIn("app/CoverageScreen", "panels/(dossier|evidence|finder|table|coverage)");

const charset = '<meta charset="utf-8" />';

function preload(file: string, as: string, type: string): string {
  return `<link rel="preload" href="./${file}" as="${as}" type="${type}" crossorigin />`;
}

export default defineConfig(({ mode }) => ({
  base: "./",
  resolve: {
    alias: [
      // react-leaflet too gets the parts alone.
      {
        find: /^leaflet$/,
        replacement: fileURLToPath(new URL("src/map/leaflet/leafletParts.mjs", import.meta.url)),
      },
      // So Leaflet's modules name the one that looks at the browser.
      {
        find: /^(\.\.?\/)+(core\/)?Browser$/,
        replacement: fileURLToPath(new URL("src/map/leaflet/leafletBrowser.mjs", import.meta.url)),
      },
    ],
  },
  // A page of one document: unknown paths are 404, not the page again.
  appType: "mpa",
  plugins: [react(), headOfBuiltPage(), packedFacts(), picture(), notices(), sheets()],
  css,
  build: {
    target: ["chrome111", "firefox114", "safari16.4"],
    // Every browser of the target has modulepreload.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      ...rolldownOptions,
      output: {
        codeSplitting: {
          // Few files instead of a sliver for each module that two parts share. What no group names is
          // rarely asked for and a file of its own: a language, faults, the tables, the desk, paper.
          groups: [
            { name: "first", tags: ["$initial"], priority: 4 },
            { name: "map", test: modulesIn("map"), priority: 3 },
            { name: "corners", test: corners, priority: 2 },
            { name: "panels", test: panels, priority: 1 },
          ],
        },
      },
    },
    // The licences ask that their texts go with the code.
    license: { fileName: "licences.md" },
  },
  // Unit tests render with the React that the page ships, in a third less time than with the one that
  // warns. `npm run test:long` has that one.
  ...(mode === "test" && { oxc: { jsx: { development: false } } }),
  test: {
    ...(mode === "test" && { env: { NODE_ENV: "production" } }),
    include: ["tests/**/*.test.{ts,tsx}"],
    environment: "node",
    // One process loads every module once for all files: no test leaves anything behind.
    isolate: false,
    pool: "threads",
    maxWorkers: 1,
    setupFiles: ["tests/properties.ts"],
    // Tests read the page as a visitor has it, with its classes.
    css: { include: /\.module\.css$/, modules: { classNameStrategy: "scoped" } },
    // What tests read without importing it: after a change of these all of them are of what changed.
    forceRerunTriggers: [
      ...configDefaults.forceRerunTriggers,
      "**/public/data/**",
      "**/tests/**/*.{csv,txt,json}",
      "**/geo/**/*.ts",
      "**/src/data/run.mjs",
      "**/src/app/style/tokens.css",
      "**/biome.json",
      "**/CONTRIBUTING.md",
    ],
    // In the long run a property is tried a hundred times over every message, on shared machines.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // The counts are read by .ci/run.
    reporters: ["default", ["json", { outputFile: "test-results/unit.json" }]],
  },
}));
