import { panelWords } from "../panelWords.ts";
import { pluralOf } from "../plural.ts";

const plural = pluralOf<"one">("en-GB");

/** English of what comes to the map after the countries: the band of degrees, seas, places, hints. */
export const mapEn = {
  /** In the band round the map. */
  degrees: {
    west: (degrees: number) => `${degrees}° W`,
    east: (degrees: number) => `${degrees}° E`,
    south: (degrees: number) => `${degrees}° S`,
    north: (degrees: number) => `${degrees}° N`,
  },
  moveWithTwoFingers: "Move the map with two fingers",
  zoomWithWheel: "Hold Ctrl or ⌘ to zoom with the wheel",
  /** Names of seas on the map. */
  seas: {
    atlantic: "Atlantic Ocean",
    mediterranean: "Mediterranean Sea",
    norwegian: "Norwegian Sea",
    black: "Black Sea",
    north: "North Sea",
    baltic: "Baltic Sea",
    biscay: "Bay of Biscay",
    tyrrhenian: "Tyrrhenian Sea",
    adriatic: "Adriatic Sea",
    ionian: "Ionian Sea",
    aegean: "Aegean Sea",
    irish: "Irish Sea",
    celtic: "Celtic Sea",
    ligurian: "Ligurian Sea",
    levantine: "Levantine Sea",
    marmara: "Sea of Marmara",
    azov: "Sea of Azov",
    bothnia: "Gulf of Bothnia",
  },
  /** Meetings and places of cooperation. */
  places: {
    onTheMap: "Places on the map",
    foundElsewhere: "found in other sources, not on the list’s page",
    afterTheList: "later than the newest year of the list",
    notOnTheListPage: "The list’s page names no place.",
    placeFrom: (place: string, publisher: string) => `${place} is named by: ${publisher}.`,
    projects: (count: number) => `${count} ${plural(count, { one: "project", other: "projects" })}`,
    andMore: (count: number) => `and ${count} more`,
    /** A place outside the view. */
    zoomOutTo: (place: string) => `Outside the view: ${place}. Zoom out to it.`,
  },
};

/** What comes to the map after the countries says. */
export const mapWords = panelWords("map", mapEn);

export type SeaId = keyof typeof mapEn.seas;
