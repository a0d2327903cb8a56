/** One message with its place in the catalogue, said with the arguments given. */
export interface Saying {
  /** "dock.sliderValue" */
  readonly path: string;
  readonly takes: "nothing" | "arguments";
  say(argument: number | string): string;
}

/** Messages that take an object say what to give them; all others take the argument in every place. */
const objects: readonly (readonly [string, (argument: number | string) => object])[] = [
  [
    "title.standfirst",
    (argument) => ({
      home: argument,
      states: argument,
      organizations: argument,
      launched: argument,
    }),
  ],
  [
    "sentence",
    (argument) => ({
      year: 2020,
      within: ["SEENSA"],
      outside: ["RCC"],
      standings: ["concluded", "not-in-the-list"],
      dates: "listed",
      total: 200,
      count: typeof argument === "number" ? argument : 2,
      names: argument,
    }),
  ],
];
const objectFor = (path: string) =>
  objects.find(([name]) => path === name || (name.includes(".") && path.endsWith(name)))?.[1];

/** Every message of a catalogue, in its order. */
export function sayingsOf(messages: object): readonly Saying[] {
  return sayings("", messages);
}

function sayings(path: string, value: unknown): readonly Saying[] {
  if (typeof value === "string") return [{ path, takes: "nothing", say: () => value }];
  if (typeof value === "function") {
    const say = (argument: number | string): string => {
      const given = objectFor(path)?.(argument) ?? argument;
      return String(value(...Array<unknown>(8).fill(given)));
    };
    return [{ path, takes: "arguments", say }];
  }
  return Object.entries(value ?? {}).flatMap(([key, part]) =>
    sayings(path === "" ? key : `${path}.${key}`, part),
  );
}
