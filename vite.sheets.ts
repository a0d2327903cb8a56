import type { CSSOptions, Plugin } from "vite";
import { MEDIA } from "./src/app/style/breakPoints.ts";

// How the sheets of components are built, for the page and for the gallery alike.

/**
 * Of two rules for one thing the later layer's holds, however it is addressed and whenever its sheet
 * comes. Leaflet and plain elements; the places of the page; its parts; screens, which set parts to
 * their use; paper; and at last what a reader has asked of the system.
 */
const ORDER = "@layer reset, page, part, screen, print, preferences;";

/** What Leaflet makes only for those who ask for it, and this page never does: its rules stay away. */
const NEVER_MADE =
  /control|attribution|-bar|popup(?!-pane)|tooltip(?!-pane)|tile(?!-pane)|marker-(?!pane)|icon|image|pane img|oldie|safari|vml/;

/** Leaflet's own sheet, in the first layer, without rules for what is never made. */
const leafletHere = (sheet: string) =>
  `@layer reset {${sheet
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/([^{}]+)(\{[^{}]*\})/g, (_rule, selectors: string, declarations: string) => {
      const made = selectors.split(",").filter((selector) => !NEVER_MADE.test(selector));
      return made.length === 0 ? "" : made.join() + declarations;
    })}}`;

/** A class is called in the page what it is called in its sheet: a test holds that it has only one. */
export const css = {
  modules: { localsConvention: "camelCaseOnly", generateScopedName: (local) => local },
} satisfies CSSOptions;

/** In the script each class is the word itself, in whatever file it is used. */
export const rolldownOptions = {
  optimization: { inlineConst: { mode: "all", pass: 3 } },
} as const;

/** A sheet whose media queries name the break points, as custom media will one day be by the browser. */
const withBreakPoints = (sheet: string) =>
  sheet.replace(/@media[^{]*/g, (query) =>
    query.replace(/\((--[\w-]+)\)/g, (_named, name: string) => {
      const feature = MEDIA.get(name);
      if (!feature) throw new Error(`${name} is no break point; see src/app/style/breakPoints.ts.`);
      return feature;
    }),
  );

export const sheets = (): Plugin[] => [
  {
    name: "leaflet-in-a-layer",
    enforce: "pre",
    transform: {
      filter: { id: /\/leaflet\/dist\/leaflet\.css$/ },
      handler: (code) => ({ code: `${ORDER}\n${leafletHere(code)}`, map: null }),
    },
  },
  {
    // The browser goes by the first sheet that names a layer, and any sheet may be the first.
    name: "order-of-layers",
    enforce: "pre",
    transform: {
      filter: { id: /\/src\/.*\.css$/ },
      handler: (code) => ({ code: `${ORDER}\n${withBreakPoints(code)}`, map: null }),
    },
  },
  {
    // Where all words of a sheet stand in the script, nobody uses its module any more; its rules stay.
    name: "kept-sheets",
    apply: "build",
    enforce: "post",
    transform: {
      filter: { id: /\.module\.css$/ },
      handler: (code) => ({ code, map: null, moduleSideEffects: "no-treeshake" }),
    },
  },
];
