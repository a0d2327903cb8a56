import { type Counts, MEASURED, MEASURES } from "./counts.ts";

/** So many less than allowed may come of a change elsewhere; more than that and the law says nothing. */
const FEW = 5;

const written = (count: number): string => count.toLocaleString("en-GB");

/**
 * Where what happened is not what the law says, in sentences: where it is more than is allowed, and
 * where it is less than half of it, so that the law would not see it rise again.
 */
export function breachesOf(happening: string, counts: Counts, allowed: Counts): readonly string[] {
  return MEASURES.flatMap((measure) => {
    const [count, limit] = [counts[measure], allowed[measure]];
    const found = `${happening}: ${written(count)} ${MEASURED[measure]}`;
    if (count > limit) return [`${found}, more than the ${written(limit)} allowed`];
    if (count < limit / 2 && limit - count > FEW) {
      return [`${found}, less than half of the ${written(limit)} allowed: lower the limit`];
    }
    return [];
  });
}

/** A line of the table of limits, as it is written there. */
export function lineOf(happening: string, counts: Counts): string {
  const cells = MEASURES.map((measure) => written(counts[measure]).replaceAll(",", "_"));
  return `  ${JSON.stringify(happening)}: [${cells.join(", ")}],`;
}
