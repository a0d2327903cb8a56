import { gzipSync } from "node:zlib";
import { build } from "vite";

// What code would add to the page, for decisions about libraries: minified as the page is, without
// React and Leaflet, which are there. Each argument is weighed alone:
//   node tests/checks/weigh.mjs 'export { parseCsv } from "/src/data/csv.ts"'

const ENTRY = "virtual:weighed";

for (const code of process.argv.slice(2)) {
  const { output } = await bundled(code);
  const bytes = output.reduce(
    (sum, file) => sum + (file.type === "chunk" ? gzipSync(file.code, { level: 9 }).length : 0),
    0,
  );
  console.log(`${(bytes / 1024).toFixed(1).padStart(6)} kB gzip  ${code}`);
}

/** @param {string} code */
async function bundled(code) {
  const result = await build({
    configFile: false,
    logLevel: "error",
    plugins: [
      {
        name: "weighed",
        resolveId: (id) => (id === ENTRY ? id : undefined),
        load: (id) => (id === ENTRY ? code : undefined),
      },
    ],
    build: {
      write: false,
      rolldownOptions: {
        input: ENTRY,
        preserveEntrySignatures: "strict",
        external: /^(react|react-dom|leaflet)(\/|$)/,
      },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  if (!first || !("output" in first)) throw new Error(`Nothing was built of ${code}`);
  return first;
}
