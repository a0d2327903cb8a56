import { readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";
import { parseAst } from "vite";

/**
 * What the first load may weigh, in bytes as sent: text compressed by gzip, fonts as they are.
 * @typedef {"script" | "style" | "geometry" | "font"} Kind
 * @type {Readonly<Record<Kind, number>>}
 */
export const budgets = {
  script: 150 * 1024,
  style: 12 * 1024,
  geometry: 36 * 1024,
  font: 60 * 1024,
};

/** @type {readonly [RegExp, Kind][]} */
const kinds = [
  [/\.js$/, "script"],
  [/\.css$/, "style"],
  [/\.topo\.json$/, "geometry"],
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
 * The files a visitor loads before choosing anything, from the built page itself: what index.html
 * names, what its scripts import statically, and the faces of its style sheets that hold an "A".
 * @param {string} dist
 * @returns {string[]} paths inside dist
 */
export function firstLoadOf(dist) {
  /** @type {Set<string>} */
  const found = new Set();
  const waiting = namedByPage(readFileSync(join(dist, "index.html"), "utf8"));
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    const kind = kindOf(file);
    const named = kind === "script" ? importedBy : kind === "style" ? facesOf : undefined;
    if (!named) continue;
    const folder = dirname(file);
    const text = readFileSync(join(dist, file), "utf8");
    waiting.push(...named(text).map((each) => normalize(join(folder, each))));
  }
  return [...found].sort();
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

/** @param {string} script */
function importedBy(script) {
  return parseAst(script).body.flatMap((statement) => {
    const source = "source" in statement ? statement.source?.value : undefined;
    return source === undefined ? [] : [source];
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
