import { panelWords } from "../panelWords.ts";

/** English of the agreements by initiative, and of a step to another year. */
export const coverageEn = {
  heading: "Agreements by initiative",
  subheading: (home: string) => `Members other than ${home}, by what the list says of them`,
  asOf: (year: number) => `as of ${year}`,
  earlierYear: "One year earlier",
  laterYear: "One year later",
  columns: {
    initiative: "Initiative",
    concluded: "Agreement concluded",
    launched: "Procedure launched",
    notInTheList: "Not in the list",
  },
  none: "none",
  notInTheList: (names: string) => `Not in the list: ${names}.`,
  notClassed: (name: string) => `${name} is not classed.`,
};

/** What the view of agreements by initiative says. */
export const coverageWords = panelWords("coverage", coverageEn);
