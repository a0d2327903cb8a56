import { fadedClass } from "./faded.ts";
import type { AreaClass } from "./layer.ts";

/** Land that is not lit is as dark as that of non-members on the small maps. */
const unlitLand = (areaClass: AreaClass): AreaClass => ({
  ...areaClass,
  id: `${areaClass.id}-unlit`,
  symbol: { kind: "solid", fill: "--land-off", text: "--ink-2" },
});

/**
 * How an area looks while others are lit: its class is the same, its colour a fifth. The home state
 * and what is not classed stand outside every question, so they neither light up nor fade.
 */
export function unlitClass(areaClass: AreaClass): AreaClass {
  switch (areaClass.kind) {
    case "home":
    case "not-classed":
      return areaClass;
    case "not-in-the-list":
      return unlitLand(areaClass);
    case "concluded":
    case "listed-as-both":
    case "undated":
    case "launched":
    case "outside-the-list":
      return fadedClass(areaClass);
  }
}
