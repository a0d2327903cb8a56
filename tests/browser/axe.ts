import type { Page } from "@playwright/test";
import axe from "axe-core";
import { forgetListener } from "./rest.ts";

const STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const CONTRAST = ["color-contrast"];

/** A look through a state: its language, its theme, and what is looked at. */
interface Look {
  readonly language: "en" | "sr-Cyrl" | "sr-Latn";
  readonly theme: "light" | "dark";
  readonly rules: "structure" | "contrast";
  /** The page as a whole, or the state's own part of it. */
  readonly extent: "page" | "part";
}

/** Every state is looked through so: its structure in each language, its contrast in each theme. */
export const LOOKS: readonly Look[] = [
  { language: "en", theme: "light", rules: "structure", extent: "page" },
  { language: "en", theme: "light", rules: "contrast", extent: "page" },
  { language: "en", theme: "dark", rules: "contrast", extent: "page" },
  { language: "sr-Cyrl", theme: "dark", rules: "structure", extent: "part" },
  { language: "sr-Latn", theme: "dark", rules: "structure", extent: "part" },
];

/** A page that is kept has it already. It listens to frames, of which there are none. */
async function giveAxe(page: Page): Promise<void> {
  if (await page.evaluate(() => "axe" in window)) return;
  await page.evaluate(axe.source);
  await page.evaluate(forgetListener, "window message false");
}

/** Violations as sentences: the rule, where it is broken, and how. */
export async function violations(page: Page, extent: string, rules: Look["rules"]) {
  await giveAxe(page);
  const found = await page.evaluate(
    ([part, options]) => {
      const { axe: inPage } = window as unknown as { axe: typeof axe };
      return inPage.run(part, options);
    },
    [
      extent,
      {
        resultTypes: ["violations"],
        ...(rules === "contrast"
          ? { runOnly: { type: "rule", values: CONTRAST } }
          : {
              runOnly: { type: "tag", values: STANDARDS },
              rules: { [CONTRAST[0] ?? ""]: { enabled: false } },
            }),
      },
    ] satisfies [string, axe.RunOptions],
  );
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")} ${failureSummary}`),
  );
}
