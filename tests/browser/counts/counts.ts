/** What is counted: nothing that a slower machine would have more of. */
export const MEASURES = [
  "calls",
  "components",
  "attributes",
  "restyled",
  "layouts",
  "projections",
  "requests",
  "bytes",
] as const;

export type Measure = (typeof MEASURES)[number];

/** How often something happened, by what is counted. */
export type Counts = Readonly<Record<Measure, number>>;

/** The same in the order of the measures, as a table has it. */
export type Row = readonly [
  calls: number,
  components: number,
  attributes: number,
  restyled: number,
  layouts: number,
  projections: number,
  requests: number,
  bytes: number,
];

/** What each measure counts, after a number. */
export const MEASURED: Readonly<Record<Measure, string>> = {
  calls: "calls of the page's functions",
  components: "components rendered",
  attributes: "attributes written",
  restyled: "elements restyled",
  layouts: "layouts that a script forces",
  projections: "projections between the plane and the screen",
  requests: "requests",
  bytes: "bytes as sent",
};

const each = (count: (measure: Measure) => number): Counts => ({
  calls: count("calls"),
  components: count("components"),
  attributes: count("attributes"),
  restyled: count("restyled"),
  layouts: count("layouts"),
  projections: count("projections"),
  requests: count("requests"),
  bytes: count("bytes"),
});

export const rowAsCounts = (row: Row): Counts =>
  each((measure) => row[MEASURES.indexOf(measure)] ?? 0);

/** The mean of several, to a tenth. */
export const meanOf = (all: readonly Counts[], times = all.length): Counts =>
  each((measure) => {
    const sum = all.reduce((counted, counts) => counted + counts[measure], 0);
    return Math.round((10 * sum) / times) / 10;
  });

const ROUNDED: ReadonlySet<Measure> = new Set(["calls", "restyled", "projections", "bytes"]);

/** Of what is counted in thousands a browser of another version may need so much more. */
const ROOM = 1.05;

/** The least that a table can say of a count: exact, or with that room and rounded up to two digits. */
export const allowing = (counts: Counts): Counts =>
  each((measure) => {
    const count = counts[measure];
    if (!ROUNDED.has(measure)) return Math.ceil(count);
    const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, count))) - 1);
    return Math.ceil((count * ROOM) / unit) * unit;
  });
