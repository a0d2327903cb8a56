import type { Agreement } from "../domain/agreement.ts";
import { type Dataset, statusAsOf } from "../domain/dataset.ts";
import { AS_LISTED, datingOf, isRecordCounted, type Reckoning } from "../domain/reckoning.ts";
import type { Status } from "../domain/status.ts";
import { withoutDate } from "../domain/tally.ts";
import type { Year } from "../domain/time.ts";
import type { AgreementLayer, AreaClass, AreaSymbol, ColourToken } from "./layer.ts";

/** Steps of the year ramp in the style sheet: --ramp-1 (earliest) to --ramp-7. */
const RAMP_STEPS = 7;

const solid = (fill: ColourToken, text: ColourToken): AreaSymbol => ({ kind: "solid", fill, text });

/**
 * The ramp step of the n-th of `count` years, both from the first: all steps are used evenly, the
 * ends always, and more years than steps share steps with their neighbours in time.
 */
export function rampStep(index: number, count: number): number {
  if (count <= 1) return 1;
  return 1 + Math.round((index * (RAMP_STEPS - 1)) / (count - 1));
}

const launchedLines = {
  kind: "hatch",
  texture: "lines",
  ground: "--land",
  line: "--pending",
  lineWidth: 1.6,
  lineOpacity: 1,
  text: "--ink",
} as const satisfies AreaSymbol;

const inOrder = (years: readonly Year[]): readonly Year[] =>
  [...new Set(years)].sort((a, b) => a - b);

/**
 * A year has its step of the ramp whichever date is reckoned by: the years of the list share the
 * ramp out, and a year that the list does not have takes the step of the nearest that it has.
 */
function stepOf(year: Year, listed: readonly Year[]): number {
  const distance = (other: Year): number => Math.abs(other - year);
  const nearest = listed.reduce((best, each) => (distance(each) < distance(best) ? each : best));
  return rampStep(listed.indexOf(nearest), listed.length);
}

function concludedClasses(dataset: Dataset, { dates }: Reckoning): readonly AreaClass[] {
  const entries = dataset.agreements.filter(({ listed }) => listed !== null);
  const listed = inOrder(entries.flatMap((entry) => entry.listed?.year ?? []));
  const datedYears = (agreements: readonly Agreement[]): readonly Year[] =>
    inOrder(agreements.flatMap((agreement) => datingOf(agreement, dates)?.year ?? []));
  const both = datedYears(entries.filter(({ launched }) => launched !== null));
  return datedYears(entries).flatMap((year): AreaClass[] => {
    const step = stepOf(year, listed);
    const ramp: ColourToken = `--ramp-${step}`;
    const text: ColourToken = step === RAMP_STEPS ? "--on-ramp-last" : "--on-ramp";
    const concluded: AreaClass = {
      id: `concluded-${year}`,
      kind: "concluded",
      year,
      symbol: solid(ramp, text),
    };
    if (!both.includes(year)) return [concluded];
    const symbol: AreaSymbol = {
      ...launchedLines,
      ground: ramp,
      line: "--land",
      lineWidth: 1.2,
      lineOpacity: 0.62,
      text,
    };
    return [concluded, { id: `listed-as-both-${year}`, kind: "listed-as-both", year, symbol }];
  });
}

/** Grey like the launched procedures, for a hue would claim a place in the order of the list. */
const outsideClass = (year: Year | null): AreaClass => ({
  id: `outside-the-list-${year ?? "undated"}`,
  kind: "outside-the-list",
  year,
  symbol: { ...launchedLines, texture: "mesh", lineWidth: 0.9 },
});

function outsideClasses(dataset: Dataset, reckoning: Reckoning): readonly AreaClass[] {
  const years = dataset.agreements
    .filter((agreement) => isRecordCounted(agreement, reckoning))
    .map((record) => datingOf(record, reckoning.dates)?.year ?? null);
  const dated = inOrder(years.flatMap((year) => year ?? [])).map(outsideClass);
  return years.includes(null) ? [...dated, outsideClass(null)] : dated;
}

const HOME: AreaClass = {
  id: "home",
  kind: "home",
  year: null,
  symbol: solid("--home", "--on-home"),
};

const LAUNCHED: AreaClass = {
  id: "launched",
  kind: "launched",
  year: null,
  symbol: launchedLines,
};

const UNDATED: AreaClass = {
  id: "undated",
  kind: "undated",
  year: null,
  symbol: { ...launchedLines, texture: "dots", lineWidth: 2.6 },
};

/** Also what every country is while there are shapes and no facts. */
export const NOT_IN_THE_LIST: AreaClass = {
  id: "not-in-the-list",
  kind: "not-in-the-list",
  year: null,
  symbol: solid("--land", "--ink-3"),
};

const NOT_CLASSED: AreaClass = {
  id: "not-classed",
  kind: "not-classed",
  year: null,
  symbol: solid("--noted", "--ink"),
};

/** Classes over all years, so that neither the key nor a colour changes while the year moves. */
export function agreementLayerOf(
  dataset: Dataset,
  reckoning: Reckoning = AS_LISTED,
): AgreementLayer {
  const hasUndated = withoutDate(dataset, reckoning).some(({ listed }) => listed !== null);
  const classes = [
    HOME,
    ...concludedClasses(dataset, reckoning),
    ...(hasUndated ? [UNDATED] : []),
    LAUNCHED,
    ...outsideClasses(dataset, reckoning),
    NOT_IN_THE_LIST,
    NOT_CLASSED,
  ];
  const byId = new Map(classes.map((areaClass) => [areaClass.id, areaClass]));

  function classCalled(id: string): AreaClass {
    const found = byId.get(id);
    if (!found) throw new Error(`No class ${id}`);
    return found;
  }

  function classOf(status: Status): AreaClass {
    switch (status.kind) {
      case "concluded":
      case "listed-as-both":
        return classCalled(`${status.kind}-${status.year}`);
      case "outside-the-list":
        return classCalled(outsideClass(status.dating?.year ?? null).id);
      case "not-yet":
        return NOT_IN_THE_LIST;
      default:
        return classCalled(status.kind);
    }
  }

  return {
    kind: "agreements",
    classes,
    classAsOf: (party, year) => classOf(statusAsOf(dataset, party, year, reckoning)),
    classOf,
  };
}
