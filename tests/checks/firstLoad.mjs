import { readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";

/**
 * What the first load may weigh, in bytes as sent: text compressed by gzip, fonts as they are.
 * @typedef {"page" | "script" | "style" | "geometry" | "facts" | "font"} Kind
 * @type {Readonly<Record<Kind, number>>}
 */
export const budgets = {
  // The page is drawn in it, map and all, before any script has come.
  page: 70 * 1024,
  script: 138 * 1024,
  style: 12 * 1024,
  geometry: 36 * 1024,
  facts: 40 * 1024,
  font: 60 * 1024,
};

/** @type {readonly [RegExp, Kind][]} */
const kinds = [
  [/\.html$/, "page"],
  [/\.js$/, "script"],
  [/\.css$/, "style"],
  [/\.topo\.json$/, "geometry"],
  [/\bfacts\.json$/, "facts"],
  [/\.woff2$/, "font"],
];

/**
 * @param {string} file
 * @returns {Kind | undefined} nothing for a file without a budget, such as the icon
 */
export function kindOf(file) {
  return kinds.find(([ending]) => ending.test(file))?.[1];
}

/**
 * Bytes as sent.
 * @param {string} file
 * @param {Uint8Array} content
 */
export function weightOf(file, content) {
  return kindOf(file) === "font" ? content.length : gzipSync(content, { level: 9 }).length;
}

/**
 * The files a visitor loads before choosing anything, from the built page itself: index.html, what it
 * names, where Vite preloads every module that its scripts import statically, and the faces of its
 * style sheets that hold an "A". A browser test holds it against what is really asked for.
 * @param {string} dist
 * @returns {string[]} paths inside dist
 */
export function firstLoadOf(dist) {
  const named = namedByPage(readFileSync(join(dist, "index.html"), "utf8"));
  const faces = named
    .filter((file) => kindOf(file) === "style")
    .flatMap((file) =>
      facesOf(readFileSync(join(dist, file), "utf8")).map((face) => join(dirname(file), face)),
    );
  return [...new Set(["index.html", ...named, ...faces])].sort();
}

/** @param {string} html */
function namedByPage(html) {
  const tags = html.match(/<(?:script|link)\b[^>]*>/g) ?? [];
  return tags.flatMap((tag) => {
    const loads = /^<script|rel="(?:stylesheet|modulepreload|preload)"/.test(tag);
    const address = loads ? /(?:src|href)="([^"]+)"/.exec(tag)?.[1] : undefined;
    return address === undefined ? [] : [normalize(address)];
  });
}

/** @param {string} style */
function facesOf(style) {
  const faces = style.match(/@font-face\s*\{[^}]*\}/g) ?? [];
  return faces.filter(holdsLetterA).flatMap((face) => /url\(["']?([^"')]+)/.exec(face)?.[1] ?? []);
}

/** @param {string} face */
function holdsLetterA(face) {
  const range = /unicode-range:([^;}]*)/i.exec(face)?.[1];
  if (range === undefined) return true;
  return [...range.matchAll(/U\+([0-9A-F?]+)(?:-([0-9A-F]+))?/gi)].some(([, from = "", to]) => {
    const first = Number.parseInt(from.replaceAll("?", "0"), 16);
    const last = Number.parseInt(to ?? from.replaceAll("?", "F"), 16);
    return first <= 0x41 && 0x41 <= last;
  });
}
