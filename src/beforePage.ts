import { FACES } from "./app/style/faces.ts";
import { type Layout, layoutNow } from "./app/style/layout.ts";
import type { MapFrames } from "./domain/geography.ts";
import { afterNextFrame } from "./loading/afterNextFrame.ts";
import { homeDrawingOf, PHONE_WIDTH } from "./map/plane/homeView.ts";
import { showRememberedTheme } from "./reading/rememberedTheme.ts";
import { preferredOf } from "./words/preferredOf.ts";

// A script of its own, the first of the built page and before anything of it is drawn: the theme that
// the device remembers, and whether the page that was drawn when it was built is the one asked for.

/** At most so long, in ms, what is drawn waits for its faces. */
const LONGEST = 1000;

/** Where the page stands that was drawn when it was built. */
const placeOf = (): HTMLElement | null => document.querySelector<HTMLElement>("[data-drawn]");

/** The layout that was drawn, if the address, the window and the reader ask for no other page. */
function layoutAskedFor(languages: readonly string[]): Layout | null {
  const layout = layoutNow();
  const isDrawn = layout === "wide" || (layout === "phone" && window.innerWidth < PHONE_WIDTH);
  const [drawnIn] = languages;
  const language = preferredOf(languages, window.navigator.languages) ?? drawnIn;
  return window.location.search === "" && isDrawn && language === drawnIn ? layout : null;
}

/** The phone's page in place of the wide one, with its own map: the shapes stand in the page once. */
function layOutForPhone(place: HTMLElement): void {
  const phone = document.querySelector<HTMLTemplateElement>("template#phone")?.content;
  if (!phone) return;
  for (const group of phone.querySelectorAll("[data-shapes]")) {
    const pane = group.getAttribute("data-shapes");
    const drawn = place.querySelector(`.leaflet-${pane}-pane > svg > g > g`);
    group.replaceChildren(...(drawn?.childNodes ?? []));
  }
  place.replaceChildren(phone);
  place.dataset["drawn"] = "phone";
}

/**
 * The map's hatches are drawn for one size of it; what else is drawn goes with the size by itself. To
 * be asked in the frame that shows the page: earlier it may have no style yet.
 */
function fitHatches(place: HTMLElement, frames: MapFrames | null, layout: Layout): void {
  const { clientWidth: x = 0, clientHeight: y = 0 } =
    place.querySelector(".leaflet-container") ?? {};
  if (x === 0 || y === 0) return;
  const { toPlane } = homeDrawingOf(frames, layout === "phone" ? "phone" : "plate", { x, y });
  for (const hatch of place.querySelectorAll(".leaflet-countries-pane pattern")) {
    const turn = hatch.getAttribute("patternTransform")?.replace(/^matrix\([^)]*\)/, toPlane);
    hatch.setAttribute("patternTransform", turn ?? toPlane);
  }
}

/** Settles once the faces of the page are here, or do not come soon: in others it would be laid out otherwise. */
const facesHere = (): Promise<unknown> =>
  Promise.race([
    Promise.allSettled(FACES.map((face) => document.fonts.load(face))),
    new Promise((resolve) => setTimeout(resolve, LONGEST)),
  ]);

function take(layout: Layout): boolean {
  const place = placeOf();
  const facts = document.querySelector<HTMLLinkElement>("link#dataset");
  if (!place || !facts) return false;
  // A host may have named another dataset, or its tables.
  if (facts.getAttribute("href") !== `./data/${place.dataset["of"]}/facts.json`) return false;
  if (layout === "phone") layOutForPhone(place);
  const frames = JSON.parse(facts.dataset["frames"] ?? "null");
  const { dataset } = document.documentElement;
  dataset["faces"] = "awaited";
  requestAnimationFrame(() => {
    fitHatches(place, frames, layout);
    void facesHere().finally(() => {
      delete dataset["faces"];
    });
  });
  return true;
}

function begin({ languages = "", page = "" }: DOMStringMap): void {
  showRememberedTheme();
  const root = document.documentElement;
  const layout = layoutAskedFor(languages.split(" "));
  root.dataset["picture"] = layout ?? "none";
  const open = () => void import(/* @vite-ignore */ page);
  document.addEventListener("readystatechange", function parsed() {
    document.removeEventListener("readystatechange", parsed);
    const isTaken = layout !== null && take(layout);
    if (!isTaken) root.dataset["picture"] = "none";
    // What is there is shown before what makes it answer is run; nobody sees a page in the background.
    if (isTaken && !document.hidden) afterNextFrame(open);
    else open();
  });
}

if (document.currentScript) begin(document.currentScript.dataset);
