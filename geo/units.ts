// The pieces the map is made of: the smallest areas that no boundary policy divides. The source's own
// ids and names are not trusted (five areas have no id, one is written twice, names are of 2018), so
// this table gives every piece its code.

/** Land of states that no fact speaks of: drawn once, without names and inner borders. */
export const neutralLand = "LAND";

/**
 * ISO 3166-1 numeric code in the source to unit code: the states drawn as countries. All of Europe,
 * NATO, the Partnership for Peace, and the six further states that agreements in the data name.
 * Areas with an ISO code and a government of their own (Greenland, Faroe Islands, Jersey, Guernsey,
 * Isle of Man, Gibraltar, Aruba, Puerto Rico and the like) stay neutral: an agreement with the state
 * they belong to does not say that it reaches them. Åland is an ordinary part of Finland here.
 */
export const countries: Readonly<Record<string, string>> = {
  "008": "ALB",
  "020": "AND",
  "031": "AZE",
  "040": "AUT",
  "051": "ARM",
  "056": "BEL",
  "070": "BIH",
  "076": "BRA",
  "100": "BGR",
  "112": "BLR",
  "124": "CAN",
  "191": "HRV",
  "196": "CYP",
  "203": "CZE",
  "208": "DNK",
  "233": "EST",
  "246": "FIN",
  "248": "FIN",
  "250": "FRA",
  "268": "GEO",
  "276": "DEU",
  "300": "GRC",
  "336": "VAT",
  "348": "HUN",
  "352": "ISL",
  "368": "IRQ",
  "372": "IRL",
  "380": "ITA",
  "398": "KAZ",
  "417": "KGZ",
  "428": "LVA",
  "438": "LIE",
  "440": "LTU",
  "442": "LUX",
  "470": "MLT",
  "484": "MEX",
  "492": "MCO",
  "498": "MDA",
  "499": "MNE",
  "528": "NLD",
  "578": "NOR",
  "616": "POL",
  "620": "PRT",
  "642": "ROU",
  "643": "RUS",
  "674": "SMR",
  "688": "SRB",
  "703": "SVK",
  "704": "VNM",
  "705": "SVN",
  "710": "ZAF",
  "724": "ESP",
  "752": "SWE",
  "756": "CHE",
  "762": "TJK",
  "784": "ARE",
  "792": "TUR",
  "795": "TKM",
  "804": "UKR",
  "807": "MKD",
  "826": "GBR",
  "840": "USA",
  "860": "UZB",
};

/** Areas without an id in the source, by the source's name. */
export const namelessAreas: Readonly<Record<string, string>> = {
  Kosovo: "XKX",
  Baikonur: "KAZ",
  "N. Cyprus": "CYP-NORTH",
  "Cyprus U.N. Buffer Zone": "CYP-BUFFER",
  Akrotiri: "CYP-AKROTIRI",
  Dhekelia: "CYP-DHEKELIA",
};

export interface Part {
  readonly code: string;
  readonly parent: string;
  /** Left out of group outlines and of the country's home box. */
  readonly overseas: boolean;
  /** Polygons of the parent that begin in one of these boxes (west, south, east, north) are the part. */
  readonly boxes: readonly (readonly [number, number, number, number])[];
}

/**
 * Parts of states: integral to them, drawn in their colour. Alaska is a part but no overseas one, or
 * the outline of a group would run between it and Canada. Hawaii lies beyond the horizon of the map.
 */
export const parts: readonly Part[] = [
  part("FRA-GUF", "FRA", [-55, 2, -51, 6]),
  part("FRA-GLP", "FRA", [-62, 15.8, -60.9, 16.6]),
  part("FRA-MTQ", "FRA", [-61.3, 14.3, -60.8, 15]),
  part("FRA-REU", "FRA", [55, -22, 56, -20]),
  part("FRA-MYT", "FRA", [45, -13.1, 45.4, -12.5]),
  part("ESP-CN", "ESP", [-19, 27, -13, 30]),
  part("PRT-20", "PRT", [-32, 36, -24, 40]),
  part("PRT-30", "PRT", [-18, 29, -15.5, 34]),
  part("NOR-SJM", "NOR", [8, 73, 40, 82], [-10, 70, -7, 72]),
  part("NLD-BQ", "NLD", [-69, 11.5, -62, 18]),
  {
    ...part("USA-AK", "USA", [-180, 51, -129.9, 72], [172, 51, 180, 54]),
    overseas: false,
  },
  part("UKR-CRIMEA", "UKR"),
  part("CYP-NORTH", "CYP"),
  part("CYP-BUFFER", "CYP"),
  part("CYP-AKROTIRI", "CYP"),
  part("CYP-DHEKELIA", "CYP"),
];

/** Every unit a tier has to hold, sorted. */
export const unitCodes: readonly string[] = [
  ...new Set([
    neutralLand,
    ...Object.values(countries),
    ...Object.values(namelessAreas),
    ...parts.map(({ code }) => code),
  ]),
].sort();

/** The states among the units, sorted. */
export const countryCodes: readonly string[] = unitCodes.filter((code) => /^[A-Z]{3}$/.test(code));

function part(code: string, parent: string, ...boxes: Part["boxes"]): Part {
  return { code, parent, overseas: boxes.length > 0, boxes };
}
