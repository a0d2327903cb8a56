import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { openView, title } from "./plate.ts";
import { expect, freshTest, test } from "./visit.ts";

test.describe("A browser that asks for Serbian", () => {
  freshTest.use({ locale: "sr-RS" });

  freshTest(
    "is answered in it, and keeps the language that its reader chooses",
    async ({ page }) => {
      // The language of the document when the first of the page is put into it.
      await page.addInitScript(() => {
        new MutationObserver((_changes, observer) => {
          const root = document.getElementById("root");
          // The English page that was drawn beforehand stands there unseen until the asked one comes.
          if (!root?.firstChild || "drawn" in root.dataset) return;
          observer.disconnect();
          document.documentElement.dataset["firstLang"] = document.documentElement.lang;
        }).observe(document, { childList: true, subtree: true });
      });
      await openView(page);
      await expect(title(page)).toHaveText("Петнаест споразума, 2011–2020.");
      await expect(page.locator("html")).toHaveAttribute("data-first-lang", "sr-Cyrl");
      expect(new URL(page.url()).search).toBe("");

      await page.getByRole("link", { name: "English" }).click();
      await expect(title(page)).toHaveText("Fifteen agreements, 2011–2020");
      await expect(page).toHaveURL(/\?lang=en$/);
      await page.reload();
      await expect(title(page)).toHaveText("Fifteen agreements, 2011–2020");
      await expect(page.locator("html")).toHaveAttribute("lang", "en");
    },
  );
});

/** Texts of the page, spoken ones too, that are in its language and have a letter of another script. */
async function foreignTexts(page: Page, lang: string, foreign: RegExp): Promise<readonly string[]> {
  const texts = await page.evaluate((own) => {
    const spoken = ["aria-label", "aria-valuetext", "title", "placeholder", "alt"];
    const found = new Set<string>([document.title]);
    const isOwn = (element: Element | null) =>
      element?.closest("[lang]")?.getAttribute("lang") === own;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement: around, textContent } = walker.currentNode;
      if (isOwn(around) && !around?.closest("script, noscript")) found.add(textContent ?? "");
    }
    for (const element of document.querySelectorAll("*")) {
      if (!isOwn(element)) continue;
      for (const name of spoken) found.add(element.getAttribute(name) ?? "");
    }
    return [...found];
  }, lang);
  // Codes and abbreviations that have no other form, what stands in „…”, and addresses.
  const allowed =
    /„[^”]*”|https?:\/\/\S+|\b[\w-]+(?:\.[\w-]+)+\b|\b(?:SEENSA|SEECP|EAPC|RCC|SPS|OCC|NSPO|UVTP|EUR|Ctrl|Natural Earth|[A-Z]{2})\b/gu;
  const publishers = readFileSync("public/data/serbia/sources.csv", "utf8");
  return texts.filter((text) => {
    // A publisher that has no Serbian name is called as it calls itself.
    const isPublisher = publishers.includes(`,${text.trim().replace(/,$/, "")},`);
    return !isPublisher && foreign.test(text.replace(allowed, ""));
  });
}

const layers = "6s,seensa,v4,rcc,nato,eu,pfp,meetings,cooperation";
for (const [lang, foreign, home, meeting, coverage] of [
  [
    "sr-Cyrl",
    /\p{Script=Latin}/u,
    "Србија",
    "Пета конференција SEENSA",
    "Споразуми по иницијативама",
  ],
  [
    "sr-Latn",
    /\p{Script=Cyrillic}/u,
    "Srbija",
    "Peta konferencija SEENSA",
    "Sporazumi po inicijativama",
  ],
] as const) {
  test(`a whole page in ${lang} has no word of another script that is not marked as one`, async ({
    page,
  }) => {
    // What is spoken of a step is in the language that the page has then.
    await openView(page, `?lang=${lang}`);
    for (const [query, heading] of [
      [`layers=${layers}&party=SRB`, home],
      ["view=table&meeting=ev-11", meeting],
      ["view=coverage", coverage],
    ] as const) {
      await openView(page, `?lang=${lang}&${query}`);
      await expect(page.getByRole("heading", { name: heading, exact: true })).toBeVisible();
      await expect.poll(() => foreignTexts(page, lang, foreign)).toEqual([]);
    }
  });
}
