import type { Growth } from "./growth.ts";
import type { Measurement } from "./measure.ts";
import { LEAFLETS, LIBRARIES, type PageName, type Profile } from "./pages.ts";
import { median } from "./statistics.ts";

/** All pages, measured side by side. */
export interface Round {
  readonly measurements: readonly Measurement[];
  /** Why a page could not be measured. */
  readonly failures: readonly string[];
  readonly growth: Growth | null;
}

type Unit = "" | " ms" | " KB" | " MB" | " frames";

/** One figure that a goal holds. */
export interface Part {
  /** Beside which page, or under what circumstances; "" where the goal has only one. */
  readonly name: string;
  readonly unit: Unit;
  readonly digits: number;
  /** The figure of a round; null: it was not measured. */
  readonly of: (round: Round) => number | null;
  readonly most: number;
  /** So far beyond it may lie for no other reason than that a machine is not always as fast. */
  readonly margin: number;
}

export interface Goal {
  readonly name: string;
  readonly parts: readonly Part[];
}

type Figure = (measurement: Measurement) => number | null | undefined;

const figureOf = (
  { measurements }: Round,
  page: PageName,
  profile: Profile,
  figure: Figure,
): number | null => {
  const found = measurements.find((one) => one.page === page && one.profile === profile);
  return (found && figure(found)) ?? null;
};

const leastOf = (
  round: Round,
  pages: readonly PageName[],
  profile: Profile,
  figure: Figure,
): number | null => {
  const known = pages.flatMap((page) => figureOf(round, page, profile, figure) ?? []);
  return known.length === 0 ? null : Math.min(...known);
};

/** The atlas beside the best of some pages, in the same round. */
const ratio =
  (profile: Profile, of: Figure, to: readonly PageName[], ofThem: Figure = of): Part["of"] =>
  (round) => {
    const own = figureOf(round, "atlas", profile, of);
    const other = leastOf(round, to, profile, ofThem);
    return own === null || other === null || other === 0 ? null : own / other;
  };

const own =
  (profile: Profile, figure: Figure): Part["of"] =>
  (round) =>
    figureOf(round, "atlas", profile, figure);

const mark: Figure = ({ load }) => load.mark;
/** Where a page draws nothing before its script does, the picture comes with the mark. */
const picture: Figure = ({ load }) => load.picture ?? load.mark;

const times = { unit: "", digits: 2, margin: 0.15 } as const;
const counted = { digits: 0, margin: 0 } as const;

/** The goals of one run; what is told of each is the median over its rounds. */
export const GOALS: readonly Goal[] = [
  {
    name: "picture of the choropleth ÷ blank React page",
    parts: (["plain", "slow"] as const).map((profile) => ({
      ...{ name: profile, ...times, most: 1 },
      of: ratio(profile, picture, ["blank React"], mark),
    })),
  },
  {
    name: "interactive choropleth (mark) ÷ blank React; ÷ best library",
    parts: (["plain", "slow"] as const).flatMap((profile) => [
      {
        name: `${profile} ÷ React`,
        ...times,
        most: 1.7,
        of: ratio(profile, mark, ["blank React"]),
      },
      { name: `${profile} ÷ best`, ...times, most: 1, of: ratio(profile, mark, LIBRARIES) },
    ]),
  },
  {
    name: "bytes to interactive without / with fonts",
    parts: [
      {
        ...{ name: "without", unit: " KB", ...counted, most: 220 },
        of: own("plain", ({ load }) => load.kilobytes.withoutFonts),
      },
      {
        ...{ name: "with", unit: " KB", ...counted, most: 285 },
        of: own("plain", ({ load }) => load.kilobytes.withFonts),
      },
    ],
  },
  {
    name: "requests to the mark / to rest",
    parts: [
      {
        ...{ name: "to the mark", unit: "", ...counted, most: 12 },
        of: own("plain", ({ load }) => load.requests.toMark),
      },
      {
        ...{ name: "to rest", unit: "", ...counted, most: 20 },
        of: own("plain", ({ load }) => load.requests.toRest),
      },
    ],
  },
  {
    name: "year step main thread; p95 ÷ Leaflet SVG",
    parts: [
      {
        ...{ name: "main thread ÷ Leaflet", ...times, most: 2, margin: 0.3 },
        of: ratio("plain", ({ step }) => step?.main, ["Leaflet"]),
      },
      {
        ...{ name: "p95 ÷ Leaflet", ...times, most: 1.15 },
        of: ratio("plain", ({ step }) => step?.p95, ["Leaflet"]),
      },
    ],
  },
  {
    name: "scrub of 60 years, late frames plain / slow",
    parts: [
      {
        ...{ name: "plain", unit: " frames", digits: 0, most: 0, margin: 2 },
        of: own("plain", ({ scrub }) => scrub?.late),
      },
      {
        ...{ name: "slow", unit: " frames", digits: 0, most: 6, margin: 3 },
        of: own("slow", ({ scrub }) => scrub?.late),
      },
    ],
  },
  {
    name: "hover p98 ÷ best Leaflet",
    parts: [
      {
        ...{ name: "", ...times, most: 1 },
        of: ratio("plain", ({ hover }) => hover?.p98, LEAFLETS),
      },
    ],
  },
  {
    name: "pan late frames; zoom worst frame ÷ Leaflet's",
    parts: [
      {
        ...{ name: "late more than Leaflet's", unit: " frames", digits: 0, most: 0, margin: 2 },
        of: (round) => {
          const late: Figure = ({ pan }) => pan?.late;
          const mine = figureOf(round, "atlas", "plain", late);
          const others = figureOf(round, "Leaflet", "plain", late);
          return mine === null || others === null ? null : Math.max(0, mine - others);
        },
      },
      {
        ...{ name: "zoom ÷ Leaflet", ...times, most: 1 },
        of: ratio("plain", ({ zoom }) => zoom?.worst, ["Leaflet"]),
      },
    ],
  },
  {
    name: "heap",
    parts: [
      {
        ...{ name: "", unit: " MB", digits: 1, most: 9, margin: 0.2 },
        of: own("plain", ({ load }) => load.heap),
      },
    ],
  },
  {
    name: "growth: index; as-of step",
    parts: [
      {
        ...{ name: "index", unit: " ms", digits: 0, most: 50, margin: 10 },
        of: ({ growth }) => growth?.index ?? null,
      },
      {
        ...{ name: "as-of step", unit: " ms", digits: 2, most: 0.5, margin: 0.1 },
        of: ({ growth }) => growth?.step ?? null,
      },
    ],
  },
];

export type Verdict = "met" | "within its margin" | "missed" | "not measured";

/** Missed is a goal only beyond its margin. */
export function verdictOf({ most, margin }: Part, value: number | null): Verdict {
  if (value === null) return "not measured";
  if (value <= most) return "met";
  return value <= most + margin ? "within its margin" : "missed";
}

/** The median over the rounds that have the figure. */
export function figureIn(part: Part, rounds: readonly Round[]): number | null {
  const values = rounds.flatMap((round) => part.of(round) ?? []);
  return values.length === 0 ? null : median(values);
}

/** Whether any of the goals was missed beyond its margin. */
export const isAnyMissed = (rounds: readonly Round[]): boolean =>
  GOALS.some(({ parts }) =>
    parts.some((part) => verdictOf(part, figureIn(part, rounds)) === "missed"),
  );
