import type { YearSpan } from "../../domain/tally.ts";
import type { Year } from "../../domain/time.ts";
import { finished, type Steps } from "../../loading/steps.ts";
import type { DrawnLabel, Lettering } from "./lettering.ts";

/** Years that are kept at most. */
const MOST_YEARS = 60;

/** The lettering of one map by its years. Another view, language or layer has another memory. */
export interface LetteringMemory {
  /** Of a year that is not remembered, the names are placed at once. */
  asOf(year: Year): Lettering;
  /** Places the names of some years beforehand, one name a step. */
  foresee(years: readonly Year[]): Steps<void>;
  remembers(year: Year): boolean;
}

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

export function createMemory(letteringAsOf: (year: Year) => Steps<Lettering>): LetteringMemory {
  const years = new Map<Year, Lettering>();
  /** The same object for what stands the same in another year, so that it is drawn once. */
  function shared({ labels, seas }: Lettering): Lettering {
    const others = [...years.values()];
    const known = new Map<string, DrawnLabel[]>();
    for (const label of others.flatMap((other) => other.labels)) {
      const { code } = label.request;
      const same = known.get(code);
      if (!same) known.set(code, [label]);
      else if (!same.includes(label)) same.push(label);
    }
    return {
      labels: labels.map(
        (label) => known.get(label.request.code)?.find((other) => isSame(other, label)) ?? label,
      ),
      seas: others.find((other) => isSame(other.seas, seas))?.seas ?? seas,
    };
  }
  function kept(year: Year, placed: Lettering): Lettering {
    const lettering = shared(placed);
    years.set(year, lettering);
    const [oldest] = years.keys();
    if (oldest !== undefined && years.size > MOST_YEARS) years.delete(oldest);
    return lettering;
  }
  return {
    remembers: (year) => years.has(year),
    asOf: (year) => years.get(year) ?? kept(year, finished(letteringAsOf(year))),
    *foresee(wanted) {
      for (const year of wanted) {
        if (years.has(year)) continue;
        const lettering = yield* letteringAsOf(year);
        // The reader may have come to it meanwhile.
        if (!years.has(year)) kept(year, lettering);
      }
    },
  };
}

/** The years that a reader may step to, the nearest to the one shown first; no more than are kept. */
export function yearsFrom(shown: Year, { first, newest }: YearSpan): readonly Year[] {
  const away = (year: Year): number => Math.abs(year - shown);
  return Array.from({ length: newest - first + 1 }, (_, index) => first + index)
    .sort((a, b) => away(a) - away(b))
    .slice(0, MOST_YEARS);
}
