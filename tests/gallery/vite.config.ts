import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { css, rolldownOptions, sheets } from "../../vite.sheets.ts";

const repository = fileURLToPath(new URL("../..", import.meta.url));

/** A page of its own beside the atlas, which is never shipped. */
export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  base: "./",
  publicDir: false,
  plugins: [react(), sheets()],
  css,
  server: { fs: { allow: [repository] } },
  build: {
    target: "esnext",
    rolldownOptions,
    outDir: `${repository}/test-results/gallery-site`,
    emptyOutDir: true,
    assetsInlineLimit: 0,
    // For no reader: nobody waits for it.
    chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
  },
});
