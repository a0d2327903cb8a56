import type { Browser } from "@playwright/test";
import { openPage } from "./browser.ts";
import type { BenchPage, PageName, Profile } from "./pages.ts";
import { pan, zoom } from "./phases/gestures.ts";
import { hover, type Pointed } from "./phases/hover.ts";
import { type Load, load } from "./phases/load.ts";
import { scrub } from "./phases/scrub.ts";
import { type Stepped, step } from "./phases/step.ts";
import type { Years } from "./phases/years.ts";
import type { Served } from "./server.ts";
import type { Frames } from "./statistics.ts";
import type { Survey } from "./survey.ts";

/** What one page came to, in one round, as fast as the machine is or slowed down. */
export interface Measurement {
  readonly page: PageName;
  readonly profile: Profile;
  readonly load: Load;
  readonly scrub?: Frames;
  readonly step?: Stepped;
  readonly hover?: Pointed;
  readonly pan?: Frames;
  readonly zoom?: Frames;
}

/** What is asked of every page alike. */
export interface Task {
  readonly survey: Survey;
  readonly years: Years;
  readonly nameOf: (code: string) => string;
}

/** In the page of the atlas, which knows nothing of this bench. */
function speakForTheAtlas(): void {
  const slider = document.querySelector<HTMLInputElement>("input[type=range]");
  const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value");
  window.measured = {
    // As one who drags the slider does it; React has rendered when the event returns.
    setYear(year) {
      value?.set?.call(slider, String(year));
      slider?.dispatchEvent(new Event("input", { bubbles: true }));
    },
    tip: () => document.querySelector(".map-tooltip")?.textContent ?? "",
  };
}

/** The page's address; the peers are told there what window to show in what box. */
function addressOf({ entry }: BenchPage, { address }: Served, { view }: Survey): string {
  if (entry === null) return address;
  return `${address}?${new URLSearchParams({ view: JSON.stringify(view) })}`;
}

/** Slowed down, only that is measured which a goal speaks of. */
export async function measure(
  browser: Browser,
  page: BenchPage,
  profile: Profile,
  served: Served,
  { survey, years, nameOf }: Task,
): Promise<Measurement> {
  const open = await openPage(browser, profile);
  try {
    const own = { page: page.name, profile };
    const loaded = { ...own, load: await load(open, served, addressOf(page, served, survey)) };
    if (!page.hasMap) return loaded;
    if (page.entry === null) await open.page.evaluate(speakForTheAtlas);
    if (profile === "slow") return { ...loaded, scrub: await scrub(open, years) };
    return {
      ...loaded,
      step: await step(open, years),
      scrub: await scrub(open, years),
      hover: await hover(open, survey.targets, nameOf),
      pan: await pan(open, survey.middle),
      zoom: await zoom(open, survey.middle),
    };
  } finally {
    await open.close();
  }
}
