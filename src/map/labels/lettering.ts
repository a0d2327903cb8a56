import type { Steps } from "../../loading/steps.ts";
import { mapWords } from "../../words/english/map.ts";
import type { Words } from "../../words/words.ts";
import type { Frame } from "../leaflet/useFrame.ts";
import type { Box, Point } from "../plane/box.ts";
import { groundUnder } from "./groundUnder.ts";
import type { LabelRequest, Measure, PlacedLabel } from "./labelBlock.ts";
import { placingLabels } from "./labelPlacement.ts";
import { type LabelSubject, labelRequests } from "./labelRequests.ts";
import { widthOf } from "./measureText.ts";
import { type PlacedSea, placeSeas, type SeaRequest } from "./seaPlacement.ts";
import { SEAS, type Sea } from "./seas.ts";
import type { CoveredMap } from "./useCovers.ts";

const measure: Measure = (text, size, weight) =>
  widthOf(text, `${weight} ${size}px "Source Sans 3", system-ui, sans-serif`);

/** A label as it is drawn: of what it asked for, only what is seen. */
export type DrawnLabel = Omit<PlacedLabel, "request" | "rows"> & {
  readonly request: Pick<
    LabelRequest,
    "code" | "country" | "rank" | "detail" | "size" | "weight" | "pinRadius"
  >;
};

function drawn({ request, name, x, y, align, leader, box }: PlacedLabel): DrawnLabel {
  const { code, country, rank, detail, size, weight, pinRadius } = request;
  return {
    request: { code, country, rank, detail, size, weight, pinRadius },
    ...{ name, x, y, align, leader, box },
  };
}

/** All names on the map as of a year, each in its place. */
export interface Lettering {
  readonly labels: readonly DrawnLabel[];
  readonly seas: readonly PlacedSea[];
}

/** What names keep off. */
export interface LetteringScene extends CoveredMap {
  /** What the signs of places take. */
  readonly markers: readonly Box[];
}

function requestOf(sea: Sea, { toPoint }: Frame, words: Words): SeaRequest {
  const name = mapWords(words).seas[sea.id];
  const { id, size, spacing, turn, onIslands } = sea;
  const letters = widthOf(name, `italic 400 ${size}px "Source Serif 4 Italic", Georgia, serif`);
  const width = letters + name.length * spacing * size;
  const anchors = sea.anchors.map(([x, y]) => toPoint([x, y]));
  return { id, name, width, size, turn, spacing, onIslands, anchors };
}

/** Places the names of countries and provinces, then those of the seas where room is left. */
export function* lettering(
  subject: LabelSubject,
  frame: Frame,
  scene: LetteringScene,
): Steps<Lettering> {
  const { window, covers, markers } = scene;
  const { kmPerPixel } = frame;
  const ground = groundUnder(subject.atlas, frame);
  const isColoured = (point: Point): boolean => {
    const code = ground(point);
    return code !== null && subject.classOf(code).kind !== "not-in-the-list";
  };
  const around = { frame: window, covers, markers };
  const labels = yield* placingLabels(labelRequests(subject, frame, window), {
    ...around,
    measure,
    isColoured,
  });
  const seas = SEAS.filter(({ from, to }) => kmPerPixel >= from && kmPerPixel <= to);
  return {
    labels: labels.map(drawn),
    seas: placeSeas(
      seas.map((sea) => requestOf(sea, frame, subject.words)),
      { ...around, labels, isSea: (point) => ground(point) === null },
    ),
  };
}
