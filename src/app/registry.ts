import { useEffect } from "react";
import { fetchParts, type Part, part } from "../loading/part.tsx";
import { reached } from "../loading/phases.ts";
import { mapParts } from "../map/parts.ts";
import { loadReckoned } from "../state/useReckoned.ts";
import type { Screen } from "../view/view.ts";
import { type Language, scriptOf } from "../words/languages.ts";

interface ScreenEntry {
  /** Null: the map, which is in the first load. */
  readonly Part: Part<object> | null;
  /** Whether it changes with the year of the dock; Coverage has a stepper of its own. */
  readonly hasDock: boolean;
}

/** The screens. A new one is its file, its line here and its id in `SCREENS`. */
export const screens: Readonly<Record<Screen, ScreenEntry>> = {
  map: { Part: null, hasDock: true },
  table: {
    Part: part("asked", () => import("../panels/table/Table.tsx").then((file) => file.Table)),
    hasDock: true,
  },
  coverage: {
    Part: part("asked", () => import("./CoverageScreen.tsx").then((file) => file.CoverageScreen)),
    hasDock: false,
  },
  markings: {
    Part: part("asked", () => import("./Desk.tsx").then((file) => file.Desk)),
    hasDock: false,
  },
};

const paper = () => import("../panels/print/Paper.tsx");
const choices = async () => {
  // With the words for it, so that a date chosen is a date shown.
  const [file] = await Promise.all([import("../panels/margin/ChoiceFields.tsx"), loadReckoned()]);
  return file;
};
const spokenMap = () => import("./SpokenMap.tsx");

/**
 * What stands beside the screens, each with the moment of its coming. Whatever has a place on the
 * page is in the first load; these are what it shows or does when it is used. Each kind of panel has its line
 * in the dossier, which is fetched whole; what the map is drawn with is in `mapParts`.
 */
export const parts = {
  About: part("asked", () => import("../panels/header/About.tsx").then((file) => file.About)),
  Announcer: part("idle", () =>
    import("../panels/spoken/Announcer.tsx").then((file) => file.Announcer),
  ),
  ChoiceFields: part("asked", () => choices().then((file) => file.ChoiceFields)),
  CountryWalk: part("idle", () => spokenMap().then((file) => file.CountryWalk)),
  Dossier: part("asked", () =>
    import("../panels/dossier/Dossier.tsx").then((file) => file.Dossier),
  ),
  Finder: part("asked", () => import("../panels/finder/Finder.tsx").then((file) => file.Finder)),
  MapSentences: part("asked", () => spokenMap().then((file) => file.MapSentencesNow)),
  OpenChoices: part("asked", () => choices().then((file) => file.OpenChoices)),
  PaperSheets: part("idle", () => paper().then((file) => file.PaperSheets)),
  PaperTitle: part("idle", () => paper().then((file) => file.PaperTitle)),
  SearchFinds: part("asked", () => import("./Finds.tsx").then((file) => file.Finds)),
  Shortcuts: part("idle", () => import("./Shortcuts.tsx").then((file) => file.Shortcuts)),
};

/**
 * Italics, for names of seas and the projection. They are asked for by a letter of the language: a
 * name that finds no room in a wider stand-in would not be on the page to ask for its own face.
 */
async function fetchItalics(language: Language): Promise<void> {
  await import("./style/italics.css");
  const letter = scriptOf(language) === "Cyrl" ? "б" : "b";
  await document.fonts.load('italic 1em "Source Serif 4 Italic"', letter);
}

/** All that is not in the first load is fetched when the page has nothing better to do. */
export function useFetchingBeforehand(language: Language): void {
  useEffect(() => {
    // Without them the names are set in the system's.
    void reached("idle").then(() => fetchItalics(language).catch(() => {}));
  }, [language]);
  useEffect(() => {
    void reached("idle").then(() => {
      const ofScreens = Object.values(screens).flatMap(({ Part }) => Part ?? []);
      fetchParts([...ofScreens, ...Object.values({ ...parts, ...mapParts })]);
    });
  }, []);
}
