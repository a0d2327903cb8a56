import { panelWords } from "../panelWords.ts";

/** English of what is heard or read in place of what is seen on the map, and of its keys. */
export const spokenEn = {
  group: {
    /** After how many agreements there are. */
    keys: "Arrow keys go from country to country; the description in words is below the map.",
    /** Of a list whose members say what they are. */
    countries: "Countries on the map",
  },
  country: {
    home: (name: string) => `${name}, home state`,
    concluded: (name: string, year: number, number: number) =>
      `${name}, agreement concluded ${year}, number ${number}`,
    listedAsBoth: (name: string, year: number, number: number) =>
      `${name}, agreement concluded ${year}, number ${number}, also named among procedures launched`,
    launched: (name: string) => `${name}, procedure launched, no year given`,
    launchedOn: (name: string, date: string) => `${name}, procedure launched ${date}`,
    notInTheList: (name: string) => `${name}, not in the list`,
    notInTheListAsOf: (name: string, year: number) => `${name}, not in the list as of ${year}`,
    notClassed: (name: string) => `${name}, not classed`,
    /** By another date, or outside the list: the line that stands in its panel. */
    other: (name: string, line: string) => `${name}: ${line}`,
    memberOf: (groups: string) => `member of ${groups}`,
    participantIn: (groups: string) => `participant in ${groups}`,
  },
  steps: {
    layerOn: (name: string) => `${name}: on.`,
    layerOff: (name: string) => `${name}: off.`,
    /** `count` is "3 of 5", as the layer's row has it. */
    coverage: (count: string) => `With an agreement: ${count}.`,
    detailsOpen: "Details are open.",
    detailsClosed: "Details are closed.",
  },
  keys: {
    heading: "Keys",
    close: "Close",
    switch: "Single keys without a modifier",
    switchNote: "Remembered on this device. Arrows, Enter and Escape always work on the map.",
    onTheMap: "On the map",
    everywhere: "Anywhere on the page",
    does: {
      walk: "to the nearest country in that direction",
      select: "open the country, or close it",
      leave: "close what is open, then leave the country",
      list: "to the previous or the next in the list",
      zoom: "zoom in or out",
      whole: "back to the whole map",
      pan: "move the map",
      why: "why the country pointed at has its colour",
      search: "to the search",
      help: "this list of keys",
    },
  },
  inWords: {
    asOf: (year: number) => `As of ${year}.`,
    neighbours: (home: string) => `Neighbours of ${home}`,
    /** What is known, and of whom. */
    sentence: (head: string, names: string) => `${head}: ${names}.`,
    beyond: (through: string) => `Beyond ${through}:`,
    dated: (name: string, year: number) => `${name} (${year})`,
    directions: (capital: string) => `Directions and distances from ${capital}`,
    measured:
      "Straight lines to the place of each country’s name on the map, not to its border or capital; rounded.",
    winds: {
      north: "North",
      northEast: "North-east",
      east: "East",
      southEast: "South-east",
      south: "South",
      southWest: "South-west",
      west: "West",
      northWest: "North-west",
    },
    distance: (name: string, kilometres: string) => `${name}, about ${kilometres} km`,
    distanceLaunched: (name: string, kilometres: string) =>
      `${name}, about ${kilometres} km (procedure launched)`,
    blocks: "Which of them border one another",
    block: (names: string) => `One block: ${names}.`,
    blockAtHome: (names: string, home: string) => `One block, bordering ${home}: ${names}.`,
    aloneAtHome: (names: string, home: string) =>
      `Bordering ${home} and no other of them: ${names}.`,
    alone: (names: string) => `Apart, bordering none of them: ${names}.`,
    noAgreement: "None in the list by this year.",
    layers: "Layers that are on",
    notFormed: (year: number) => `Not formed by ${year}.`,
    computed: "Computed from the shapes of the map and the list of agreements.",
  },
};

/** What is said of the map to whoever does not point at it. */
export const spokenWords = panelWords("spoken", spokenEn);
