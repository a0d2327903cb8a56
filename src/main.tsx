import "./app/style/fonts.css";
import "./app/style/tokens.css";
import "./app/style/elements.css";
import "./app/style/picture.css";
import { StrictMode, useState } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { App } from "./app/App.tsx";
import { FACES } from "./app/style/faces.ts";
import { layoutNow } from "./app/style/layout.ts";
import { fetchFacts } from "./data/fetchDataset.ts";
import { AS_LISTED } from "./domain/reckoning.ts";
import type { PartialDate } from "./domain/time.ts";
import { loadTier } from "./map/atlas/atlas.ts";
import { showRememberedTheme } from "./reading/rememberedTheme.ts";
import { type Departures, factsPlace, type OnTheirWay } from "./state/departures.ts";
import { scopeOf } from "./state/facts.ts";
import { browserLanguage } from "./state/useLanguage.ts";
import { loadReckoned } from "./state/useReckoned.ts";
import { parseView } from "./view/view.ts";
import { scriptOf } from "./words/languages.ts";
import { englishWords, loadWords, type Words } from "./words/words.ts";
import "./app/style/preferences.css";

// The page's one look at a clock, which gives only days that the calendar has.
const TODAY = new Date().toISOString().slice(0, 10) as PartialDate;

const overviewArrives = () => {
  const overview = loadTier("overview");
  // Whoever waits for it hears of a failure; until someone does, it is not an uncaught one.
  overview.catch(() => {});
  return overview;
};
/** Starts everything the page needs, side by side. */
const depart = (): OnTheirWay => ({ overview: overviewArrives(), ...fetchFacts(factsPlace()) });

interface PageProps {
  readonly first: Departures;
  readonly firstWords: Words;
}

function Page({ first, firstWords }: PageProps) {
  const [departures, setDepartures] = useState(first);
  // What has come stays: a map is not drawn anew because the list is asked for again.
  const departAgain = (failed: ReadonlySet<keyof Departures>) => {
    const { frames, dataset } = fetchFacts(factsPlace());
    setDepartures({
      overview: failed.has("overview") ? overviewArrives() : departures.overview,
      // A map that is there has its frame.
      frames: failed.has("overview") ? frames : departures.frames,
      dataset: failed.has("dataset") ? dataset : departures.dataset,
    });
  };
  return (
    <App
      departures={departures}
      firstWords={firstWords}
      language={browserLanguage()}
      today={TODAY}
      onTryAgain={departAgain}
    />
  );
}

/** The faces of a page in Cyrillic, which it would otherwise find only with its first letter. */
function fetchCyrillic(): void {
  for (const face of FACES) {
    // Without them the page is drawn with the system's.
    document.fonts.load(face, "б").catch(() => {});
  }
}

/** Whether the page that stands here is the one that is asked for: src/beforePage.ts looked, earlier. */
function isDrawnAsAsked(root: HTMLElement): boolean {
  const { picture } = document.documentElement.dataset;
  return (
    picture === root.dataset["drawn"] && picture === layoutNow() && window.location.search === ""
  );
}

/** All that a page which was drawn already was drawn from; null where some of it does not come. */
async function arrivalOf({ overview, frames, dataset }: OnTheirWay): Promise<Departures | null> {
  if (document.documentElement.dataset["picture"] === "none") return null;
  const here = <Value,>(value: Value) => ({ state: "here", value }) as const;
  try {
    const [shapes, first, facts] = await Promise.all([overview, frames, dataset]);
    if (!facts.ok) return null;
    return { overview: here(shapes), frames: here(first), dataset: here(facts) };
  } catch {
    return null;
  }
}

async function open(root: HTMLElement): Promise<void> {
  const first = depart();
  const asked = parseView(window.location.search, scopeOf(null));
  const language = asked.language ?? browserLanguage();
  document.documentElement.lang = language;
  if (scriptOf(language) === "Cyrl") fetchCyrillic();
  // Should they not come now, the page asks for them again and says so.
  const reckonedArrive = asked.reckoning === AS_LISTED ? null : loadReckoned().catch(() => {});
  const firstWords = await loadWords(language).catch(() => englishWords);
  await reckonedArrive;
  const pageOf = (departures: Departures) => (
    <StrictMode>
      <Page first={departures} firstWords={firstWords} />
    </StrictMode>
  );
  const arrived = root.dataset["drawn"] === undefined ? null : await arrivalOf(first);
  if (arrived && isDrawnAsAsked(root)) {
    delete root.dataset["drawn"];
    hydrateRoot(root, pageOf(arrived));
    return;
  }
  delete root.dataset["drawn"];
  root.replaceChildren();
  createRoot(root).render(pageOf(first));
}

showRememberedTheme();
const root = document.getElementById("root");
if (root) void open(root);
