import { mkdir, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { build } from "vite";
import { type BenchPage, PAGES } from "./pages.ts";

/** Where the pages of the peers are built, one folder each. */
const PEERS = "test-results/bench";

/** What all of them show is written here once, and served with each. */
export const PICTURE = join(PEERS, "shared");

export const folderOf = ({ entry }: BenchPage): string =>
  entry === null ? "dist" : join(PEERS, entry.replace(/\.\w+$/, ""));

/** A page with nothing but its script, its style and the place of the map. */
const pageOf = (script: string, styles: readonly string[]): string =>
  [
    "<!doctype html>",
    '<html lang="en"><head><meta charset="utf-8"><title>Agreements</title>',
    '<link rel="icon" href="data:,">',
    ...styles.map((style) => `<link rel="stylesheet" href="./${style}">`),
    `<script type="module" src="./${script}"></script>`,
    '</head><body><div id="map"></div></body></html>',
  ].join("\n");

async function buildPeer(page: BenchPage, entry: string): Promise<void> {
  const folder = folderOf(page);
  const built = await build({
    configFile: false,
    root: resolve("tests/bench/peers"),
    base: "./",
    logLevel: "error",
    plugins: [react()],
    build: {
      outDir: resolve(folder),
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: resolve("tests/bench/peers", entry) },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !("output" in output)) throw new Error(`Nothing was built of ${entry}.`);
  const files = output.output;
  const script = files.find((file) => file.type === "chunk" && file.isEntry);
  if (!script) throw new Error(`${entry} has no script.`);
  const styles = files.map(({ fileName }) => fileName).filter((name) => name.endsWith(".css"));
  await writeFile(join(folder, "index.html"), pageOf(script.fileName, styles));
}

/** Builds every page but the atlas, which has a build of its own. */
export async function buildPeers(): Promise<void> {
  await rm(PEERS, { recursive: true, force: true });
  await mkdir(PEERS, { recursive: true });
  for (const page of PAGES) if (page.entry !== null) await buildPeer(page, page.entry);
}
