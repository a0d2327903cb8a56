import type { YearSpan } from "../../domain/tally.ts";
import type { Year } from "../../domain/time.ts";
import type { DrawnLabel, Lettering } from "./lettering.ts";

/** Years that are kept at most. */
const MOST_YEARS = 60;

/** The lettering of one map by its years. Another view, language or layer has another memory. */
export interface LetteringMemory {
  /** Of a year that is not remembered, the names are placed at once. */
  asOf(year: Year): Lettering;
  remembers(year: Year): boolean;
}

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

export function createMemory(letterAsOf: (year: Year) => Lettering): LetteringMemory {
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
  return {
    remembers: (year) => years.has(year),
    asOf(year) {
      const remembered = years.get(year);
      if (remembered) return remembered;
      const lettering = shared(letterAsOf(year));
      years.set(year, lettering);
      const [oldest] = years.keys();
      if (oldest !== undefined && years.size > MOST_YEARS) years.delete(oldest);
      return lettering;
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
