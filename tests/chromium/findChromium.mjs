import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";

/**
 * A Chromium that can be started: its path, whether it is the packed one, and the folder of
 * libraries it needs beside it.
 * @typedef {{ path: string, isPacked: boolean, libraries?: string }} Chromium
 */

/** Outlives `npm ci`, which would empty a cache inside node_modules. */
export const cacheFolder = join(
  process.env["XDG_CACHE_HOME"] || join(homedir(), ".cache"),
  "agreements-atlas",
);

/**
 * The first Chromium on this machine, in the order: named by CHROME_PATH, downloaded by Playwright,
 * fetched by an earlier run, installed on the system. The headless shell goes before the browser: it
 * draws the same pages in a third less of the processor's time.
 * @returns {Chromium | undefined}
 */
export function findChromium() {
  const named = process.env["CHROME_PATH"];
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names ${named}, which is not there.`);
    return { path: named, isPacked: false };
  }
  const downloaded = [downloadedShell(), chromium.executablePath()].find(existsSync);
  if (downloaded) return { path: downloaded, isPacked: false };
  const packed = packedChromium();
  if (packed) return packed;
  const path = usualPlaces().find((place) => existsSync(place) && answersVersion(place));
  return path === undefined ? undefined : { path, isPacked: false };
}

/** Playwright tells where the browser stands that it downloads; its headless shell stands beside it. */
function downloadedShell() {
  const suffix = process.platform === "win32" ? ".exe" : "";
  return chromium
    .executablePath()
    .replace(
      /([\\/])chromium-(\d+)([\\/])chrome-([^\\/]+)([\\/]).*$/,
      `$1chromium_headless_shell-$2$3chrome-headless-shell-$4$5chrome-headless-shell${suffix}`,
    );
}

/**
 * The Chromium unpacked from the npm registry by an earlier run.
 * @returns {Chromium | undefined}
 */
export function packedChromium() {
  const path = join(cacheFolder, "chromium");
  const libraries = join(cacheFolder, "al2023", "lib");
  const isUsable = existsSync(path) && existsSync(libraries) && answersVersion(path, libraries);
  return isUsable ? { path, isPacked: true, libraries } : undefined;
}

/**
 * Ubuntu's /usr/bin/chromium-browser may be a stub that only asks for a snap, so the file's
 * existence proves nothing. On Windows --version opens a window instead of answering.
 * @param {string} path
 * @param {string} [libraries]
 */
function answersVersion(path, libraries) {
  if (process.platform === "win32") return true;
  try {
    const env = libraries ? { ...process.env, LD_LIBRARY_PATH: libraries } : process.env;
    execFileSync(path, ["--version"], { env, stdio: "ignore", timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

function usualPlaces() {
  if (process.platform === "darwin") {
    return ["Google Chrome", "Chromium", "Microsoft Edge", "Brave Browser"].flatMap((name) =>
      ["/Applications", join(homedir(), "Applications")].map((folder) =>
        join(folder, `${name}.app`, "Contents", "MacOS", name),
      ),
    );
  }
  if (process.platform === "win32") {
    const roots = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap(
      (name) => process.env[name] ?? [],
    );
    return [
      "Google\\Chrome\\Application\\chrome.exe",
      "Chromium\\Application\\chrome.exe",
      "Microsoft\\Edge\\Application\\msedge.exe",
      "BraveSoftware\\Brave-Browser\\Application\\brave.exe",
    ].flatMap((tail) => roots.map((root) => join(root, tail)));
  }
  const names = [
    "chromium-headless-shell",
    "google-chrome-stable",
    "google-chrome",
    "chromium",
    "chromium-browser",
    "microsoft-edge",
    "brave-browser",
  ];
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter(Boolean);
  const all = new Set([...folders, "/usr/local/bin", "/usr/bin", "/snap/bin"]);
  return names.flatMap((name) => [...all].map((folder) => join(folder, name)));
}

/** Whether apt can fetch a real Chromium here: Ubuntu's package of that name is the stub. */
export function isDebianRoot() {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return false;
  return /^ID="?debian"?$/m.test(readFileSync("/etc/os-release", "utf8"));
}
