/**
 * What is made of a thing once, and asked for as long as the thing is there: an index of checked
 * facts, which never change.
 */
export function once<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const known = made.get(key) ?? { value: make(key) };
    made.set(key, known);
    return known.value;
  };
}

/** Things by what they have in common, in the order in which they came. */
export function groupedBy<Thing, Key>(
  things: Iterable<Thing>,
  keyOf: (thing: Thing) => Key,
): ReadonlyMap<Key, readonly Thing[]> {
  const groups = new Map<Key, Thing[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}

/** How many of the numbers, which ascend, are at most the limit. */
export function countUpTo(ascending: ArrayLike<number>, limit: number): number {
  let [least, most] = [0, ascending.length];
  while (least < most) {
    const middle = (least + most) >> 1;
    if ((ascending[middle] ?? limit) <= limit) least = middle + 1;
    else most = middle;
  }
  return least;
}

/** Of things that come to hold, the first in their order at any year. */
export interface FirstHolding<Thing> {
  /** The years from which on it is another, ascending. */
  readonly from: readonly number[];
  /** null: none holds yet. */
  asOf(year: number): Thing | null;
}

/** Each thing holds from some year on, or (null) never. */
export function firstHolding<Thing>(
  things: readonly Thing[],
  sinceOf: (thing: Thing) => number | null,
): FirstHolding<Thing> {
  const [from, first]: [number[], Thing[]] = [[], []];
  for (const thing of things) {
    const since = sinceOf(thing);
    // What stands behind another and does not come before it is never the first.
    if (since === null || since >= (from.at(-1) ?? Number.POSITIVE_INFINITY)) continue;
    from.push(since);
    first.push(thing);
  }
  from.reverse();
  first.reverse();
  return { from, asOf: (year) => first[countUpTo(from, year) - 1] ?? null };
}
