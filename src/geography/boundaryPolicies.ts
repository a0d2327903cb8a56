// How disputed and divided areas are drawn. The shapes are cut into indivisible units; a policy only
// says which country a unit is drawn with and which lines between units are special. The page imports
// this file, so it stays a table.

export type BoundaryPolicyId = "un1244" | "serbia";

export type LineKind = "border" | "dashed" | "dotted";

export interface SpecialLine {
  /** Two unit codes, in alphabetical order. */
  readonly between: readonly [string, string];
  readonly kind: Exclude<LineKind, "border">;
}

export interface BoundaryPolicy {
  /** The country a unit is drawn with; a unit not named here is a country of its own or its parent's. */
  readonly countryOf: Readonly<Record<string, string>>;
  /** Lines drawn in their own way, also inside a country. Every other line is a border or nothing. */
  readonly lines: readonly SpecialLine[];
}

// General Assembly resolution 68/262 (Crimea); Security Council resolutions 541 and 550 (Cyprus). The
// two base areas on Cyprus are drawn with the island because they are no party to anything shown here.
const underEveryPolicy: Readonly<Record<string, string>> = {
  "UKR-CRIMEA": "UKR",
  "CYP-NORTH": "CYP",
  "CYP-BUFFER": "CYP",
  "CYP-AKROTIRI": "CYP",
  "CYP-DHEKELIA": "CYP",
};

// At Dhekelia the north meets the rest of the island without a buffer zone between.
const bufferLimits: readonly SpecialLine[] = [
  { between: ["CYP", "CYP-BUFFER"], kind: "dotted" },
  { between: ["CYP-BUFFER", "CYP-DHEKELIA"], kind: "dotted" },
  { between: ["CYP-BUFFER", "CYP-NORTH"], kind: "dotted" },
  { between: ["CYP-DHEKELIA", "CYP-NORTH"], kind: "dotted" },
];

export const boundaryPolicies: Readonly<Record<BoundaryPolicyId, BoundaryPolicy>> = {
  // Without prejudice to positions on status: a shape of its own, and a dashed line that is no border.
  // Its id is that of the resolution which the footnote on the designation names.
  un1244: {
    countryOf: underEveryPolicy,
    lines: [{ between: ["SRB", "XKX"], kind: "dashed" }, ...bufferLimits],
  },
  // The constitutional order of Serbia: an autonomous province and its limit.
  serbia: {
    countryOf: { ...underEveryPolicy, XKX: "SRB" },
    lines: [{ between: ["SRB", "XKX"], kind: "dotted" }, ...bufferLimits],
  },
};

export const defaultBoundaryPolicy: BoundaryPolicyId = "un1244";
