/** What the built files are held to; every number a check compares with stands here. */

/** Bytes, gzip level 9, by file name. */
export const budgets: Readonly<Record<string, number>> = {
  "overview.topo.json": 36_000,
  "regional.topo.json": 95_000,
  "detail.topo.json": 135_000,
  "context.topo.json": 12_000,
};

/** How far a unit's area may be from that of the source, as a share. */
export const areaTolerance = 0.02;

/** Wider, by name: what is small against the grid, cut up by water, or far from the map's middle. */
export const widerAreaTolerance: Readonly<Record<string, number>> = {
  ARE: 0.03,
  "CYP-AKROTIRI": 0.06,
  "CYP-BUFFER": 0.05,
  "CYP-DHEKELIA": 0.08,
  "ESP-CN": 0.05,
  "FRA-GLP": 0.08,
  "FRA-MTQ": 0.05,
  "FRA-MYT": 0.16,
  "FRA-REU": 0.05,
  LIE: 0.05,
  MCO: 0.15,
  MLT: 0.05,
  "NLD-BQ": 0.08,
  "NOR-SJM": 0.07,
  "PRT-20": 0.08,
  "PRT-30": 0.1,
  SMR: 0.04,
  TJK: 0.03,
  "USA-AK": 0.05,
  // One cell of the grid, whatever the grid.
  VAT: 1.2,
};

/** How far the plane's areas may be from the globe's: the build steps along straight lines. */
export const planeTolerance = 0.003;

/** Under this, 4π · area / perimeter² means a sliver (a circle has 1, a square 0.79). */
export const leastRoundness = 0.03;

/** Larger rings may have fjords: Norway's mainland has a roundness of 0.015. km² */
export const largestSliver = 10_000;

/** Units smaller than the coarsest grid, whose shape is a cell of each tier's own grid. */
export const cells: ReadonlySet<string> = new Set(["VAT"]);

export interface Probe {
  readonly name: string;
  readonly at: readonly [longitude: number, latitude: number];
  readonly unit: string;
}

/** Places that must lie in one unit and in no other, in every tier. */
export const probes: readonly Probe[] = [
  { name: "Belgrade", at: [20.46, 44.8], unit: "SRB" },
  { name: "Novi Pazar", at: [20.52, 43.14], unit: "SRB" },
  { name: "Bujanovac", at: [21.77, 42.46], unit: "SRB" },
  { name: "Pristina", at: [21.17, 42.66], unit: "XKX" },
  { name: "North Mitrovica", at: [20.87, 42.9], unit: "XKX" },
  { name: "Sevastopol", at: [33.6, 44.6], unit: "UKR-CRIMEA" },
  { name: "Simferopol", at: [34.1, 44.95], unit: "UKR-CRIMEA" },
  { name: "Kerch", at: [36.3, 45.3], unit: "UKR-CRIMEA" },
  { name: "Kherson", at: [32.6, 46.7], unit: "UKR" },
  { name: "Donetsk", at: [37.8, 48.0], unit: "UKR" },
  { name: "North Nicosia", at: [33.36, 35.23], unit: "CYP-NORTH" },
  { name: "Limassol district", at: [33.0, 34.85], unit: "CYP" },
  { name: "Banja Luka", at: [17.19, 44.77], unit: "BIH" },
  { name: "Podgorica", at: [19.26, 42.44], unit: "MNE" },
  { name: "Skopje", at: [21.43, 42.0], unit: "MKD" },
  { name: "Luxembourg", at: [6.13, 49.61], unit: "LUX" },
  { name: "Malta, behind Valletta", at: [14.44, 35.88], unit: "MLT" },
  { name: "Kaliningrad", at: [20.51, 54.71], unit: "RUS" },
  { name: "Chukotka, west of 180 degrees", at: [179, 67.5], unit: "RUS" },
  { name: "Chukotka, east of 180 degrees", at: [-178, 67], unit: "RUS" },
  { name: "Tiraspol", at: [29.6, 46.84], unit: "MDA" },
  { name: "Tskhinvali", at: [43.97, 42.23], unit: "GEO" },
  { name: "Stepanakert", at: [46.75, 39.82], unit: "AZE" },
  { name: "Baikonur", at: [63.3, 46], unit: "KAZ" },
  { name: "Tenerife", at: [-16.6, 28.25], unit: "ESP-CN" },
  { name: "French Guiana", at: [-53, 4], unit: "FRA-GUF" },
  { name: "Spitsbergen", at: [16, 78.3], unit: "NOR-SJM" },
  { name: "Alaska", at: [-150, 64], unit: "USA-AK" },
  { name: "Nuuk's inland ice", at: [-47, 65], unit: "LAND" },
];
