import { readFileSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { configDefaults, defineConfig } from "vitest/config";

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
        // Nothing is painted before the script has set the reader's theme; where the attribute is not
        // known an empty page may be seen in the system's.
        return html
          .replace(charset, head.join("\n    "))
          .replace('<script type="module"', '<script type="module" blocking="render"');
      },
    },
  };
}

// The link of index.html that names the dataset by its first table; the built page reads it packed.
const firstTable = 'dataset.csv" as="fetch" type="text/csv"';
const firstFacts = 'facts.json" as="fetch" type="application/json"';

// The facts are checked and packed once, here, instead of by each reader; the tables stay beside them.
function packedFacts(): Plugin {
  return {
    name: "packed-facts",
    apply: "build",
    transformIndexHtml(html) {
      if (!html.includes(firstTable)) throw new Error(`index.html needs ${firstTable}`);
      return html.replace(firstTable, firstFacts);
    },
    async generateBundle() {
      const { packFolder } = await import("./src/data/packFolder.ts");
      const folders = await readdir("public/data");
      for (const folder of folders) {
        const files = await packFolder((table) =>
          readFile(`public/data/${folder}/${table}.csv`, "utf8"),
        );
        for (const [file, source] of files) {
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
  plugins: [react(), headOfBuiltPage(), packedFacts(), notices()],
  build: {
    target: ["chrome111", "firefox114", "safari16.4"],
    // leaflet.css carries small images that would become data URLs in the style sheet.
    assetsInlineLimit: 0,
    // Every browser of the target has modulepreload.
    modulePreload: { polyfill: false },
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
