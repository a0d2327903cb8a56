import { panelWords } from "../panelWords.ts";

/** English of what stands on paper alone. */
export const paperEn = {
  sources: "Sources",
  layers: "Layers on the map",
  noLayers: "none",
  moreSources: "those of the layers stand on the sheet with the table",
  layerSources: "Sources of the layers",
  printed: (date: string) => `Printed on ${date}`,
};

/** What stands on paper alone. */
export const paperWords = panelWords("paper", paperEn);
