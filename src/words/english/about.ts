import { panelWords } from "../panelWords.ts";

/** English of the page about the atlas. */
export const aboutEn = {
  heading: "About the atlas",
  what: (home: string) =>
    `The agreements of ${home} on exchanging and protecting classified information, as the published list gives them. What the list does not say is shown as not said.`,
  publishedBy: (publisher: string) => `The list is published by: ${publisher}.`,
  openList: "Open the list",
  notes: "Notes",
  licence: "Licence",
  licenceText:
    "The code is under the MIT licence. Shapes are made with Natural Earth, which is in the public domain; the type is Source Sans 3 and Source Serif 4, under the SIL Open Font License 1.1.",
  allLicences: "All licences",
  close: "Close",
};

/** What the page about the atlas says. */
export const aboutWords = panelWords("about", aboutEn);
