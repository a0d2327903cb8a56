import type { ComponentType } from "react";
import { part } from "../loading/part.tsx";
import { mapParts } from "../map/parts.ts";
import type { Screen } from "../view/view.ts";
import { MapScreen } from "./MapScreen.tsx";
import { parts } from "./parts.ts";

interface ScreenPart {
  readonly Part: ComponentType;
  /** Whether it changes with the year of the dock; Coverage has a stepper of its own. */
  readonly hasDock: boolean;
}

const Table = part("asked", () => import("../panels/table/Table.tsx").then((file) => file.Table));
const Coverage = part("asked", () =>
  import("./CoverageScreen.tsx").then((file) => file.CoverageScreen),
);
const Desk = part("asked", () => import("./Desk.tsx").then((file) => file.Desk));

/** The screens. A new one is its file, its line here and its id in `SCREENS`. */
export const screens: Readonly<Record<Screen, ScreenPart>> = {
  map: { Part: MapScreen, hasDock: true },
  table: { Part: Table, hasDock: true },
  coverage: { Part: Coverage, hasDock: false },
  markings: { Part: Desk, hasDock: false },
};

/** All that is not in the first load, to be fetched when the page has nothing better to do. */
export const laterParts = [Table, Coverage, Desk, ...Object.values({ ...parts, ...mapParts })];
