import type { AreaClass, ColourToken } from "./layer.ts";

const faded = (token: ColourToken): ColourToken => `${token}-faded`;

/** The same class at a fifth of its colour, while another is singled out; its text is ink then. */
export function fadedClass(areaClass: AreaClass): AreaClass {
  const { symbol } = areaClass;
  return {
    ...areaClass,
    id: `${areaClass.id}-faded`,
    symbol:
      symbol.kind === "solid"
        ? { kind: "solid", fill: faded(symbol.fill), text: "--ink" }
        : { ...symbol, ground: faded(symbol.ground), line: faded(symbol.line), text: "--ink" },
  };
}

/**
 * The classes that fade while some are singled out, by id. The home state and land not in the list
 * never do; a hatch without a year, such as a launched procedure, stands still while a year is
 * pointed at.
 */
export function fadedBeside(
  highlighted: ReadonlySet<string>,
  classes: readonly AreaClass[],
): ReadonlyMap<string, AreaClass> {
  const isOtherThanAYear = classes.some(({ id, year }) => year === null && highlighted.has(id));
  const fades = ({ id, year, symbol }: AreaClass): boolean =>
    !highlighted.has(id) && (year !== null || (symbol.kind === "hatch" && isOtherThanAYear));
  return new Map(classes.filter(fades).map((each) => [each.id, fadedClass(each)]));
}
