import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { build, createServer, type Plugin } from "vite";
import { css } from "./vite.sheets.ts";

// The page at rest, drawn when it is built: what a reader sees before any script has come. The page's
// own components draw it, and take it over as it stands: docs/decisions/picture-before-script.md.

/** Leaflet comes later, and only where there is a window. */
const withoutLeaflet: Plugin = {
  name: "without-leaflet",
  enforce: "pre",
  resolveId: { filter: { id: /^leaflet$/ }, handler: () => "\0no-leaflet" },
  load: { filter: { id: /^\0no-leaflet$/ }, handler: () => "export {};" },
};

/** The page in two layouts, by its own components. */
async function drawPages(facts: string, frames: string) {
  const server = await createServer({
    configFile: false,
    mode: "production",
    appType: "custom",
    logLevel: "error",
    css,
    plugins: [withoutLeaflet],
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, watch: null, ws: false },
    ssr: { noExternal: ["leaflet", "react-leaflet", "@react-leaflet/core"] },
  });
  try {
    const [{ pictureOf, LANGUAGES }, { packFolder }, { PACKED_FACTS }] = await Promise.all([
      server.ssrLoadModule("/src/picture.tsx") as Promise<typeof import("./src/picture.tsx")>,
      import("./src/data/packFolder.ts"),
      import("./src/data/packed.ts"),
    ]);
    const packed = await packFolder((table) =>
      readFile(`public/data/${facts}/${table}.csv`, "utf8"),
    );
    const source = {
      facts: JSON.parse(packed.get(PACKED_FACTS) ?? "null"),
      frames: JSON.parse(frames),
      overview: JSON.parse(await readFile("public/geo/overview.topo.json", "utf8")),
    };
    return {
      wide: pictureOf(source, "wide"),
      phone: pictureOf(source, "phone"),
      languages: LANGUAGES,
    };
  } finally {
    await server.close();
  }
}

/** What both layouts draw alike: it stands in the page once, and the script moves it. */
const SHARED = ["ground", "countries", "lines"];

/** The phone's page without the shapes that the wide one has. */
function withoutShapes(phone: string): string {
  return SHARED.reduce((page, pane) => {
    const shapes = new RegExp(
      `(leaflet-${pane}-pane"><svg[^>]*><g><g)( transform="[^"]*">).*?(</g></g></svg></div>)`,
      "s",
    );
    if (!shapes.test(page)) throw new Error(`The phone's page has no shapes in its pane ${pane}.`);
    return page.replace(shapes, `$1 data-shapes="${pane}"$2$3`);
  }, phone);
}

/** The script that runs before the page, in one file that needs no other. */
async function scriptBefore(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      copyPublicDir: false,
      target: ["chrome111", "firefox114", "safari16.4"],
      lib: { entry: "src/beforePage.ts", formats: ["iife"], name: "beforePage" },
    },
  });
  const [output] = [built].flat();
  if (!output || !("output" in output)) throw new Error("src/beforePage.ts was not built.");
  return output.output[0].code;
}

/** Takes the tags out of the page, to be put elsewhere. */
function takeOut(html: string, tags: RegExp): readonly [rest: string, taken: readonly string[]] {
  return [html.replace(tags, ""), html.match(tags)?.map((tag) => tag.trim()) ?? []];
}

/** Puts the drawn page into the built one, and what makes it answer behind it. */
export function picture(): Plugin {
  let before = "";
  let file = "";
  return {
    name: "picture-before-script",
    apply: "build",
    async buildStart() {
      before = await scriptBefore();
      file = `assets/before-${createHash("sha256").update(before).digest("base64url").slice(0, 8)}.js`;
    },
    generateBundle() {
      this.emitFile({ type: "asset", fileName: file, source: before });
    },
    transformIndexHtml: {
      order: "post",
      async handler(html) {
        const facts = /href="\.\/data\/([\w-]+)\/facts\.json" data-frames='([^']+)'/.exec(html);
        const [, folder = "", frames = ""] = facts ?? [];
        const page = /<script type="module"[^>]* src="\.\/assets\/([^"]+)"><\/script>/.exec(html);
        if (!facts || !page)
          throw new Error("The built page names neither its facts nor its script.");
        const { wide, phone, languages } = await drawPages(folder, frames);
        const [first, scripts] = takeOut(html, /\s*<link rel="modulepreload"[^>]*>/g);
        const [rest, asked] = takeOut(
          first,
          /\s*<link (id="dataset" )?rel="preload"[^>]*as="fetch"[^>]*>/g,
        );
        const script = `<script src="./${file}" data-languages="${languages.join(" ")}" data-page="./${page[1]}"></script>`;
        const preload = `<link rel="modulepreload" crossorigin href="./assets/${page[1]}">`;
        return rest
          .replace(page[0], "")
          .replace("</title>", `</title>\n    ${script}`)
          .replace(
            '<div id="root"></div>',
            () =>
              `<template id="phone">${withoutShapes(phone)}</template>\n` +
              `<div id="root" data-drawn="wide" data-of="${folder}">${wide}</div>`,
          )
          .replace("</body>", `${[...asked, ...scripts, preload].join("\n    ")}\n  </body>`);
      },
    },
  };
}
