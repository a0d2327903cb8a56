import react from "@vitejs/plugin-react";
import type { HtmlTagDescriptor, Plugin } from "vite";
import { defineConfig } from "vitest/config";

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
  "trusted-types default",
].join("; ");

// Only the built page: in development Vite injects styles and React refresh inline.
// frame-ancestors is left out because browsers ignore it in a meta tag.
function contentSecurityPolicy(): Plugin {
  return {
    name: "content-security-policy",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(html) {
        const charset = '<meta charset="utf-8" />';
        if (!html.includes(charset)) throw new Error(`index.html needs ${charset}`);
        const tag = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
        return html.replace(charset, `${charset}\n    ${tag}`);
      },
    },
  };
}

// What the first picture needs and the browser would otherwise find late: the faces named in the
// style sheet and the shapes fetched by the script.
function firstPicturePreloads(): Plugin {
  const faces = ["source-sans-3-latin-wght-normal", "source-serif-4-latin-600-normal"];
  return {
    name: "first-picture-preloads",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(_html, { bundle }) {
        const files = Object.keys(bundle ?? {});
        const tags: HtmlTagDescriptor[] = faces.flatMap((face) => {
          const file = files.find((name) => name.includes(face) && name.endsWith(".woff2"));
          return file === undefined ? [] : [preload(file, "font", "font/woff2")];
        });
        return [...tags, preload("geo/overview.topo.json", "fetch", "application/json")];
      },
    },
  };
}

function preload(file: string, as: string, type: string): HtmlTagDescriptor {
  return {
    tag: "link",
    attrs: { rel: "preload", href: `./${file}`, as, type, crossorigin: "anonymous" },
    injectTo: "head-prepend",
  };
}

export default defineConfig({
  base: "./",
  // A page of one document: unknown paths are 404, not the page again.
  appType: "mpa",
  plugins: [react(), contentSecurityPolicy(), firstPicturePreloads()],
  build: {
    target: ["chrome111", "firefox114", "safari16.4"],
    // leaflet.css carries small images that would become data URLs in the style sheet.
    assetsInlineLimit: 0,
    manifest: false,
  },
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    environment: "node",
  },
});
