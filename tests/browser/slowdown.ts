import type { Page } from "@playwright/test";

/** How many times slower than this machine the page's processor is made; `npm run test:slow` says six. */
export const slowdown = Number(process.env["ATLAS_SLOW"] ?? 1);

/** Makes the page's processor as slow as was asked for, by the browser's own means. */
export async function slowDown(page: Page): Promise<void> {
  if (slowdown === 1) return;
  const inspector = await page.context().newCDPSession(page);
  await inspector.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
}
