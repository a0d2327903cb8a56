/** As fast as the machine and the line to it are, or as a weak telephone on a weak line. */
export type Profile = "plain" | "slow";
export const PROFILES: readonly Profile[] = ["plain", "slow"];

/** A page that is measured. */
export interface BenchPage {
  readonly name: PageName;
  /** Its script among the peers; null: it is the atlas, as built. */
  readonly entry: string | null;
  readonly hasMap: boolean;
}

export const PAGES = [
  { name: "atlas", entry: null, hasMap: true },
  { name: "empty page", entry: "empty.mjs", hasMap: false },
  { name: "blank React", entry: "blankReact.jsx", hasMap: false },
  { name: "Leaflet", entry: "leaflet.mjs", hasMap: true },
  { name: "react-leaflet", entry: "reactLeaflet.jsx", hasMap: true },
  { name: "OpenLayers", entry: "openlayers.mjs", hasMap: true },
  { name: "ECharts", entry: "echarts.mjs", hasMap: true },
  { name: "D3", entry: "d3.mjs", hasMap: true },
] as const;

export type PageName = (typeof PAGES)[number]["name"];

/** Pages that draw the picture with a library; what the atlas is to be ahead of. */
export const LIBRARIES: readonly PageName[] = [
  "Leaflet",
  "react-leaflet",
  "OpenLayers",
  "ECharts",
  "D3",
];

/** Those of them that stand on Leaflet, as the atlas does. */
export const LEAFLETS: readonly PageName[] = ["Leaflet", "react-leaflet"];

export const isPageName = (text: string): text is PageName =>
  PAGES.some(({ name }) => name === text);
