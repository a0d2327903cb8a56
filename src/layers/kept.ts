/** The same object for the same answer, so that what is drawn of it is drawn once. */
export function kept<Answer>(keyOf: (answer: Answer) => string): (answer: Answer) => Answer {
  const known = new Map<string, Answer>();
  return (answer) => {
    const key = keyOf(answer);
    const before = known.get(key) ?? answer;
    known.set(key, before);
    return before;
  };
}

/** The same set for the same members. */
export const keptSet = <Member extends string>() =>
  kept<ReadonlySet<Member>>((members) => [...members].join());
