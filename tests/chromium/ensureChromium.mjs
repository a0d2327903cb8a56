import { fetchChromium } from "./fetchChromium.mjs";
import { findChromium } from "./findChromium.mjs";

// Makes sure that there is a Chromium to test with, and says which.
try {
  console.log(`Chromium: ${(findChromium() ?? fetchChromium()).path}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
