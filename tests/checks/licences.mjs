import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

const allowed = new Set(["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT"]);
allowed.add("OFL-1.1").add("Unlicense");

/** Packages whose licence is not in the list, each with what was found by reading it. */
const accepted = new Map([
  ["react-leaflet", "Hippocratic-2.1"],
  ["@react-leaflet/core", "Hippocratic-2.1"],
  // Parts of turf that the page does not use: the Eclipse Distribution License is BSD-3-Clause.
  ["jsts", "(EDL-1.0 OR EPL-1.0)"],
  ["@turf/jsts", "(EDL-1.0 OR EPL-1.0)"],
  // A slip of the pen; its LICENSE is BSD-3-Clause.
  ["splaytree-ts", "BDS-3-Clause"],
  // States "BSD" in the old form that npm does not read; its LICENSE.md is BSD-2-Clause.
  ["arc", undefined],
]);

const faults = [...unknownLicences(), ...unnamedPackages()];
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
else console.log("Every package has a licence we know and is named in THIRD-PARTY-NOTICES.md.");

/** Over everything the page could contain. */
function unknownLicences() {
  return installedForThePage().flatMap(({ name, license }) => {
    if (license !== undefined && allowed.has(license)) return [];
    if (accepted.has(name) && accepted.get(name) === license) return [];
    return [`${name}: the licence ${license} is not in the list of tests/checks/licences.mjs.`];
  });
}

/** Over what the page does contain: the code in it, by the build's own list, and the fonts. */
function unnamedPackages() {
  const notices = readFileSync("THIRD-PARTY-NOTICES.md", "utf8");
  const code = readFileSync("dist/licences.md", "utf8").matchAll(/^## (\S+) - \d/gm);
  const fonts = installedForThePage().filter(({ name }) => name.startsWith("@fontsource"));
  const names = [...[...code].flatMap(([, name]) => name ?? []), ...fonts.map(({ name }) => name)];
  if (names.length < 5) return ["dist/licences.md names hardly a package: was the page built?"];
  return names
    .filter(
      (name) => ![name, name.replace(/\/.*/, "/*")].some((own) => notices.includes(`\`${own}\``)),
    )
    .map((name) => `${name} is in the page and not in THIRD-PARTY-NOTICES.md.`);
}

/** @returns {{ name: string, license?: string }[]} */
function installedForThePage() {
  // Inside an npm script npm says where it is; by its bare name it cannot be started on Windows.
  const npm = process.env["npm_execpath"];
  const [command, before] = npm ? [process.execPath, [npm]] : ["npm", []];
  return JSON.parse(
    execFileSync(command, [...before, "query", ".prod"], {
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
      stdio: ["ignore", "pipe", "ignore"],
    }),
  );
}
