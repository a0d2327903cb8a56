import { type Dataset, statusAsOf } from "../domain/dataset.ts";
import type { PartyCode } from "../domain/party.ts";
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

function concludedClasses(dataset: Dataset): readonly AreaClass[] {
  const listed = dataset.agreements.filter((agreement) => agreement.listed !== null);
  const yearsOf = (agreements: readonly (typeof listed)[number][]): Year[] =>
    [...new Set(agreements.flatMap(({ listed }) => (listed ? [listed.year] : [])))].sort(
      (a, b) => a - b,
    );
  const years = yearsOf(listed);
  const both = new Set(yearsOf(listed.filter(({ launched }) => launched !== null)));
  return years.flatMap((year, index): AreaClass[] => {
    const step = rampStep(index, years.length);
    const ramp: ColourToken = `--ramp-${step}`;
    const text: ColourToken = step === RAMP_STEPS ? "--on-ramp-last" : "--on-ramp";
    const concluded: AreaClass = {
      id: `concluded-${year}`,
      kind: "concluded",
      year,
      symbol: solid(ramp, text),
    };
    if (!both.has(year)) return [concluded];
    const symbol: AreaSymbol = {
      kind: "hatch",
      ground: ramp,
      line: "--land",
      lineWidth: 1.2,
      lineOpacity: 0.62,
      text,
    };
    return [concluded, { id: `listed-as-both-${year}`, kind: "listed-as-both", year, symbol }];
  });
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
  symbol: {
    kind: "hatch",
    ground: "--land",
    line: "--pending",
    lineWidth: 1.6,
    lineOpacity: 1,
    text: "--ink",
  },
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
export function agreementLayerOf(dataset: Dataset): AgreementLayer {
  const dated = concludedClasses(dataset);
  const datedClass = new Map(dated.map((areaClass) => [areaClass.id, areaClass]));

  function classAsOf(party: PartyCode, year: Year): AreaClass {
    const status = statusAsOf(dataset, party, year);
    switch (status.kind) {
      case "home":
        return HOME;
      case "not-classed":
        return NOT_CLASSED;
      case "launched":
        return LAUNCHED;
      case "not-in-the-list":
        return NOT_IN_THE_LIST;
      case "concluded":
      case "listed-as-both": {
        const found = datedClass.get(`${status.kind}-${status.year}`);
        if (!found) throw new Error(`No class for ${status.kind} ${status.year}`);
        return found;
      }
    }
  }

  return {
    kind: "agreements",
    classes: [HOME, ...dated, LAUNCHED, NOT_IN_THE_LIST, NOT_CLASSED],
    classAsOf,
  };
}
