import { findChromium } from "./findChromium.mjs";

/**
 * How Playwright starts the Chromium of this machine. Without one it answers with the bare
 * arguments, because knip and editors load the configuration too.
 */
export function launchOptions() {
  const found = findChromium();
  const isRoot = process.getuid?.() === 0;
  const args = [
    // Chromium's own sandbox refuses root, and the packed build carries none.
    ...(isRoot || found?.isPacked ? ["--no-sandbox"] : []),
    // Containers give /dev/shm 64 MB.
    ...(process.platform === "linux" ? ["--disable-dev-shm-usage"] : []),
    "--force-color-profile=srgb",
    "--font-render-hinting=none",
  ];
  if (!found) return { args };
  if (!found.libraries) return { args, executablePath: found.path };
  const env = { ...process.env, LD_LIBRARY_PATH: found.libraries };
  return { args, executablePath: found.path, env };
}
