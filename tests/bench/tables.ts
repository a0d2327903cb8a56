import { figureIn, GOALS, type Goal, type Part, type Round, verdictOf } from "./goals.ts";
import type { Measurement } from "./measure.ts";
import { PAGES, PROFILES } from "./pages.ts";
import { median } from "./statistics.ts";

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

const labelled = ({ name }: Part, text: string): string => (name ? `${name} ${text}` : text);

/** What a goal asks, as it stands in its row. */
export const goalTextOf = ({ parts }: Goal): string =>
  parts.map((part) => labelled(part, `≤ ${part.most}${part.unit}`)).join("; ");

export const marginTextOf = ({ parts }: Goal): string =>
  parts
    .map((part) => labelled(part, part.margin === 0 ? "none" : `${part.margin}${part.unit}`))
    .join("; ");

function measuredTextOf({ parts }: Goal, rounds: readonly Round[]): string {
  return parts
    .map((part) => {
      const value = figureIn(part, rounds);
      return labelled(part, value === null ? "–" : `${value.toFixed(part.digits)}${part.unit}`);
    })
    .join("; ");
}

function verdictTextOf({ parts }: Goal, rounds: readonly Round[]): string {
  return parts
    .map((part) => {
      const value = figureIn(part, rounds);
      const verdict = verdictOf(part, value);
      const beyond = value === null ? 0 : value - part.most;
      const by = verdict === "missed" ? ` by ${beyond.toFixed(part.digits)}${part.unit}` : "";
      return labelled(part, `${verdict}${by}`);
    })
    .join("; ");
}

/** The goals with what was measured, as the README has them. */
export const goalsTable = (rounds: readonly Round[]): string =>
  [
    row(["goal", "asked", "margin", "measured", "verdict"]),
    "|---|---|---|---|---|",
    ...GOALS.map((goal) =>
      row([
        goal.name,
        goalTextOf(goal),
        marginTextOf(goal),
        measuredTextOf(goal, rounds),
        verdictTextOf(goal, rounds),
      ]),
    ),
  ].join("\n");

type Column = readonly [
  name: string,
  of: (measurement: Measurement) => number | null | undefined,
  digits: number,
];

const COLUMNS: readonly Column[] = [
  ["picture ms", ({ load }) => load.picture, 0],
  ["mark ms", ({ load }) => load.mark, 0],
  ["KB to the mark", ({ load }) => load.kilobytes.withFonts, 0],
  ["requests", ({ load }) => load.requests.toMark, 0],
  ["heap MB", ({ load }) => load.heap, 1],
  ["step main ms", ({ step }) => step?.main, 1],
  ["step p95 ms", ({ step }) => step?.p95, 1],
  ["scrub late", ({ scrub }) => scrub?.late, 0],
  ["hover p50 ms", ({ hover }) => hover?.p50, 1],
  ["hover p98 ms", ({ hover }) => hover?.p98, 1],
  ["pan late", ({ pan }) => pan?.late, 0],
  ["zoom worst ms", ({ zoom }) => zoom?.worst, 0],
];

/** What each page came to: the medians over the rounds, where a page has the figure. */
export function pagesTable(rounds: readonly Round[]): string {
  const all = rounds.flatMap(({ measurements }) => measurements);
  const rows = PROFILES.flatMap((profile) =>
    PAGES.flatMap(({ name }) => {
      const own = all.filter((one) => one.page === name && one.profile === profile);
      if (own.length === 0) return [];
      const cells = COLUMNS.map(([, of, digits]) => {
        const values = own.flatMap((one) => of(one) ?? []);
        return values.length === 0 ? "–" : median(values).toFixed(digits);
      });
      return [row([`${name}, ${profile}`, ...cells])];
    }),
  );
  const header = ["page", ...COLUMNS.map(([name]) => name)];
  return [row(header), `|---|${COLUMNS.map(() => "---:").join("|")}|`, ...rows].join("\n");
}
