import { describeProblem, type Problem } from "./data/problem.ts";
import type { Arrival } from "./useArrival.ts";
import { clauseIn, faultIn } from "./words/faults.ts";
import { ENGLISH } from "./words/languages.ts";
import type { Said, Words } from "./words/words.ts";

/** What comes through the door: facts, or everything that is wrong with them. */
type Checked =
  | { readonly ok: true }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** What went wrong, in sentences; empty while nothing has. */
export function problemsIn(loaded: Arrival<Checked>, words: Words): readonly Said[] {
  if (loaded.state === "failed") return [reasonIn(words, loaded.reason)];
  if (loaded.state === "awaited" || loaded.value.ok) return [];
  return loaded.value.problems.map((problem) => {
    const text = words.faults && faultIn(words.faults, problem);
    return text ? { text, lang: words.lang } : { text: describeProblem(problem), lang: ENGLISH };
  });
}

/** Why something did not come, in the language of the page where it knows the words. */
export function reasonIn({ faults, lang }: Words, reason: string): Said {
  const text = faults && clauseIn(faults, reason);
  return text ? { text, lang } : { text: reason, lang: ENGLISH };
}
